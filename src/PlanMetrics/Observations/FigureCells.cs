using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Where the cells of a figure stand, so that every score can be traced to them.</summary>
/// <param name="File">The file, relative to its input folder.</param>
/// <param name="Sheet">The sheet; empty for CSV and code.</param>
/// <param name="Row">The row, from 1; 0 for figures made in code.</param>
public sealed record FigureCells(string File, string Sheet, int Row)
{
    /// <summary>分子.</summary>
    public CellAddress Numerator { get; init; }

    /// <summary>分母.</summary>
    public CellAddress Denominator { get; init; }

    /// <summary>数值.</summary>
    public CellAddress Value { get; init; }

    /// <summary>日期.</summary>
    public CellAddress Date { get; init; }

    /// <summary>对比值.</summary>
    public CellAddress Comparator { get; init; }

    /// <summary>The first cell that the figure fills; its default for figures made in code.</summary>
    internal CellAddress First
    {
        get
        {
            ReadOnlySpan<CellAddress> candidates = [Numerator, Value, Date, Denominator, Comparator];
            foreach (var candidate in candidates)
                if (candidate.Row > 0)
                    return candidate;
            return default;
        }
    }

    /// <summary>The place of one cell for a finding.</summary>
    /// <param name="cell">The cell; its default for the whole row.</param>
    public SourceLocation At(CellAddress cell = default) => new(File, Sheet, cell.ToString());
}
