using PlanMetrics.Diagnostics;
using PlanMetrics.Integrity;

namespace PlanMetrics.Tests.Integrity;

public sealed class SeriesScreensTests
{
    private static readonly (long, long)?[] Steady = [(90, 100), (86, 95), (97, 107), (84, 96), (92, 101), (88, 97), (93, 103), (86, 98)];

    [Fact]
    public void Jump_FarAboveTheUsualChange_PM7004()
    {
        var question = Assert.Single(PanelCase.Questions(PanelCase.Panel(PanelCase.Series("a", 90, [.. Steady, (40, 100)])), "PM7004"));

        Assert.Equal((Severity.Warning, "a", 7), (question.Severity, question.Finding.UnitId, question.ReferenceCases));
        Assert.Equal(["2022-Q4", "2023-Q1"], question.Periods.Select(period => period.ToString()));
        // ln(86.5/12.5) − ln(40.5/60.5) = 2.336 over the error of counting, √(1/86.5 + 1/12.5 + 1/40.5 + 1/60.5) = 0.364.
        Assert.Equal(6.41m, Number(question, "ratio"));
    }

    [Fact]
    public void Jump_OfWhatVariesAnyway_IsNotAsked() => Assert.Empty(PanelCase.Questions(
        PanelCase.Panel(PanelCase.Series("a", 90, (90, 100), (40, 100), (88, 100), (35, 100), (91, 100), (42, 100), (90, 100))), "PM7004"));

    [Fact]
    public void Jump_ShortSeries_TakesThePanelsUsualChange()
    {
        var units = Enumerable.Range(0, 8).Select(unit => PanelCase.Series($"u{unit}", 90, Steady[..4])).ToList();
        var alone = PanelCase.Series("new", 90, (90, 100), (30, 100));

        Assert.Equal("new", Assert.Single(PanelCase.Questions(PanelCase.Panel([.. units, alone]), "PM7004")).Finding.UnitId);
        Assert.Empty(PanelCase.Questions(PanelCase.Panel(alone), "PM7004"));
    }

    [Fact]
    public void Repeated_WhereThePanelNeverDoesIt_PM7003()
    {
        var units = Enumerable.Range(0, 30).Select(unit => PanelCase.Series($"u{unit}", 90, Steady)).ToList();
        var copied = PanelCase.Series("copied", 90, (178, 199), (178, 199), (170, 190));

        var question = Assert.Single(PanelCase.Questions(PanelCase.Panel([.. units, copied]), "PM7003"));

        Assert.Equal(("copied", 0m), (question.Finding.UnitId, question.BaseRate));
        Assert.Equal([178m, 199m], question.Numbers.Take(2).Select(number => number.Value));
    }

    [Theory]
    [InlineData(20, 19)]
    [InlineData(3, 300)]
    public void Repeated_TooFewCasesOrNothingToCompare_IsNotAsked(int units, long cases)
    {
        var same = Enumerable.Range(0, units).Select(unit => PanelCase.Series($"u{unit}", 90, (cases - 2, cases), (cases - 2, cases)));

        Assert.Empty(PanelCase.Questions(PanelCase.Panel([.. same]), "PM7003"));
    }

    [Fact]
    public void Repeated_WhereThePanelDoesItOften_IsNotAsked()
    {
        var units = Enumerable.Range(0, 60).Select(unit => PanelCase.Series($"u{unit}", 90, (150, 150), (150, 150), (151, 151), (150, 150)));

        Assert.Empty(PanelCase.Questions(PanelCase.Panel([.. units]), "PM7003"));
    }

    [Fact]
    public void Shrunk_AsTheTargetCameToBeMet_PM7005()
    {
        var question = Assert.Single(PanelCase.Questions(PanelCase.Panel(PanelCase.Series("a", 90, (60, 90), (58, 90), (58, 60))), "PM7005"));

        Assert.Equal([58m, 90m, 58m, 60m], question.Numbers.Take(4).Select(number => number.Value));
        Assert.Equal("2021-Q2;2021-Q3", string.Join(";", question.Periods));
    }

    [Theory]
    [InlineData(58, 90, 58, 61)]
    [InlineData(58, 90, 50, 52)]
    [InlineData(82, 90, 60, 60)]
    [InlineData(5, 8, 5, 5)]
    public void Shrunk_TooLittle_OrNotHeld_OrMetBefore_OrFew_IsNotAsked(long good, long cases, long goodAfter, long casesAfter) =>
        Assert.Empty(PanelCase.Questions(PanelCase.Panel(PanelCase.Series("a", 90, (good, cases), (goodAfter, casesAfter))), "PM7005"));

    [Fact]
    public void Steady_VariesLessThanChance_PM7007()
    {
        var rates = Enumerable.Range(0, 12).Select(quarter => ((long, long)?)(80 + quarter, 100 + (quarter * 5 / 4)));
        var question = Assert.Single(PanelCase.Questions(PanelCase.Panel(PanelCase.Series("a", 90, [.. rates])), "PM7007"));

        Assert.Equal((Severity.Info, 12m), (question.Severity, Number(question, "periods")));
        Assert.True(Number(question, "dispersion") < 0.05m);
    }

    [Fact]
    public void Steady_WhereThePanelIsSo_IsNotAsked()
    {
        var rates = Enumerable.Range(0, 12).Select(quarter => ((long, long)?)(80 + quarter, 100 + (quarter * 5 / 4))).ToArray();

        Assert.Empty(PanelCase.Questions(PanelCase.Panel(PanelCase.Series("a", 90, rates), PanelCase.Series("b", 90, rates)), "PM7007"));
    }

    [Fact]
    public void Steady_SevenPeriods_IsNotAsked() => Assert.Empty(PanelCase.Questions(
        PanelCase.Panel(PanelCase.Series("a", 90, [.. Enumerable.Repeat(((long, long)?)(80, 100), 7)])), "PM7007"));

    private static decimal Number(Question question, string name) => question.Numbers.Single(number => number.Name == name).Value;
}
