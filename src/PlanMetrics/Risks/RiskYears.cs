using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Risks;

/// <summary>The run's year and the years before it: what each came to as a whole, and what it had come to on the same day.</summary>
internal sealed class RiskYears
{
    private readonly OtherScopes scopes;
    private readonly Dictionary<int, Dictionary<(string, string), Measure>> wholes = [];
    private readonly Dictionary<int, Dictionary<(string, string), Measure>> parts = [];
    private Dictionary<string, SortedSet<string>>? units;

    public RiskYears(Plan plan, Roster roster, Profile profile, ObservationTable observations, MeasureTable measures)
    {
        (Plan, Scope) = (plan, measures.Scope);
        scopes = new(plan, roster, profile, observations);
        var now = new Dictionary<(string, string), Measure>();
        foreach (var measure in measures.All)
            if (measure.Role != MeasureRole.Lead)
                now[(measure.UnitId, measure.Target.Id)] = measure;
        (IsOver ? wholes : parts)[Scope.Year] = now;
        First = scopes.YearsBefore is [var first, ..] ? first : Scope.Year;
        // Each scope is measured by itself; which thread does it shows nowhere.
        var past = Enumerable.Range(First, Scope.Year - First)
            .SelectMany(year => IsOver ? [LastDay(year)] : new[] { LastDay(year), SameDay(year) }).ToArray();
        var rows = new Dictionary<(string, string), Measure>[past.Length];
        Parallel.For(0, past.Length, i => rows[i] = scopes.Of(new(past[i].Year, past[i])));
        for (var i = 0; i < past.Length; i++)
            (past[i] == LastDay(past[i].Year) ? wholes : parts)[past[i].Year] = rows[i];
    }

    public Plan Plan { get; }

    public EvaluationScope Scope { get; }

    /// <summary>The first year of which something is known.</summary>
    public int First { get; }

    /// <summary>Whether the run's year has ended.</summary>
    public bool IsOver => Scope.AsOf >= LastDay(Scope.Year);

    /// <summary>The share of the run's year that has passed; 1 where it has ended.</summary>
    public double Passed => IsOver ? 1d : (double)Scope.AsOf.DayOfYear / LastDay(Scope.Year).DayOfYear;

    /// <summary>What a closed year came to.</summary>
    public Measure? Whole(int year, string unit, Target target) => wholes.GetValueOrDefault(year)?.GetValueOrDefault((unit, target.Id));

    /// <summary>What a year had come to on the run's day of it.</summary>
    public Measure? Part(int year, string unit, Target target) => parts.GetValueOrDefault(year)?.GetValueOrDefault((unit, target.Id));

    /// <summary>The units that owed a target in a closed year or owe it now, each once, in the order of their ids.</summary>
    public IReadOnlyCollection<string> UnitsOf(Target target) => (units ??= Units()).GetValueOrDefault(target.Id, []);

    /// <summary>The threshold of a target for one unit, or the district, in another year.</summary>
    public Threshold? ThresholdOf(Target target, string unit, int year) => scopes.ThresholdOf(target, unit, year);

    private Dictionary<string, SortedSet<string>> Units()
    {
        var found = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var rows in wholes.Values.Concat(parts.Values))
            foreach (var (unit, target) in rows.Keys)
            {
                if (unit == ReportingUnit.District)
                    continue;
                if (!found.TryGetValue(target, out var owing))
                    found.Add(target, owing = new(StringComparer.Ordinal));
                owing.Add(unit);
            }

        return found;
    }

    private static DateOnly LastDay(int year) => new(year, 12, 31);

    private DateOnly SameDay(int year) =>
        new(year, Scope.AsOf.Month, Math.Min(Scope.AsOf.Day, DateTime.DaysInMonth(year, Scope.AsOf.Month)));
}
