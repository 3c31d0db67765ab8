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
    public static CommonDrift Of(List<LogitChange> changes)
    {
        if (changes.Count < FewestUnits)
            return new(0.0, changes.Count);
        var moves = new double[changes.Count];
        for (var i = 0; i < moves.Length; i++)
            moves[i] = changes[i].Change;
        return new(OrderStatistic.Median(moves), moves.Length);
    }
}
