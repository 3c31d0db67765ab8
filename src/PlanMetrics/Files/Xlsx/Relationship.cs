using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>One reference of a part.</summary>
/// <param name="Type">The last word of its type: worksheet, styles.</param>
/// <param name="Target">The target as written.</param>
/// <param name="PartName">The part it means, or null where it leads outside the package.</param>
internal sealed record Relationship(string Type, string Target, string? PartName)
{
    /// <summary>The part meant.</summary>
    /// <exception cref="FileFault">It lies outside the package.</exception>
    public string Part => PartName
        ?? throw new FileFault(SubmissionCodes.PartOutside, ("target", Invariant.Quote(Target)));
}
