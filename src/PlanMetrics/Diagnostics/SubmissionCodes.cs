using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM2: findings about reading submissions.</summary>
internal static class SubmissionCodes
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
