namespace PlanMetrics.Files.Workbooks;

/// <summary>How a cell looks; the same look is written once.</summary>
internal readonly record struct CellLook
{
    public static CellLook Plain => new() { HasLines = true };

    public static CellLook Heading => new() { IsBold = true, Fill = "FFDDEBF7", HasLines = true, Wraps = true, Side = CellSide.Centre };

    public static CellLook Title => new() { IsBold = true, Size = 16 };

    public static CellLook Remark => new() { Colour = "FF595959" };

    public bool IsBold { get; init; }

    public bool IsLink { get; init; }

    public int Size { get; init; }

    /// <summary>The colour of the text; null for black.</summary>
    public string? Colour { get; init; }

    /// <summary>The colour behind the text; null for none.</summary>
    public string? Fill { get; init; }

    public bool HasLines { get; init; }

    public bool Wraps { get; init; }

    public CellSide Side { get; init; }

    public int Indent { get; init; }

    /// <summary>A number format; null for the program's own.</summary>
    public string? Format { get; init; }

    /// <summary>Whether the cell stays text when somebody edits it: it begins like a formula.</summary>
    public bool IsQuoted { get; init; }
}
