using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;
using Xunit.Abstractions;

namespace PlanMetrics.Tests.Risks.Backtest;

public sealed class PanelBacktestTests(ITestOutputHelper output)
{
    private static readonly BacktestSettings Ninety = new(0.9m);

    [Fact]
    public void GoldenPanel_InTheDocs_IsWhatTheSeedMakes() =>
        GoldenFile.AssertSameAt(Path.Combine(Repository.Root, "docs/examples/panel-synthetic.csv"), "docs/examples/panel-synthetic.csv",
            Encoding.UTF8.GetBytes(new SyntheticPanel(20211).ToCsv()));

    [Fact]
    public void Run_EveryModel_IsScoredOnTheSameCases_WithFiguresThatAreNumbers()
    {
        var report = PanelBacktest.Run(new SyntheticPanel(20211).ToPanel(), Ninety);
        Assert.Equal([0, 25, 50, 75], report.Tables.Select(table => table.KnownPercent));
        foreach (var table in report.Tables)
            foreach (var model in table.Models)
            {
                Assert.Equal(table.Cases, model.Sizes.Sum(group => group.Cases));
                Assert.Equal(table.Cases, model.Classes.Sum(group => group.Cases));
                Assert.Equal(table.Cases, model.Bins.Sum(group => group.Cases));
                Assert.InRange(model.Brier, model.BrierLow, model.BrierHigh);
                Assert.Equal(model.Brier, model.Sizes.Sum(group => group.Brier * group.Cases) / table.Cases, 9);
                Assert.True(double.IsFinite(model.LogLoss) && double.IsFinite(model.CalibrationError) && model.Slope is null or > -9 and < 9);
            }

        var rule = report.Tables[0].Rule!;
        Assert.Equal((0.0, 0.0, 0.0), (rule.Difference, rule.DifferenceLow, rule.DifferenceHigh));
        Assert.All(report.Tables[0].Models.Where(model => !model.Id.StartsWith("lnb", StringComparison.Ordinal) && model.Id != "rule"),
            model => Assert.True(model.Brier > rule.Brier, $"{model.Id}: {model.Brier}, the rule {rule.Brier}"));
    }

    [Fact]
    public void Run_MoreOfTheYearKnown_IsBetterToldInAdvance()
    {
        var tables = PanelBacktest.Run(new SyntheticPanel(11).ToPanel(), Ninety).Tables;
        var errors = tables.Select(table => table.Rule!.Brier).ToArray();
        Assert.Equal(errors.OrderDescending(), errors);
    }

    [Fact]
    public void Run_LowerIsBetter_IsTheSameSeenFromTheOtherSide()
    {
        var rows = new SyntheticPanel(12).Rows().ToArray();
        var straight = PanelBacktest.Run(Panel.Of("p", rows), Ninety);
        var turned = PanelBacktest.Run(Panel.Of("p", [.. rows.Select(row => row with { Count = row.Count.Turned() })]), new(0.1m) { LowerIsBetter = true });
        Assert.Equal(straight.Tables.Select(table => (table.Cases, table.Misses)), turned.Tables.Select(table => (table.Cases, table.Misses)));
        foreach (var (one, other) in straight.Tables.Zip(turned.Tables))
            Assert.Equal(one.Rule!.Brier, other.Rule!.Brier, 12);
    }

    [Fact]
    public void Run_Twice_GivesTheSameFigures_AndAnotherSeedOtherIntervalsOnly()
    {
        var panel = new SyntheticPanel(13) { Units = 20 }.ToPanel();
        var (first, again) = (PanelBacktest.Run(panel, Ninety).Tables[0].Rule!, PanelBacktest.Run(panel, Ninety).Tables[0].Rule!);
        Assert.Equal((first.Brier, first.BrierLow, first.BrierHigh), (again.Brier, again.BrierLow, again.BrierHigh));
        var other = PanelBacktest.Run(panel, Ninety with { Seed = 5 }).Tables[0].Rule!;
        Assert.Equal(first.Brier, other.Brier);
        Assert.NotEqual(first.BrierLow, other.BrierLow);
    }

    [Fact]
    public void Run_ShortHistory_HasNoTable_AndSaysSo()
    {
        var report = PanelBacktest.Run(new SyntheticPanel(1) { Years = 1 }.ToPanel(), Ninety);
        Assert.Empty(report.Tables);
        Assert.Equal("PM8011", report.TooShort.Descriptor.Code);
    }

    [Theory]
    [InlineData("-0.1", 1)]
    [InlineData("1.1", 1)]
    [InlineData("0.9", 13)]
    public void Run_ImpossibleSettings_IsTheCallersFault(string target, int start) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelBacktest.Run(
            new SyntheticPanel(1).ToPanel(), new(decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture)) { YearStart = start }));

    /// <summary>The two panels of the bar are no part of the repository: they are used where they lie beside it.</summary>
    [Theory]
    [InlineData("ae_scotland_ed.csv", "0.95", 0.099, 0.092)]
    [InlineData("waits_scotland.csv", "0.9", 0.118, 0.113)]
    public void Run_PanelsOfTheBar_WhereTheyAreThere(string file, string target, double plain, double improved)
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("PLANMETRICS_PANELS") ?? Path.Combine(Repository.Root, "../shared/data"), file);
        var isThere = File.Exists(path);
        output.WriteLine(isThere ? $"{path}: used" : $"{path}: not there, nothing compared");
        var panel = isThere ? PanelFile.Read(File.ReadAllBytes(path), file, new Findings()) : null;
        Assert.Equal(isThere, panel is not null);
        if (panel is null)
            return;
        var table = PanelBacktest.Run(panel, new(decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture))).Tables[0];
        Assert.InRange(table.Models.Single(model => model.Id == "lnb").Brier, 0.0, plain);
        Assert.InRange(table.Rule!.Brier, 0.0, improved);
        var missed = table.Rule.Classes.Select(group => group.Missed).ToArray();
        Assert.Equal(4, missed.Length);
        Assert.Equal(missed.Order(), missed);
    }
}
