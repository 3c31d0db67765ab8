using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Risks;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Trends;

namespace PlanMetrics.Tests.Risks;

public sealed class WarningTableTests
{
    private static readonly Authority Scheme = new("办法", "第五条", "区委");

    private static List<Warning> Of(MeasureCase given, params WarningRung[] ladder)
    {
        var profile = ladder.Length == 0 ? given.Profile : given.Profile with { Warnings = [.. ladder] };
        var measures = given.Run();
        return [.. WarningTable.From(profile, measures, ProgressTable.From(given.Text, given.Roster, measures)).All];
    }

    [Fact]
    public void Overdue_DoneLate_IsCountedInDays()
    {
        var office = new MeasureCase(MeasureCase.ByMarch).With("a", MeasureCase.Y(), MeasureCase.D(2024, 3, 11)).With("b", MeasureCase.Y(), MeasureCase.D(2024, 2, 20));

        var warning = Of(office).Single(row => row.Rung.Trigger == WarningTrigger.Overdue);

        Assert.Equal(("a", 10m, "时限2024-03-01，2024-03-11完成，逾期10天"), (warning.UnitId, warning.Size, warning.Fact.Chinese));
        // What was not handed in is not reported, never overdue.
        Assert.Equal("c", Of(office).Single(row => row.Rung.Trigger == WarningTrigger.NotReported).UnitId);
    }

    [Fact]
    public void NotMet_RateToDate_HasItsGap()
    {
        var office = new MeasureCase(MeasureCase.Rate).Quarters("a", Basis.Period, (8, 10), (8, 10)).Quarters("b", Basis.Period, (9, 10), (9, 10)).AsOf(2024, 6, 30);

        var warning = Of(office).First(row => row.Rung.Trigger == WarningTrigger.NotMet);

        Assert.Equal(("a", 10m), (warning.UnitId, warning.Size));
        Assert.Equal("截至6月底，80%（目标值≥90%），未达标，相差10个百分点", warning.Fact.Chinese);
    }

    [Fact]
    public void Behind_CountAgainstItsTime_HasItsLag()
    {
        var office = new MeasureCase(MeasureCase.Count).Counts("a", DataSource.Self, 0, 0).Counts("b", DataSource.Self, 1, 0).AsOf(2024, 6, 30);

        var warning = Of(office).First(row => row.Rung.Trigger == WarningTrigger.Behind);

        Assert.Equal(("a", 50m), (warning.UnitId, warning.Size));
        Assert.Equal("截至6月底完成0/2，完成进度0%，序时进度50%，滞后50个百分点", warning.Fact.Chinese);
    }

    [Fact]
    public void Unreachable_CeilingExceeded_OrACaseThatFailed()
    {
        var ceiling = new MeasureCase(MeasureCase.Never).Counts("a", DataSource.Supervision, 1, 1).AsOf(2024, 6, 30);
        var full = new MeasureCase(MeasureCase.Rate with { Threshold = new Threshold.Number(100) }).Quarters("a", Basis.Period, (5, 5), (4, 5)).AsOf(2024, 6, 30);

        Assert.Equal(2m, Of(ceiling).First(row => row.UnitId == "a").Size);
        var warning = Of(full).First(row => row.UnitId == "a");
        Assert.Equal((WarningTrigger.Unreachable, 1m, "截至6月底，90%（目标值≥100%），年内已无法达标"), (warning.Rung.Trigger, warning.Size, warning.Fact.Chinese));
    }

    [Fact]
    public void NotMet_WhatOccurredThoughItMayNot_IsSaidInOneWord()
    {
        var office = new MeasureCase(MeasureCase.Never).Counts("a", DataSource.Supervision, 1, 1, 0, 1).AsOf(2024, 12, 31);

        var warning = Of(office).First(row => row.UnitId == "a");

        Assert.Equal((WarningTrigger.NotMet, "截至12月底发生 3 起"), (warning.Rung.Trigger, warning.Fact.Chinese));
        Assert.Equal("3 occurred by the end of December", warning.Fact.English);
    }

    [Fact]
    public void Ladder_HighestRungThatIsReached_Holds()
    {
        var office = new MeasureCase(MeasureCase.ByMarch)
            .With("a", MeasureCase.Y(), MeasureCase.D(2024, 3, 31)).With("b", MeasureCase.Y(), MeasureCase.D(2024, 3, 11)).With("c", MeasureCase.Y(), MeasureCase.D(2024, 3, 2));
        WarningRung[] ladder =
        [
            new(new("红牌", "Red card"), WarningTrigger.Overdue) { From = 30, Colour = "红", Authority = Scheme },
            new(new("黄牌", "Yellow card"), WarningTrigger.Overdue) { From = 10, Colour = "黄", Authority = Scheme },
        ];

        Assert.Equal([("a", "红牌"), ("b", "黄牌")], Of(office, ladder).Select(row => (row.UnitId, row.Rung.Name.Chinese)));
    }

    [Fact]
    public void SilentYear_WarnsOfNothing() => Assert.Empty(Of(new MeasureCase(MeasureCase.Rate)));

    [Fact]
    public void Late_IsCountedFromTheDeadlineOfTheRound()
    {
        var office = new MeasureCase(MeasureCase.Rate with { Source = DataSource.Self }).Quarters("a", Basis.Period, (9, 10), (9, 10)).Quarters("b", Basis.Period, (9, 10), (9, 10)).AsOf(2024, 6, 30);
        var roster = office.Roster with { Calendar = office.Roster.Calendar with { Rounds = [new("一季度", new(2024, 3, 31), new(2024, 4, 10)), new("上半年", new(2024, 6, 30), new(2024, 7, 10))] } };
        var observations = office.Table() with
        {
            Intake = [new("a", MeasureCase.Q(1), 1, new(2024, 4, 12)), new("a", MeasureCase.Q(2), 1, new(2024, 7, 10)), new("b", MeasureCase.Q(1), 1, new(2024, 4, 10))],
        };
        var run = Evaluation.Run(office.Text, roster, office.Profile, observations, new EvaluationOptions { AsOf = new(2024, 6, 30) }, new Findings());

        var reporting = ReportingTable.From(roster, run.Profile, run.Scope, run.Duties, observations).Rows;
        Assert.Equal(["a Late 2024-04-10", "a Received 2024-07-10"], reporting.Where(row => row.UnitId == "a").Select(row => $"{row.UnitId} {row.State} {row.Deadline:yyyy-MM-dd}"));

        var warning = Assert.Single(run.Warnings.All, row => row.Rung.Trigger == WarningTrigger.Late);

        Assert.Equal(("a", 2m, "2024-Q1数据期限2024-04-10，2024-04-12报送，迟报2天"), (warning.UnitId, warning.Size, warning.Fact.Chinese));
        Assert.Equal("figures of 2024-Q1 due 2024-04-10, came in 2024-04-12, 2 days late", warning.Fact.English);
        Assert.DoesNotContain((run with { Observations = office.Table() }).Warnings.All, row => row.Rung.Trigger == WarningTrigger.Late);
    }
}
