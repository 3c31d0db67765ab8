using PlanMetrics.Observations;

namespace PlanMetrics.Results.Comparing;

/// <summary>Old and new figures, each as the old and as the new rules read them.</summary>
/// <param name="Old">Old figures under old rules.</param>
/// <param name="New">New figures under new rules.</param>
/// <param name="NewByOldRules">New figures under old rules.</param>
/// <param name="OldByNewRules">Old figures under new rules; only relative points ask for them.</param>
internal sealed record MixedFigures(ObservationTable Old, ObservationTable New, ObservationTable NewByOldRules, Lazy<ObservationTable> OldByNewRules)
{
    /// <summary>A unit's figures and entries of the register from one table beside everybody else's from another; both were read under the same rules.</summary>
    public static ObservationTable Mix(string unitId, ObservationTable own, ObservationTable others) =>
        own with
        {
            All = [.. own.All.Where(figure => figure.Key.UnitId == unitId), .. others.All.Where(figure => figure.Key.UnitId != unitId)],
            Adjustments = [.. own.Adjustments.Where(entry => entry.UnitId == unitId), .. others.Adjustments.Where(entry => entry.UnitId != unitId)],
        };
}
