namespace PlanMetrics.Files;

/// <summary>
/// How much one input file may hold before it is refused. The defaults stand well above the largest of 1 241 honest
/// workbooks; every one is counted on what is really read, never on what a file declares of itself.
/// </summary>
public sealed record ReaderCaps
{
    /// <summary>The caps used unless others are asked for.</summary>
    public static ReaderCaps Default { get; } = new();

    /// <summary>Bytes of the file itself.</summary>
    public long FileBytes { get; init; } = 50L << 20;

    /// <summary>Entries of the package.</summary>
    public int Entries { get; init; } = 1_000;

    /// <summary>Bytes of one part after inflation.</summary>
    public long PartBytes { get; init; } = 128L << 20;

    /// <summary>Bytes of all parts read, after inflation.</summary>
    public long InflatedBytes { get; init; } = 256L << 20;

    /// <summary>Inflated bytes per packed byte, counted once a part is past <see cref="RatioFloor"/>.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Inflated bytes below which the ratio does not matter.</summary>
    public long RatioFloor { get; init; } = 1L << 20;

    /// <summary>Levels of nested XML elements.</summary>
    public int XmlDepth { get; init; } = 64;

    /// <summary>Sheets of one workbook.</summary>
    public int Sheets { get; init; } = 200;

    /// <summary>Cells present in one file, empty but formatted ones included.</summary>
    public long Cells { get; init; } = 5_000_000;

    /// <summary>Characters of one cell.</summary>
    public int TextLength { get; init; } = 32_767;

    /// <summary>Shared strings of one workbook.</summary>
    public int SharedStrings { get; init; } = 2_000_000;

    /// <summary>Characters of all shared strings of one workbook.</summary>
    public long SharedCharacters { get; init; } = 24L << 20;

    /// <summary>Merged ranges of one sheet.</summary>
    public int Merges { get; init; } = 100_000;
}
