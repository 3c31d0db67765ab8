namespace PlanMetrics.Plans;

/// <summary>年度目标值: what a figure of one plan year is held against.</summary>
/// <param name="Value">The threshold.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record YearThreshold(Threshold.Number Value, ThresholdOrigin Origin)
{
    /// <summary>
    /// The threshold of a year: the one stated for it, else its place on the straight line between the known values on either side
    /// (the start, the stated years, the plan's end).
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="target">One of its targets, with a value by year or a path.</param>
    /// <param name="year">A plan year.</param>
    /// <param name="start">The value of the path's start; null where it is not known.</param>
    /// <returns>The threshold, or null where neither a value nor a path reaches the year.</returns>
    public static YearThreshold? Of(Plan plan, Target target, int year, decimal? start)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(target);
        if (target.ByYear.TryGetValue(year, out var stated))
            return new(new(stated), ThresholdOrigin.Stated);
        if (target.Threshold is not Threshold.Number end)
            return null;
        if (year >= plan.LastYear)
            return new(end, ThresholdOrigin.Stated);
        if (target.Path is not { } path || year < path.Year)
            return null;
        var after = target.ByYear.Where(known => known.Key > year).Select(known => (known.Key, known.Value)).FirstOrDefault((plan.LastYear, end.Value));
        var before = target.ByYear.Where(known => known.Key < year).Select(known => (known.Key, (decimal?)known.Value)).LastOrDefault((path.Year, start));
        return before.Item2 is { } from
            ? new(Threshold.Number.Between(from, after.Item2, year - before.Item1, after.Item1 - before.Item1), ThresholdOrigin.Path)
            : null;
    }
}
