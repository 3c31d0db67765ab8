using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The formulas of a year's figure and its state; null where the cell holds a value.</summary>
internal readonly record struct YearCells
{
    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public string? Value { get; init; }

    public string? Comparator { get; init; }

    public string? State { get; init; }

    /// <summary>Why the figure is no formula; empty where it is, and where there is none.</summary>
    public LocalText Why { get; init; }
}
