using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>In what order sources are heard for one target: its own first, then the others in the order of the catalogue, the unit itself last.</summary>
internal static class SourceOrder
{
    private const int OwnWordLast = 100;

    /// <summary>The place of a source; the lowest is heard first.</summary>
    public static int Of(Target target, DataSource source, bool isOwnWord) =>
        source == target.Source ? 0 : isOwnWord ? OwnWordLast : 1 + (int)source;
}
