using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM5: findings about scores.</summary>
internal static class ScoreCodes
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
