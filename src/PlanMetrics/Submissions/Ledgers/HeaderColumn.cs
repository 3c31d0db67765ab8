using System.Collections.Immutable;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>A column with its headings, from the top level down.</summary>
/// <param name="Column">The column's number in the grid.</param>
/// <param name="Levels">Its headings; a cell merged over several rows once.</param>
internal sealed record HeaderColumn(int Column, ImmutableArray<Heading> Levels)
{
    public string Text => string.Join(" / ", Levels.Select(level => level.Cell.Text.Trim()));

    /// <summary>The lowest heading: the one nearest to the figures.</summary>
    public SourceCell Cell => Levels[^1].Cell;
}
