using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM9: findings about outputs.</summary>
internal static class OutputCodes
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
