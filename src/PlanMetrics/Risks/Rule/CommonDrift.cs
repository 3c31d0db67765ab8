using PlanMetrics.Trends;

namespace PlanMetrics.Risks.Rule;

/// <summary>By how much the rates of all units went one way in the newest pair of years; half of it is carried on.</summary>
/// <param name="Median">The median change of logits; 0 where there are too few units.</param>
/// <param name="Units">On how many units it was measured.</param>
internal readonly record struct CommonDrift(double Median, int Units)
{
    public const int FewestUnits = 10;

    private const double Carried = 0.5;

    /// <summary>What a level moves by.</summary>
    public double Shift => Carried * Median;

    /// <param name="changes">The newest change of each unit that has one.</param>
    public static CommonDrift Of(IReadOnlyList<LogitChange> changes)
    {
        if (changes.Count < FewestUnits)
            return new(0.0, changes.Count);
        return new(OrderStatistic.Median(changes.Select(change => change.Change).ToArray()), changes.Count);
    }
}
