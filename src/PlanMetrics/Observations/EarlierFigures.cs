using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>
/// Decides by the plan's lineage whether a row speaks of its target or of the one before it: a comparable target takes the years before it as its
/// history, another starts anew, and nobody reports by the old name once the new one is in force.
/// </summary>
/// <param name="year">The run's year, from which a target is in force where the plan does not say since when.</param>
internal sealed class EarlierFigures(int year)
{
    /// <summary>Whether the row is a figure of the target; what is left out or joined is said.</summary>
    public bool Belongs(Target target, Period period, RowSite site)
    {
        if (target.Replaces is not { } earlier)
            return true;
        var cell = site.Row.Target;
        var isOldId = earlier.Target != target.Id && TextFold.Key(cell.Text) == TextFold.Key(earlier.Target);
        if (period.LastDay.Year >= (earlier.Since ?? (isOldId ? year : int.MinValue)))
        {
            if (isOldId)
                site.Report(
                    LineageCodes.Replaced, cell, ("found", CellText.Quote(cell)), ("target", target.Name), ("year", NumberText.Of(period.LastDay.Year)));
            return !isOldId;
        }

        if (!earlier.IsJoined)
            site.Notes.Add(
                LineageCodes.NotJoined, site, cell, CellText.Quote(cell), target.Id,
                ("target", target.Name), ("earlier", earlier.Target), ("comparability", TargetWords.Of(earlier.Comparability)));
        else if (isOldId)
            site.Notes.Add(LineageCodes.Joined, site, cell, CellText.Quote(cell), target.Id, ("target", target.Name), ("earlier", earlier.Target));
        return earlier.IsJoined;
    }
}
