using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>The order of observations: by what they are about, then by submission number and place, then by what they say.</summary>
internal sealed class ObservationOrder : IComparer<Observation>
{
    public static readonly ObservationOrder Instance = new();

    public int Compare(Observation? x, Observation? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = CompareSubject(x, y);
        if (order == 0) order = x.Submission.CompareTo(y.Submission);
        if (order == 0) order = ComparePlace(x.Cells, y.Cells);
        return order != 0 ? order : CompareContent(x, y);
    }

    /// <summary>By unit, target, period, source and basis: what two figures must share to be values for one thing.</summary>
    public static int CompareSubject(Observation x, Observation y)
    {
        var order = string.CompareOrdinal(x.Key.UnitId, y.Key.UnitId);
        if (order == 0) order = string.CompareOrdinal(x.Key.TargetId, y.Key.TargetId);
        if (order == 0) order = x.Key.Period.CompareTo(y.Key.Period);
        if (order == 0) order = (int)x.Source - (int)y.Source;
        return order != 0 ? order : (int)x.Basis - (int)y.Basis;
    }

    private static int ComparePlace(FigureCells x, FigureCells y)
    {
        var order = string.CompareOrdinal(x.File, y.File);
        if (order == 0) order = string.CompareOrdinal(x.Sheet, y.Sheet);
        if (order == 0) order = x.Row.CompareTo(y.Row);
        if (order == 0) order = Compare(x.Numerator, y.Numerator);
        if (order == 0) order = Compare(x.Denominator, y.Denominator);
        if (order == 0) order = Compare(x.Value, y.Value);
        if (order == 0) order = Compare(x.Date, y.Date);
        return order != 0 ? order : Compare(x.Comparator, y.Comparator);
    }

    // Only rows made in code share a place; what they say then decides, so that their order never does.
    private static int CompareContent(Observation x, Observation y)
    {
        var order = (int)x.State - (int)y.State;
        if (order == 0) order = (int)x.Standing - (int)y.Standing;
        if (order == 0) order = string.CompareOrdinal(FigureText.Of(x).English, FigureText.Of(y).English);
        if (order == 0) order = string.CompareOrdinal(x.Evidence, y.Evidence);
        return order != 0 ? order : string.CompareOrdinal(x.Note, y.Note);
    }

    private static int Compare(CellAddress x, CellAddress y)
    {
        var order = x.Row.CompareTo(y.Row);
        return order != 0 ? order : x.Column.CompareTo(y.Column);
    }
}
