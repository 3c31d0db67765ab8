using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM3: findings about observations.</summary>
internal static class ObservationCodes
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
