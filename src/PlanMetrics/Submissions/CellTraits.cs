namespace PlanMetrics.Submissions;

/// <summary>What else is known of a cell, where it changes how far its value can be trusted.</summary>
[Flags]
public enum CellTraits
{
    /// <summary>Nothing out of the ordinary.</summary>
    None = 0,

    /// <summary>The value is a formula's result, as it was last saved.</summary>
    Formula = 1,

    /// <summary>A formula that was saved without its result.</summary>
    NoCachedValue = 2,

    /// <summary>The number format shows a percentage.</summary>
    PercentFormat = 4,

    /// <summary>The row, the column or the sheet is hidden.</summary>
    Hidden = 8,

    /// <summary>The cell is covered by a merged one, whose value belongs to its top left cell alone.</summary>
    Merged = 16,

    /// <summary>A formula that shows a picture kept in the cell: evidence, neither text nor error.</summary>
    Picture = 32,
}
