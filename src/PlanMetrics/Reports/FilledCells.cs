using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Reports;

/// <summary>
/// The cells that a figure as reported came from; all of the row's where nothing usable was. A row has a cell for every kind of figure;
/// those that this kind leaves blank are not its source.
/// </summary>
internal static class FilledCells
{
    /// <summary>All of them; the writers of many rows ask for one cell at a time.</summary>
    public static FigureCells Of(Observation observation) => observation.Cells with
    {
        Numerator = Numerator(observation), Denominator = Denominator(observation), Value = Value(observation), Date = Date(observation), Comparator = Comparator(observation),
    };

    public static CellAddress Numerator(Observation observation) => observation.Reported is Figure.Ratio or null ? observation.Cells.Numerator : default;

    public static CellAddress Denominator(Observation observation) => observation.Reported is Figure.Ratio or null ? observation.Cells.Denominator : default;

    public static CellAddress Value(Observation observation) =>
        observation.Reported is Figure.Count or Figure.Outcome or Figure.Pair or null ? observation.Cells.Value : default;

    public static CellAddress Date(Observation observation) => observation.Reported is Figure.Date or null ? observation.Cells.Date : default;

    public static CellAddress Comparator(Observation observation) => observation.Reported is Figure.Pair or null ? observation.Cells.Comparator : default;
}
