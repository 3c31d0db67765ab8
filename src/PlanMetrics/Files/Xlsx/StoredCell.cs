using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>A cell of a sheet that is read but not yet handed on, in eight bytes.</summary>
internal readonly struct StoredCell(int column, CellKind kind, CellTraits traits, int text)
{
    private readonly ushort column = (ushort)column;
    private readonly byte kind = (byte)kind;
    private readonly byte traits = (byte)traits;

    public int Column => column;

    public CellKind Kind => (CellKind)kind;

    public CellTraits Traits => (CellTraits)traits;

    /// <summary>Where its text stands: the digits of a number by their place, a day by its number, any other text by its index, a shared string by its index inverted.</summary>
    public int Text { get; } = text;
}
