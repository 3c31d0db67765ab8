using System.Collections.Immutable;
using System.Globalization;

namespace PlanMetrics.Files.Workbooks;

/// <summary>A sheet of the workbook: where it stands, what its columns are, how it is printed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Columns">Its columns, from A on.</param>
internal sealed record BookSheet(string Name, int Number, ImmutableArray<BookColumn> Columns)
{
    /// <summary>Title, what the result is of, whether it is a trial; then the headings.</summary>
    public const int HeadingRow = 4;

    public const int FirstRow = HeadingRow + 1;

    /// <summary>How many columns stay where the others scroll.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether its headings filter what is below; a sheet of several tables has none.</summary>
    public bool IsTable { get; init; } = true;

    public bool HasDrawing { get; init; }

    /// <summary>The colour of its tab.</summary>
    public string Tab { get; init; } = "FF2E75B6";

    public string LastColumn => Columns[^1].Letters;

    public string LastPrinted => Columns.Last(column => !column.IsHelper).Letters;

    /// <summary>A cell of it, for formulas on other sheets.</summary>
    public string At(string column, int row) => string.Create(CultureInfo.InvariantCulture, $"'{Name}'!{column}{row}");

    /// <summary>A stretch of a column that stays where the formula is copied.</summary>
    public string Range(string column, int first, int last) => string.Create(CultureInfo.InvariantCulture, $"'{Name}'!${column}${first}:${column}${last}");
}
