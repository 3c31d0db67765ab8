using PlanMetrics.Plans;

namespace PlanMetrics.Observations.Verifying;

/// <summary>One figure with everything that sheets say of it.</summary>
/// <param name="Key">Who, which target, when.</param>
/// <param name="Target">The target.</param>
/// <param name="Source">Whose figure.</param>
/// <param name="Basis">What it covers.</param>
/// <param name="Figures">Where the figure stands among all; several where they contradict one another, none where nothing was handed in.</param>
internal sealed record VerifiedSlot(ObservationKey Key, Target Target, DataSource Source, Basis Basis, List<int> Figures)
{
    public List<VerifiedLine> Lines { get; } = [];
}
