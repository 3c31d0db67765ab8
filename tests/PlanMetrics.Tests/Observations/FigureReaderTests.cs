using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

public sealed class FigureReaderTests
{
    [Fact]
    public void Read_Ratio_KeepsFigureCellsAndTexts()
    {
        var only = new Sheet().Ratio(row => row with { Evidence = "佐证1", Note = "备注1", SubmissionNumber = 2m, Basis = "累计" }).Read().Only;
        Assert.Equal(new Figure.Ratio(3m, 5m), only.Figure);
        Assert.Equal(("E2", "F2", "", "一季度.xlsx", "数据", 2),
            (only.Cells.Numerator.ToString(), only.Cells.Denominator.ToString(), only.Cells.Value.ToString(), only.Cells.File, only.Cells.Sheet, only.Cells.Row));
        Assert.Equal(("佐证1", "备注1", 2, Basis.Cumulative, true), (only.Evidence, only.Note, only.Submission, only.Basis, only.IsUsable));
    }

    [Fact]
    public void Read_ZeroOfZero_IsReported() =>
        Assert.True(new Sheet().Ratio(row => row with { Numerator = 0m, Denominator = 0m, State = "零报告" }).Read().Only.IsUsable);

    [Fact]
    public void Read_TwelvePointZero_IsTwelve() =>
        Assert.Equal(new Figure.Ratio(12m, 12m), new Sheet().Ratio(row => row with { Numerator = Sheet.Number("12.0"), Denominator = 12m }).Read().Only.Figure);

    [Theory]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("N/A")]
    [InlineData(" n/a ")]
    [InlineData("\u200B")]
    public void Read_MissingWords_AreBlank(string word)
    {
        var reading = new Sheet().Ratio(row => row with { Numerator = Sheet.Text(word), Denominator = Sheet.Text(word) }).Read();
        Assert.Equal((FigureState.Missing, ObservationStanding.Stands), (reading.Only.State, reading.Only.Standing));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Read_BlankFigure_IsKeptAsMissing() =>
        Assert.Equal(FigureState.Missing, new Sheet().Ratio(row => row with { Numerator = default, Denominator = default }).Read().Only.State);

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("是", true)]
    [InlineData("否", false)]
    [InlineData("YES", true)]
    [InlineData("no", false)]
    public void Read_OutcomeWord_IsTheOutcome(string word, bool done) =>
        Assert.Equal(new Figure.Outcome(done), new Sheet().Row("rule-of-law-map-coverage", row => row with { Value = word }).Read().Only.Figure);

    [Fact]
    public void Read_OutcomeCell_NumberAndBoolean()
    {
        Assert.Equal(new Figure.Outcome(true), new Sheet().Row("rule-of-law-map-coverage", row => row with { Value = 1m }).Read().Only.Figure);
        Assert.Equal(
            new Figure.Outcome(false),
            new Sheet().Row("rule-of-law-map-coverage", row => row with { Value = new(CellKind.Boolean, "0") }).Read().Only.Figure);
    }

    [Fact]
    public void Read_Date_IsTheDay() =>
        Assert.Equal(
            new Figure.Date(new DateOnly(2024, 2, 28)),
            new Sheet().Row("annual-report-dept-to-gov", row => row with { Date = "2024年2月28日" }).Read().Only.Figure);

    [Fact]
    public void Read_DaysOfTheSpeedupRate_MayHaveDecimals() =>
        Assert.Equal(
            new Figure.Ratio(170.5m, 200.5m),
            new Sheet().Row("commit-speedup-rate", row => row with { Unit = "区行政审批局", Numerator = 170.5m, Denominator = 200.5m }).Read().Only.Figure);

    [Fact]
    public void Read_QuotientTarget_MayExceedOne() =>
        Assert.Equal(
            new Figure.Ratio(12m, 3.5m),
            new Sheet().Row("reconsideration-capacity-match", row => row with { Unit = "区委编办", Numerator = 12m, Denominator = 3.5m }).Read().Only.Figure);

    [Theory]
    [InlineData("PM3050 G2")]
    public void PM3050_PercentageInTheValueColumn_IsRejected(string expected)
    {
        var reading = new Sheet().Ratio(row => row with { Numerator = default, Denominator = default, Value = 92m }).Read();
        Assert.Equal(FigureState.Rejected, reading.Only.State);
        Assert.Equal(expected, reading.Single());
        Assert.Contains("“分子”和“分母”", reading.Findings[0].Message(PlanMetrics.Diagnostics.Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3051_FurtherColumnFilled_IsNotUsedAndSaidOnce()
    {
        var reading = new Sheet().Ratio(row => row with { Value = 0.6m }).Ratio(row => row with { Period = "2024Q2", Value = 0.6m }).Read();
        Assert.All(reading.Table.All, item => Assert.Equal(new Figure.Ratio(3m, 5m), item.Figure));
        Assert.Equal("PM3051 G2", reading.Single());
    }

    [Fact]
    public void PM3052_OneOfTwoBlank_IsMissing()
    {
        var ratio = new Sheet().Ratio(row => row with { Denominator = default }).Read();
        Assert.Equal(FigureState.Missing, ratio.Only.State);
        Assert.Equal("PM3052 A2", ratio.Single());
        var pair = new Sheet().Row("reconsideration-shorter-than-litigation", row => row with { Comparator = 90m }).Read();
        Assert.Equal(FigureState.Missing, pair.Only.State);
        Assert.Contains("\"value\"", pair.Finding("PM3052").Message(PlanMetrics.Diagnostics.Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3053_NumeratorAboveDenominator_IsRejected()
    {
        var reading = new Sheet().Ratio(row => row with { Numerator = 6m }).Read();
        Assert.Equal(FigureState.Rejected, reading.Only.State);
        Assert.Equal("PM3053 E2", reading.Single());
    }

    [Theory]
    [InlineData("leader-court-appearance-rate", "区司法局")]
    [InlineData("reconsideration-capacity-match", "区委编办")]
    public void PM3054_SomethingOfNothing_IsRejected(string target, string unit)
    {
        var reading = new Sheet().Row(target, row => row with { Unit = unit, Numerator = 1m, Denominator = 0m }).Read();
        Assert.Equal(FigureState.Rejected, reading.Only.State);
        Assert.Equal("E2", reading.Finding("PM3054").Location.Cell);
    }
}
