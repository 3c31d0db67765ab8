using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>数据差异: two figures for one thing that differ: of two sources, or what was reported beside what was verified.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="First">The figure that is heard first; of a verification, the one reported.</param>
/// <param name="Other">The figure that differs from it; of a verification, the same as verified.</param>
internal sealed record Difference(DifferenceBetween Kind, ObservationRow First, ObservationRow Other)
{
    /// <summary>The first figure; null where nothing was reported.</summary>
    public Figure? FirstFigure => Kind == DifferenceBetween.Verification ? First.Observation.Reported : First.Observation.Figure;

    /// <summary>The other figure; null where the verification left none.</summary>
    public Figure? OtherFigure => Kind == DifferenceBetween.Verification ? Other.Observation.Verified : Other.Observation.Figure;
}
