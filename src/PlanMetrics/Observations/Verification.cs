using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations;

/// <summary>核定事项: one usable line of a verification sheet: what one field of a figure was found to be, by whom, and on what ground.</summary>
/// <param name="Field">The field.</param>
/// <param name="Verified">核定值 as canonical text: a number, a day, or a state's name; 1 and 0 for yes and no.</param>
/// <param name="Role">核定主体: who verified.</param>
public sealed record Verification(VerifiedField Field, string Verified, VerifierRole Role)
{
    /// <summary>填报值: what was reported, as the sheet gives it; empty where nothing was.</summary>
    public string Reported { get; init; } = "";

    /// <summary>事由: why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>依据文件: the document it rests on.</summary>
    public string Document { get; init; } = "";

    /// <summary>The day of the verification; null where none is given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>备注.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether it is in force; otherwise another line for the same field comes first.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>Where the verified value stands; empty for lines made in code.</summary>
    public SourceLocation Place { get; init; } = SourceLocation.None;
}
