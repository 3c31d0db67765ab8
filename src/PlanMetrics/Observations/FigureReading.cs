namespace PlanMetrics.Observations;

/// <summary>What a row's figure cells hold.</summary>
/// <param name="State">Reported, Missing or Rejected.</param>
/// <param name="Figure">The figure; null unless the state is Reported.</param>
/// <param name="Refused">Numbers that were read and cannot be a figure, such as 12 of 10; null for none.</param>
internal readonly record struct FigureReading(FigureState State, Figure? Figure, Figure? Refused = null)
{
    public static readonly FigureReading Missing = new(FigureState.Missing, null);

    public static readonly FigureReading Rejected = new(FigureState.Rejected, null);

    public static FigureReading Of(Figure figure) => new(FigureState.Reported, figure);
}
