using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Measures;

/// <summary>Where a figure stands, for findings: its first filled cell.</summary>
internal static class FigurePlace
{
    public static SourceLocation Of(Observation observation)
    {
        var cells = observation.Cells;
        ReadOnlySpan<CellAddress> candidates = [cells.Numerator, cells.Value, cells.Date, cells.Denominator, cells.Comparator];
        foreach (var candidate in candidates)
            if (candidate.Row > 0)
                return cells.At(candidate);
        return cells.At();
    }

    /// <summary>The place inside a sentence.</summary>
    public static LocalText Text(Observation observation)
    {
        var place = Of(observation).ToString();
        return place.Length > 0 ? place : new LocalText("代码中的数据", "a figure made in code");
    }
}
