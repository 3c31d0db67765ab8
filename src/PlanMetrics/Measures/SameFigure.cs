using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>
/// Tells whether two observations are one handed-in figure: what it is about and where it stands. A stage may change a figure on its
/// way (reject it, set it aside); its place stays.
/// </summary>
internal sealed class SameFigure : IEqualityComparer<Observation>
{
    public static SameFigure Comparer { get; } = new();

    public bool Equals(Observation? x, Observation? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.Cells.Row == y.Cells.Row && x.Submission == y.Submission && x.Source == y.Source && x.Basis == y.Basis
            && x.Key.UnitId == y.Key.UnitId && x.Key.TargetId == y.Key.TargetId && x.Key.Period.Equals(y.Key.Period)
            && x.Cells.File == y.Cells.File && x.Cells.Sheet == y.Cells.Sheet);

    public int GetHashCode(Observation obj) => HashCode.Combine(
        obj.Cells.Row, obj.Key.Period.End.DayNumber,
        string.GetHashCode(obj.Key.UnitId, StringComparison.Ordinal), string.GetHashCode(obj.Key.TargetId, StringComparison.Ordinal));
}
