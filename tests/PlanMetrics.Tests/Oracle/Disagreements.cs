using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;

namespace PlanMetrics.Tests.Oracle;

/// <summary>What the real measures and scores of a case say otherwise than the slow ones.</summary>
internal sealed class Disagreements(int seed)
{
    private static readonly Rational Hair = 0.000000001m;
    private readonly List<string> found = [];

    public static List<string> Of(int seed) => Of(seed, RandomCase.Of(seed));

    public static List<string> Of(int seed, SlowInput input)
    {
        var findings = new Findings();
        var duties = DutyTable.From(input.Plan, input.Roster, input.Year);
        var observations = new ObservationTable(input.Year, input.Observations);
        var measures = MeasureTable.From(input.Plan, input.Roster, input.Profile, duties, observations, input.Scope, findings);
        var scores = ScoreTable.From(input.Plan, input.Roster, input.Profile, measures, findings, input.Entries);
        var slow = SlowMeasureTable.Of(input);
        var result = new Disagreements(seed);
        result.Measures(slow, measures);
        result.PlanEnds(slow, measures);
        if (result.found.Count == 0)
            result.Scores(SlowScorer.Score(input, slow), scores);
        return result.found;
    }

    private void Measures(List<SlowMeasure> slow, MeasureTable real)
    {
        var expected = slow.ToDictionary(m => (m.UnitId, m.Target.Id, m.Role));
        var actual = real.All.ToDictionary(m => (m.UnitId, m.Target.Id, m.Role));
        foreach (var key in expected.Keys.Except(actual.Keys))
            found.Add($"row missing: case {seed} {key}");
        foreach (var key in actual.Keys.Except(expected.Keys))
            found.Add($"row unexpected: case {seed} {key}");
        foreach (var key in expected.Keys.Intersect(actual.Keys))
            Compare($"{key.Role} {key.UnitId} {Shape(expected[key])}", expected[key], actual[key]);
    }

    private void Compare(string where, SlowMeasure slow, Measure real)
    {
        Same(where, "state", slow.State, real.State);
        if (slow.State != real.State)
            return;
        Same(where, "met", slow.Met, real.Met);
        Same(where, "comparison", slow.Comparison, real.Comparison);
        Same(where, "kind", slow.Kind, real.FigureKind);
        if (slow.State != MeasureState.Reported)
            return;
        if (slow.Actual is { } value)
            Same(where, "actual", value.ToDecimal(), real.Actual);
        if (slow.Role == MeasureRole.Own && slow.Figure is { Denominator: not null } ratio)
            Same(where, "figure", ratio.ToString(), SlowFigure.Of(real.Figure!).ToString());
        Same(where, "attainment", slow.Attainment?.ToDecimal(), real.Attainment);
        if (slow.Role != MeasureRole.Own || slow.Target.IsZeroOccurrence)
            return;
        Same(where, "used", slow.Used, real.PeriodsUsed);
        Same(where, "due", slow.Due, real.PeriodsDue);
    }

    // What is missing to the plan's end, worked out from the case and not from the real measure.
    private void PlanEnds(List<SlowMeasure> slow, MeasureTable real)
    {
        var actual = real.All.ToDictionary(m => (m.UnitId, m.Target.Id, m.Role));
        foreach (var m in slow)
        {
            if (!actual.TryGetValue((m.UnitId, m.Target.Id, m.Role), out var measure) || m.State != MeasureState.Reported)
                continue;
            var has = (m.Target.VariesByYear || m.Target.Cadence == Cadence.Plan) && m.Kind == m.Target.Figure && m.Comparison == m.Target.Comparison
                && (m.Role == MeasureRole.Own || m.Target.District != DistrictValue.Share);
            Same(Shape(m), "has a plan's end", has, measure.PlanEnd is not null);
            if (!has || m.Actual is not { } value)
                continue;
            Rational end = ((Threshold.Number)m.Target.Threshold!).Value;
            var gap = m.Comparison == Comparison.AtMost ? value - end : end - value;
            Same(Shape(m), "missing to the end", Rational.Max(0, gap).ToDecimal(), measure.PlanEnd!.Missing);
            Same(Shape(m), "end met", m.Comparison == Comparison.GreaterThan ? gap < 0 : gap <= 0, measure.PlanEnd.Met);
            if (m.Threshold is { } threshold)
                Same(Shape(m), "year's threshold", threshold.ToDecimal(), (measure.Threshold as Threshold.Number)?.Value);
        }
    }

    private void Scores(List<SlowUnitScore> slow, ScoreTable real)
    {
        UnitScore[] all = [.. real.Units, real.District];
        Same("", "units", string.Join(',', slow.Select(s => s.UnitId)), string.Join(',', all.Select(s => s.UnitId)));
        foreach (var expected in slow)
        {
            if (all.SingleOrDefault(s => s.UnitId == expected.UnitId) is { } actual)
                Compare(expected.UnitId, expected, actual);
        }
    }

    private void Compare(string where, SlowUnitScore slow, UnitScore real)
    {
        Same(where, "published", slow.Published?.ToDecimal(), real.Published);
        Same(where, "rate", slow.Rate?.ToDecimal(), real.Rate);
        Same(where, "grade", slow.Grade, real.Grade?.Name.Chinese);
        Same(where, "peers", slow.Peers, real.Peers?.Name.Chinese);
        Same(where, "rank", slow.Rank, real.Rank);
        Same(where, "tied", slow.Tied, real.Tied);
        if (slow.Withheld || !slow.Scored)
            return;
        Node(where + " total", slow.Total, real.Total);
        Same(where, "not ranked", slow.Rank is null && slow.UnitId != "*", real.NotRanked.Chinese.Length > 0);
        Near(where, "rebased", slow.Rebased, real.RebasedWeight);
        var leaves = slow.Total.Leaves.ToList();
        Same(where, "scored", slow.Total.Counted, real.Scored);
        Same(where, "missing", leaves.Count(leaf => leaf.Measure!.State == MeasureState.Missing), real.Missing);
        Same(where, "not applicable", leaves.Count(leaf => leaf.Measure!.State == MeasureState.NotApplicable), real.NotApplicable);
        Same(where, "not due", leaves.Count(leaf => leaf.Measure!.State == MeasureState.NotDue), real.NotDue);
        Same(where, "rejected", leaves.Count(leaf => leaf.Measure!.State == MeasureState.Rejected), real.Rejected);
        Contributions(where, slow, real);
    }

    private void Contributions(string where, SlowUnitScore slow, UnitScore real)
    {
        if (slow.Total.Points is not { } total)
            return;
        var leaves = Leaves(real.Total).Where(leaf => leaf.Contribution is not null).ToList();
        Same(where, "contributed", string.Join(',', slow.Contributions.Keys.Order(StringComparer.Ordinal)), string.Join(',', leaves.Select(leaf => leaf.Id).Order(StringComparer.Ordinal)));
        Same(where, "sum of contributions", total.ToDecimal(), leaves.Sum(leaf => leaf.Contribution!.Value) + real.Adjustments.Sum(line => line.Points));
        Same(where, "bonus", slow.Bonus.ToDecimal(), real.Adjustments.Sum(line => Math.Max(line.Points, 0m)));
        foreach (var leaf in leaves.Where(leaf => slow.Contributions.ContainsKey(leaf.Id)))
            Near($"{where} {leaf.Id}", "contribution", slow.Contributions[leaf.Id], leaf.Contribution!.Value);
    }

    private void Node(string where, SlowNode slow, Score real)
    {
        Same(where, "points", slow.Points?.ToDecimal(), real.Points);
        Same(where, "weight", (slow.InForce ?? slow.Weight).ToDecimal(), real.Weight);
        Same(where, "children", string.Join(',', slow.Children.Select(c => c.Id)), string.Join(',', real.Children.Select(c => c.Id)));
        foreach (var child in slow.Children)
        {
            if (real.Children.SingleOrDefault(c => c.Id == child.Id) is { } other)
                Node($"{where}/{child.Id}", child, other);
        }
    }

    private static IEnumerable<Score> Leaves(Score node) => node.Level == ScoreLevel.Target ? [node] : node.Children.SelectMany(Leaves);

    private static string Shape(SlowMeasure m) => string.Join(' ', m.Target.Figure, m.Target.Comparison, m.Target.Cadence, m.Target.Accrual, m.Target.District, m.Target.Source, m.Target.Id);

    private void Near(string where, string what, Rational slow, decimal real)
    {
        if (slow - real > Hair || real - slow > Hair)
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: case {seed} {where}: {slow.ToDecimal()} expected, {real} found"));
    }

    private void Same<T>(string where, string what, T slow, T real)
    {
        if (!EqualityComparer<T>.Default.Equals(slow, real))
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: case {seed} {where}: {slow} expected, {real} found"));
    }
}
