using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>The cells that a figure came from. A row has a cell for every kind of figure; those that this kind leaves blank are not its source.</summary>
internal static class FilledCells
{
    /// <summary>The cells of the figure as reported; all of the row's where nothing usable was.</summary>
    public static FigureCells Of(Observation observation)
    {
        var all = observation.Cells;
        var none = new FigureCells(all.File, all.Sheet, all.Row);
        return observation.Reported switch
        {
            Figure.Ratio => none with { Numerator = all.Numerator, Denominator = all.Denominator },
            Figure.Count or Figure.Outcome => none with { Value = all.Value },
            Figure.Date => none with { Date = all.Date },
            Figure.Pair => none with { Value = all.Value, Comparator = all.Comparator },
            _ => all,
        };
    }
}
