using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Risks.Backtest;

/// <summary>The plan's own figures as panels, judged in 2024.</summary>
public sealed class PlanPanelTests
{
    [Fact]
    public void From_QuartersOfARate_AreItsPanel_WithNoCasesKept()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (8, 10), (17, 20), (17, 20), (36, 40)).With("b", Q(3, 2022), Of(0, 0));
        var (panel, findings) = Single(example);
        Assert.Equal(("t", "指标", PanelCadence.Quarter, "2022-Q3", "2024-Q4"), (panel.Panel.Name, panel.Panel.Title.Chinese, panel.Panel.Cadence, panel.Panel.FirstPeriod, panel.Panel.LastPeriod));
        Assert.Equal((0.9m, false, false), (panel.Settings.Target, panel.Settings.LowerIsBetter, panel.Settings.IsStrict));
        var east = panel.Panel.Series.Single(series => series.Unit == "a");
        Assert.Equal([new(8, 10), new(9, 10), new(0, 0), new(19, 20)], Enumerable.Range(6, 4).Select(place => east.At(place)!.Value));
        // 0 of 0 is a quarter without cases; what nobody reported is a gap.
        var west = panel.Panel.Series.Single(series => series.Unit == "b");
        Assert.Equal((new CaseCount(0, 0), null), (west.At(0)!.Value, west.At(1)));
        Assert.Empty(findings);
    }

    [Fact]
    public void From_WholeYears_AreAPanelOfYears_TheOpenOneLeftOut()
    {
        var example = new MeasureCase(Rate).With("a", Y(2022), Of(80, 100)).With("a", Y(2023), Of(90, 100)).With("a", Y(), Of(10, 10));
        Assert.Equal((PanelCadence.Year, "2022", "2024"), Facts(Single(example).Panel.Panel));
        Assert.Equal((PanelCadence.Year, "2022", "2023"), Facts(Single(example.AsOf(2024, 9, 30)).Panel.Panel));
    }

    [Theory]
    [InlineData(Comparison.AtMost, true, false)]
    [InlineData(Comparison.LessThan, true, true)]
    [InlineData(Comparison.GreaterThan, false, true)]
    public void From_OtherSides_AreHeldAsThePlanSays(Comparison comparison, bool lower, bool strict)
    {
        var panel = Single(new MeasureCase(Rate with { Comparison = comparison }).With("a", Y(2022), Of(80, 100)).With("a", Y(2023), Of(90, 100))).Panel;
        Assert.Equal((lower, strict), (panel.Settings.LowerIsBetter, panel.Settings.IsStrict));
        Assert.Equal(new CaseCount(80, 100), panel.Panel.Series.Single().At(0));
        // The threshold itself is not enough where it is strict.
        Assert.Equal(strict ? 91 : 90, PanelBacktest.GoalOf(new(0.9m) { IsStrict = strict }).Need(100));
    }

    [Fact]
    public void From_WhatIsNoRate_IsSaid()
    {
        Assert.Equal(["PM8012", "PM8013"], Codes(new MeasureCase(Count).With("a", Q(1), N(1)), "t"));
        Assert.Equal(["PM8013"], Codes(new MeasureCase(Count).With("a", Q(1), N(1)), null));
        Assert.Equal(["PM8013"], Codes(new MeasureCase(Rate), null));
        Assert.Equal(["PM8014"], Codes(new MeasureCase(Rate).With("a", Q(1), Of(1, 2)).With("a", Q(2), new Figure.Ratio(1.5m, 3m)), null));
        var yearly = Rate with { ByYear = ImmutableSortedDictionary<int, decimal>.Empty.Add(2023, 80m).Add(2024, 85m) };
        Assert.Equal(["PM8015"], Codes(new MeasureCase(yearly).With("a", Q(1), Of(1, 2)), null));
    }

    [Fact]
    public void Sum_OfTwoTargets_IsAllTheirCases()
    {
        BacktestReport[] reports = [PanelBacktest.Run(new SyntheticPanel(3).ToPanel(), new(0.9m)), PanelBacktest.Run(new SyntheticPanel(4) { Units = 25 }.ToPanel(), new(0.85m))];
        var sum = BacktestSum.Of([.. reports])!;
        Assert.Equal((2, 4), (sum.Panels, sum.Tables.Length));
        for (var i = 0; i < sum.Tables.Length; i++)
        {
            var parts = reports.Select(report => report.Tables[i]).ToArray();
            Assert.Equal((parts.Sum(part => part.Cases), parts.Sum(part => part.Misses)), (sum.Tables[i].Cases, sum.Tables[i].Misses));
            for (var model = 0; model < parts[0].Models.Length; model++)
                Assert.Equal(parts.Sum(part => part.Models[model].Brier * part.Cases) / sum.Tables[i].Cases, sum.Tables[i].Models[model].Brier, 12);
        }

        Assert.Null(BacktestSum.Of([reports[0]]));
    }

    private static (PanelCadence, string, string) Facts(Panel panel) => (panel.Cadence, panel.FirstPeriod, panel.LastPeriod);

    private static string[] Codes(MeasureCase example, string? target) => [.. Read(example, target).Findings.Select(finding => finding.Descriptor.Code)];

    private static (PlanPanel Panel, ImmutableArray<Diagnostic> Findings) Single(MeasureCase example)
    {
        var (panels, findings) = Read(example, null);
        return (Assert.Single(panels), findings);
    }

    private static (ImmutableArray<PlanPanel> Panels, ImmutableArray<Diagnostic> Findings) Read(MeasureCase example, string? target)
    {
        var findings = new Findings();
        var panels = PlanPanel.From(example.Text, example.Roster, example.Profile, example.Figures, example.Scope, target, findings);
        return (panels, findings.Sorted());
    }
}
