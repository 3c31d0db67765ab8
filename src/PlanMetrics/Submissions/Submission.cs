using System.Collections.Immutable;

namespace PlanMetrics.Submissions;

/// <summary>What one input file holds (报送): rows of addressed cells, uninterpreted.</summary>
/// <param name="File">The file's path relative to its input folder, with forward slashes; any name for rows made in code.</param>
/// <param name="Rows">The rows, in the order of the file.</param>
/// <param name="Sha256">The file's SHA-256 in lower-case hexadecimal; empty for rows made in code.</param>
/// <param name="CellsRead">How many cells that hold something were read, headings included: the control total.</param>
public sealed record Submission(string File, ImmutableArray<SubmissionRow> Rows, string Sha256 = "", long CellsRead = 0)
{
    /// <summary>收文登记: what came in when, where the file is a list of that; unit, period, day and submission number of each row.</summary>
    public ImmutableArray<SubmissionRow> Intake { get; init; } = [];

    /// <summary>Rows of the office's register of bonus, penalties and vetoes (加扣分登记表), in the order of the file.</summary>
    public ImmutableArray<AdjustmentRow> Adjustments { get; init; } = [];

    /// <summary>Rows of the register of objections (异议登记表), in the order of the file.</summary>
    public ImmutableArray<ObjectionRow> Objections { get; init; } = [];

    /// <summary>Rows of verification sheets (核定单), in the order of the file.</summary>
    public ImmutableArray<VerificationRow> Verifications { get; init; } = [];

    /// <summary>Rows of indices of evidence (佐证材料目录), in the order of the file.</summary>
    public ImmutableArray<EvidenceRow> Evidence { get; init; } = [];

    /// <summary>What the file says of itself where it is a form; null for every other table.</summary>
    public SubmittedForm? Form { get; init; }
}
