using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>
/// In what order sources are heard for one target: those that the roster declares, then the target's own, then the others in the order of
/// the catalogue, the unit itself last.
/// </summary>
internal static class SourceOrder
{
    private const int TargetsOwn = 100;
    private const int OwnWordLast = 200;

    /// <summary>The place of a source; the lowest is heard first.</summary>
    public static int Of(Target target, DataSource source, bool isOwnWord, ImmutableArray<DataSource> declared) =>
        declared.IndexOf(source) is >= 0 and var place ? place
        : source == target.Source ? TargetsOwn
        : isOwnWord ? OwnWordLast
        : TargetsOwn + 1 + (int)source;
}
