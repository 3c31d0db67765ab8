using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM4: findings about measures.</summary>
internal static class MeasureCodes
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
