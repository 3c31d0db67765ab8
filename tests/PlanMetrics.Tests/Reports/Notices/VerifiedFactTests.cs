using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Reports.Words;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Notices;

/// <summary>Documents say of a figure that it was verified, what was reported, and on which document.</summary>
public sealed class VerifiedFactTests
{
    private const string Rate = "attendance-rate";
    private const string Document = "昭评办〔2024〕8号";

    [Fact]
    public void Sentence_OfAUnit_NamesVerifiedReportedAndDocument() =>
        Assert.EndsWith(
            "，完成时限2024年12月31日；其中2024年第一季度分子按核定数90计算（填报数91，依据昭评办〔2024〕8号）",
            Sentence(Report(("east-town", SmallDistrict.Q1, Line("91", "90"))), "east-town"), StringComparison.Ordinal);

    [Fact]
    public void Sentence_OfTheDistrict_NamesWhoseFigures_AndTheSumOfChanges_AndNoUnitsNumbers()
    {
        var report = Report(("east-town", SmallDistrict.Q1, Line("91", "90")), ("west-town", SmallDistrict.Q1, Line("5", "4") with { Document = "昭评办〔2024〕9号" }), ("east-town", SmallDistrict.Q2, Line("97", "98")));

        Assert.EndsWith("；其中东镇、西镇的数据按核定数计算，分子合计核减1（依据昭评办〔2024〕8号、昭评办〔2024〕9号）", Sentence(report, "*"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_WithoutVerification_SaysNothingOfIt() => Assert.DoesNotContain("核定", Sentence(SmallDistrict.Report(), "east-town"), StringComparison.Ordinal);

    [Fact]
    public void Sentence_OfALineThatAnotherComesBefore_SaysNothingOfIt() =>
        Assert.DoesNotContain("核定", Sentence(Report(("east-town", SmallDistrict.Q1, Line("91", "90") with { Counts = false })), "east-town"), StringComparison.Ordinal);

    [Fact]
    public void RejectedFigure_IsNamedThoughNothingUsesIt() =>
        Assert.EndsWith("；其中2024年第二季度数据经核定不予采信（依据昭评办〔2024〕8号）", Sentence(Report(("west-town", SmallDistrict.Q2, new Verification(VerifiedField.State, "rejected", VerifierRole.Office) { Document = Document })), "west-town"), StringComparison.Ordinal);

    [Theory]
    [InlineData(VerifiedField.Numerator, FigureKind.Ratio, "19", "18", "件", "2024年第一季度分子按核定数18件计算（填报数19件，依据昭评办〔2024〕8号）")]
    [InlineData(VerifiedField.Numerator, FigureKind.Ratio, "1.0", "1", "件", "2024年第一季度分子经核定为1件，与填报数一致（依据昭评办〔2024〕8号）")]
    [InlineData(VerifiedField.Denominator, FigureKind.Ratio, "", "20", "件", "2024年第一季度分母按核定数20件计算（未填报，依据昭评办〔2024〕8号）")]
    [InlineData(VerifiedField.Value, FigureKind.Count, "0", "1", "", "2024年第一季度数值按核定数1计算（填报数0，依据昭评办〔2024〕8号）")]
    [InlineData(VerifiedField.Date, FigureKind.Date, "2024-03-01", "2024-03-04", "", "2024年第一季度完成日期按核定日期2024年3月4日计算（填报日期2024年3月1日，依据昭评办〔2024〕8号）")]
    [InlineData(VerifiedField.Value, FigureKind.Outcome, "1", "0", "", "2024年第一季度完成情况按核定情况未完成计算（填报情况已完成，依据昭评办〔2024〕8号）")]
    [InlineData(VerifiedField.State, FigureKind.Ratio, "", "notApplicable", "件", "2024年第一季度数据经核定为不适用（依据昭评办〔2024〕8号）")]
    public void Words_OfEachKind(VerifiedField field, FigureKind kind, string reported, string verified, string unit, string expected) =>
        Assert.Equal(expected, VerifiedWords.Of(new("甲", "x", SmallDistrict.Q1), Line(reported, verified) with { Field = field }, kind, unit, Language.Chinese));

    [Fact]
    public void Words_InEnglish() => Assert.Equal(
        "numerator of 2024-Q1 verified as 18 cases (reported 19 cases, on 昭评办〔2024〕8号)",
        VerifiedWords.Of(new("甲", "x", SmallDistrict.Q1), Line("19", "18"), FigureKind.Ratio, "cases", Language.English));

    [Fact]
    public void Feedback_ListsTheUnitsVerifiedFigures_AndTheBulletinCountsThem()
    {
        var report = Report(("east-town", SmallDistrict.Q1, Line("91", "90")), ("west-town", SmallDistrict.Q1, Line("5", "4")));
        var row = Assert.Single(UnitNotice.Feedback.Of(UnitNotice.Of(report, "east-town", [])!).List("核定")!.Value);

        Assert.Equal(("出庭率", "2024年第一季度", "分子", "91", "90", "评估办", Document), (row.Text("目标"), row.Text("报告期"), row.Text("数据项"), row.Text("填报数"), row.Text("核定数"), row.Text("核定主体"), row.Text("依据文件")));
        Assert.Equal("2", DistrictNotice.Bulletin.Of(new DistrictNotice(report)).Text("核定数据数"));
    }

    private static Verification Line(string reported, string verified) =>
        new(VerifiedField.Numerator, verified, VerifierRole.Office) { Reported = reported, Reason = "抽查", Document = Document };

    private static string Sentence(Report report, string unit) =>
        new TargetPhrases(report.Targets.Single(row => row.Measure.UnitId == unit && row.Measure.Target.Id == Rate).Measure, report).Sentence;

    private static Report Report(params (string Unit, Period Period, Verification Line)[] lines)
    {
        var report = SmallDistrict.Report();
        return report with
        {
            Observations = [.. report.Observations.Select(row => lines.FirstOrDefault(line => row.Observation.Key == new ObservationKey(line.Unit, Rate, line.Period)) is { Unit: not null } found
                ? new ObservationRow(row.Observation with { Verifications = [found.Line] }, Used: row.Observation.State == FigureState.Reported)
                : row)],
        };
    }
}
