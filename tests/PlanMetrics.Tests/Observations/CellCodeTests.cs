using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

/// <summary>One test for each finding about what a single cell holds.</summary>
public sealed class CellCodeTests
{
    [Fact]
    public void PM3004_TextInANumberCell_NamesCellAndWhatWasDone()
    {
        var finding = Rejected(row => row with { Numerator = "12,5x" }, "PM3004 E2");
        Assert.Equal(
            "一季度.xlsx(数据!E2): error PM3004: \"12,5x\" is not a number; expected a count (件) such as 12; treated as missing",
            finding.ToLine(Language.English));
        Assert.Equal(("justice-bureau", "leader-court-appearance-rate", "2024-Q1"), (finding.UnitId, finding.TargetId, finding.Period));
    }

    [Theory]
    [InlineData("100%(无案件)")]
    [InlineData("约3")]
    public void PM3004_NoteInANumberCell_IsRejected(string text) => Rejected(row => row with { Numerator = text }, "PM3004 E2");

    [Fact]
    public void PM3030_PercentageTyped_IsRejected() => Rejected(row => row with { Numerator = "60%" }, "PM3030 E2");

    [Fact]
    public void PM3030_PercentFormat_IsRejected() =>
        Rejected(row => row with { Denominator = Sheet.Number("1", CellTraits.PercentFormat) }, "PM3030 F2");

    [Fact]
    public void PM3031_ThousandsSeparator_IsRejected() => Rejected(row => row with { Denominator = "1,234" }, "PM3031 F2");

    [Fact]
    public void PM3032_Negative_IsRejected() => Rejected(row => row with { Numerator = -3m }, "PM3032 E2");

    [Fact]
    public void PM3033_DecimalsInACount_AreRejected() => Rejected(row => row with { Numerator = 2.5m }, "PM3033 E2");

    [Fact]
    public void PM3034_TooLarge_IsRejected() => Rejected(row => row with { Denominator = Sheet.Number("1E18") }, "PM3034 F2");

    [Fact]
    public void PM3035_MoreThanFifteenDigits_IsTakenToFifteen()
    {
        var reading = new Sheet().Row("reconsideration-shorter-than-litigation", row => row with
        {
            Value = Sheet.Number("31.33333333333333333333"), Comparator = 90m,
        }).Read();
        Assert.Equal(new Figure.Pair(31.3333333333333m, 90m), reading.Only.Figure);
        Assert.Equal("PM3035 G2", reading.Single());
    }

    [Fact]
    public void PM3036_NumbersAsText_AreTakenAndCountedOnceASheet()
    {
        var reading = new Sheet().Ratio(row => row with { Numerator = "3", Denominator = "5" })
            .Ratio(row => row with { Period = "2024Q2", Numerator = "4" }).Read();
        Assert.Equal(new Figure.Ratio(3m, 5m), reading.Table.All[0].Figure);
        Assert.Equal("PM3036 E2", reading.Single());
        Assert.Contains("3 numbers are stored as text (the first is \"3\")", reading.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3036_NumbersInCsv_NeedNoNote() =>
        Assert.Empty(new Sheet("一季度.csv", "").Ratio(row => row with { Numerator = "3", Denominator = "5" }).Read().Findings);

    [Fact]
    public void PM3037_FullWidthDigits_AreTakenWithANote()
    {
        var reading = new Sheet("一季度.csv", "").Ratio(row => row with { Numerator = "３", Denominator = " 5" }).Read();
        Assert.Equal(new Figure.Ratio(3m, 5m), reading.Only.Figure);
        Assert.Equal("PM3037 E2", reading.Single());
    }

    [Theory]
    [InlineData("31/03/24")]
    [InlineData("三月前")]
    public void PM3038_NoDate_IsRejected(string text) =>
        RejectedIn("annual-report-dept-to-gov", row => row with { Date = text }, "PM3038 I2");

    [Theory]
    [InlineData("2")]
    [InlineData("有")]
    [InlineData("完成")]
    [InlineData("√")]
    public void PM3039_NeitherYesNorNo_IsRejected(string text) =>
        RejectedIn("rule-of-law-map-coverage", row => row with { Value = text }, "PM3039 G2");

    [Fact]
    public void PM3040_ErrorInAFigure_IsRejected() =>
        Rejected(row => row with { Denominator = new(CellKind.Error, "#DIV/0!") }, "PM3040 F2");

    [Fact]
    public void PM3040_ErrorInAKey_RowIsNotUsed()
    {
        var reading = new Sheet().Ratio(row => row with { Unit = new(CellKind.Error, "#N/A") }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3040 A2", reading.Single());
        Assert.EndsWith("the row is not used", reading.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3041_FormulaWithoutResult_IsRejected() =>
        Rejected(row => row with { Numerator = new(CellKind.Blank, "", default, CellTraits.Formula | CellTraits.NoCachedValue) }, "PM3041 E2");

    [Fact]
    public void PM3042_PictureInAFigure_IsRejected() =>
        Rejected(row => row with { Numerator = new(CellKind.Error, "#NAME?", default, CellTraits.Picture) }, "PM3042 E2");

    [Fact]
    public void PM3043_FigureUnderAMergedCell_IsRejected() =>
        Rejected(row => row with { Denominator = new(CellKind.Blank, "", default, CellTraits.Merged) }, "PM3043 F2");

    [Fact]
    public void PM3043_UnitUnderAMergedCell_RowIsNotUsed()
    {
        var reading = new Sheet().Ratio(row => row with { Unit = new(CellKind.Blank, "", default, CellTraits.Merged) }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3043 A2", reading.Single());
    }

    private static Diagnostic Rejected(Func<SubmissionRow, SubmissionRow> change, string codeAndCell) =>
        Check(new Sheet().Ratio(change).Read(), codeAndCell);

    private static Diagnostic RejectedIn(string target, Func<SubmissionRow, SubmissionRow> change, string codeAndCell) =>
        Check(new Sheet().Row(target, change).Read(), codeAndCell);

    private static Diagnostic Check(Reading reading, string codeAndCell)
    {
        Assert.Equal(FigureState.Rejected, reading.Only.State);
        Assert.Null(reading.Only.Figure);
        Assert.Equal(codeAndCell, reading.Single());
        return reading.Findings[0];
    }
}
