using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Observations.Verifying;

/// <summary>What a verification does to a figure: the numbers of docs/verification.md.</summary>
public sealed class VerifiedFiguresTests
{
    [Fact]
    public void Line_ReplacesOneField_AndKeepsWhatWasReported()
    {
        var reading = VerifiedReading.Of(VerifiedReading.Line("18"));
        var figure = Court(reading, "2024-Q1");

        Assert.Equal((new Figure.Ratio(19, 20), new Figure.Ratio(18, 20), FigureState.Reported), (figure.Reported, figure.Verified, figure.State));
        Assert.Equal(figure.Verified, figure.Figure);
        Assert.Equal(
            new Verification(VerifiedField.Numerator, "18", VerifierRole.Office)
            {
                Reported = "19", Reason = "一件由工作人员代出庭", Document = "昭评办〔2024〕8号", Date = new(2024, 5, 6), Place = new("核定单.csv", "", "F2"),
            },
            Assert.Single(figure.Verifications));
        Assert.Null(Court(reading, "2024-Q2").Verified);
    }

    [Fact]
    public void Lines_ForBothParts_MakeOneFigure()
    {
        var figure = Court(VerifiedReading.Of(VerifiedReading.Line("21") + VerifiedReading.Line("22", "20", "分母")), "2024-Q1");

        Assert.Equal(new Figure.Ratio(21, 22), figure.Verified);
        Assert.Equal(["Numerator 21", "Denominator 22"], figure.Verifications.Select(line => $"{line.Field} {line.Verified}"));
    }

    [Theory]
    [InlineData("变相设置行政许可事项数", "数值", "2", "1", "Count { Value = 1 }")]
    [InlineData("区级部门向区政府报告按时率", "日期", "2024年1月20日", "2024-02-03", "Date { Day = 02/03/2024 }")]
    public void Line_OfEveryKindOfFigure_IsApplied(string target, string field, string reported, string verified, string expected)
    {
        var reading = VerifiedReading.Of($"区财政局,{target},2024,{field},{reported},{verified},核对原件,昭评办〔2024〕8号,评估办,,,\n");

        Assert.Equal(expected, FormattableString.Invariant($"{Assert.Single(reading.Table.All, figure => figure.IsVerified).Verified}"));
    }

    [Fact]
    public void EnglishHeadingsAndWords_AreRead()
    {
        var sheet = VerifiedReading.Table(
            "unit,target,period,field,reported value,verified value,reason,basis document,role\nfinance-bureau,leader-court-appearance-rate,2024Q1,numerator,19,18,one by staff,doc 8,office\n", "v.csv");
        var reading = Reading.Of([VerifiedReading.Table(VerifiedReading.Figures, "f.csv"), sheet]);

        Assert.Equal(new Figure.Ratio(18, 20), Court(reading, "2024-Q1").Figure);
    }

    [Fact]
    public void Rejection_LeavesTheFigureUnused()
    {
        var figure = Court(VerifiedReading.Of(VerifiedReading.Line("不予采信")), "2024-Q1");

        Assert.Equal((FigureState.Rejected, FigureState.Reported), (figure.State, figure.ReportedState));
        Assert.Equal((new Figure.Ratio(19, 20), (Figure?)null), (figure.Reported, figure.Verified));
        Assert.False(figure.IsUsable);
    }

    [Fact]
    public void NotApplicable_IsGrantedAndDenied()
    {
        const string Claims = "单位,指标,报告期,分子,分母,状态,备注,数据来源\n区财政局,行政机关负责人出庭应诉率,2024Q1,,,不适用,无案件,\n区财政局,行政机关负责人出庭应诉率,2024Q2,,,不适用,无案件,法院\n";
        var reading = VerifiedReading.Of(
            VerifiedReading.Line("不适用", "不适用", "状态") + VerifiedReading.Line("适用", "不适用", "状态", period: "2024Q2"), Claims);

        Assert.Equal(FigureState.NotApplicable, Court(reading, "2024-Q1").State);
        Assert.Equal(FigureState.Missing, Court(reading, "2024-Q2").State);
    }

    [Fact]
    public void Figure_ThatNobodyHandedIn_StandsOnTheSheetAlone()
    {
        var figure = Court(VerifiedReading.Of(VerifiedReading.Line("3", "", period: "2024Q3") + VerifiedReading.Line("5", "", "分母", period: "2024Q3")), "2024-Q3");

        Assert.Equal((null, new Figure.Ratio(3, 5), FigureState.Reported, FigureState.Missing), (figure.Reported, figure.Verified, figure.State, figure.ReportedState));
        Assert.Equal(("核定单.csv", "F2", "F3"), (figure.Cells.File, figure.Cells.Numerator.ToString(), figure.Cells.Denominator.ToString()));
        Assert.False(figure.IsHandedIn);
    }

    [Fact]
    public void ContradictedFigures_AreDecided()
    {
        var figures = VerifiedReading.Figures + "区财政局,行政机关负责人出庭应诉率,2024Q1,20,20,,,,,\n";
        var reading = VerifiedReading.Of(VerifiedReading.Line("20", "20"), figures);

        Assert.Equal(
            ["Superseded 19/20", "Stands 20/20"],
            reading.Table.All.Where(figure => figure.Key.Period.ToString() == "2024-Q1").OrderBy(figure => figure.Cells.Row).Select(figure => $"{figure.Standing} {FigureText.Of(figure).English}"));
    }

    [Fact]
    public void ImpossibleFigure_IsMended()
    {
        var figures = VerifiedReading.Figures.Replace("19,20", "21,20", StringComparison.Ordinal);

        Assert.Equal((new Figure.Ratio(20, 20), FigureState.Reported), (Court(VerifiedReading.Of(VerifiedReading.Line("20", "21"), figures), "2024-Q1") is var figure ? figure.Verified : null, figure.State));
    }

    [Fact]
    public void SourceLeftOut_MeansTheFigureHeardFirst()
    {
        var figures = VerifiedReading.Figures + "区财政局,行政机关负责人出庭应诉率,2024Q1,17,20,,,,法院,\n";
        var reading = VerifiedReading.Of(VerifiedReading.Line("16", "17"), figures);
        var own = VerifiedReading.Of(VerifiedReading.Line("16", "19").Replace(",,\n", ",,自报\n", StringComparison.Ordinal), figures);

        Assert.Equal(DataSource.Court, Assert.Single(reading.Table.All, figure => figure.IsVerified).Source);
        Assert.Equal(DataSource.Self, Assert.Single(own.Table.All, figure => figure.IsVerified).Source);
    }

    private static Observation Court(Reading reading, string period) =>
        Assert.Single(reading.Table.All, figure => figure.Key.TargetId == "leader-court-appearance-rate" && figure.Key.Period.ToString() == period);
}
