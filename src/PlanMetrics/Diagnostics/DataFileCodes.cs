using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1: findings about plan, roster and profile files.</summary>
internal static class DataFileCodes
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
