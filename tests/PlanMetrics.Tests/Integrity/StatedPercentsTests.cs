using PlanMetrics.Integrity;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Integrity;

public sealed class StatedPercentsTests
{
    private static readonly Target Rate = new("rate", "比率", Citation.None) { Figure = FigureKind.Ratio };

    [Theory]
    [InlineData("87.3%", 9, 12, "PM7001")]
    [InlineData("87.3", 9, 12, "PM7001")]
    [InlineData("105%", 12, 12, "PM7001")]
    [InlineData("90%", 72, 100, "PM7002")]
    [InlineData("0.9", 72, 100, "PM7002")]
    [InlineData("0.72", 72, 100, "")]
    [InlineData("83.33%", 10, 12, "")]
    [InlineData("83.34%", 10, 12, "")]
    [InlineData("83.32%", 10, 12, "PM7001")]
    [InlineData("83%", 10, 12, "")]
    [InlineData("８３.3％", 10, 12, "")]
    [InlineData("100%", 12, 12, "")]
    [InlineData("约九成", 72, 100, "")]
    public void Ask_TextBesideCases_AsExpected(string stated, int numerator, int denominator, string code) =>
        Assert.Equal(code, CodeOf(new() { Numerator = numerator, Denominator = denominator, Value = stated }));

    [Fact]
    public void Ask_PercentInTheNumeratorsCell_IsHeldAgainstTheDenominator()
    {
        Assert.Equal("PM7001", CodeOf(new() { Numerator = "90%", Denominator = 12 }));
        Assert.Equal("", CodeOf(new() { Numerator = "75%", Denominator = 12 }));
    }

    [Fact]
    public void Ask_ComputedCellOfAllDigits_Fits() =>
        Assert.Equal("", CodeOf(new() { Numerator = 10, Denominator = 12, Value = 0.83333333333333337m }));

    [Fact]
    public void Ask_PercentFormat_IsAFraction()
    {
        var cell = new SourceCell(CellKind.Number, "0.873", default, CellTraits.PercentFormat);

        Assert.Equal("PM7001", CodeOf(new() { Numerator = 9, Denominator = 12, Value = cell }));
        Assert.Equal(87.3m, StatedRate.Read(Rate, new() { Numerator = 9, Denominator = 12, Value = cell })!.Percent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Read_NoCases_IsNothing(int denominator) =>
        Assert.Null(StatedRate.Read(Rate, new() { Numerator = 1, Denominator = denominator, Value = "90%" }));

    [Fact]
    public void Read_QuotientThatMayExceedOne_IsNothing() =>
        Assert.Null(StatedRate.Read(Rate with { UnitOfMeasure = UnitOfMeasure.Ratio }, new() { Numerator = 1, Denominator = 3, Value = "90%" }));

    private static string CodeOf(SubmissionRow row)
    {
        var panel = PanelCase.Panel() with
        {
            Stated = StatedRate.Read(Rate, row) is { } stated ? [new StatedFigure("a", "a", PanelCase.Start, stated)] : [],
        };
        return string.Join(",", QuestionTable.Of([panel]).All.Select(question => question.Finding.Descriptor.Code));
    }
}
