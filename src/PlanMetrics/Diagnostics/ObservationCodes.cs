using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM3: findings about observations.</summary>
internal static class ObservationCodes
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. RowCodes.All.Concat(CellCodes.All).Concat(FigureCodes.All).Concat(MeaningCodes.All).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
}
