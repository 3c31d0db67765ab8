using System.Collections.Immutable;

namespace PlanMetrics.Files.Forms;

/// <summary>A table as the form prints it.</summary>
/// <param name="Key">What the hidden sheet says of it.</param>
/// <param name="Rows">Its rows, those of the key in their order.</param>
internal sealed record FormTable(FormKeyTable Key, ImmutableArray<FormRow> Rows)
{
    /// <summary>Whether it asks for single facts of the year and not for figures of periods.</summary>
    public bool IsYearly { get; init; }

    /// <summary>How many figures it asks for.</summary>
    public int Cells => Rows.Sum(row => row.Key.Cells) * Key.Periods.Length;
}
