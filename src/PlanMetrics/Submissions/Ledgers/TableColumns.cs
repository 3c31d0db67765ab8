using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Which column of a found table holds what.</summary>
internal sealed class TableColumns
{
    private readonly TablePlace place;
    private readonly LedgerMapping mapping;
    private readonly string file;
    private readonly string sheet;
    private readonly Findings findings;
    private readonly Dictionary<HeaderPath, int> single = [];
    private bool isSound = true;

    private TableColumns(TablePlace place, LedgerMapping mapping, string file, string sheet, Findings findings) =>
        (this.place, this.mapping, this.file, this.sheet, this.findings) = (place, mapping, file, sheet, findings);

    public ImmutableArray<FigureColumns> Figures { get; private set; } = [];

    /// <summary>All columns that figures stand in.</summary>
    public HashSet<int> FigureNumbers { get; } = [];

    /// <summary>The columns, or null where a heading is missing or stands twice, which is reported.</summary>
    public static TableColumns? Of(TablePlace place, LedgerMapping mapping, string file, string sheet, Findings findings)
    {
        var columns = new TableColumns(place, mapping, file, sheet, findings);
        foreach (var source in place.Table.Figures.SelectMany(figure => figure.Fields.All).OfType<CellSource.Column>())
            columns.single[source.Path] = columns.Only(source.Path);
        columns.Figures = [.. place.Table.Figures.SelectMany(columns.Bind)];
        foreach (var number in columns.Figures.SelectMany(figure => figure.All))
            columns.FigureNumbers.Add(number);
        return columns.isSound ? columns : null;
    }

    public HeaderBlock Headings => place.Headings;

    public LedgerTable Table => place.Table;

    /// <summary>Whether a figure or a word of the table stands in a column.</summary>
    public bool Reads(int column) => FigureNumbers.Contains(column) || single.ContainsValue(column);

    /// <summary>The column of a path without marks.</summary>
    public int ColumnOf(HeaderPath path) => single[path];

    private int Only(HeaderPath path)
    {
        var found = place.ColumnsOf(path).Select(match => match.Column).ToArray();
        if (found.Length > 1)
            ReportTwice(path.ToString(), found);
        return found[0].Column;
    }

    // One figure for each text at the marks: the columns of one quarter, of one unit.
    private IEnumerable<FigureColumns> Bind(LedgerFigure figure)
    {
        var bindings = new Dictionary<string, HeaderBinding>(StringComparer.Ordinal);
        foreach (var path in figure.Paths)
            foreach (var (_, binding) in place.ColumnsOf(path))
                bindings.TryAdd(binding.Key ?? "", binding);
        var marked = figure.Paths.Any(path => path.HasMarks);
        return bindings.Where(entry => !marked || entry.Key.Length > 0).Select(entry => new FigureColumns(figure, entry.Value)
        {
            Numerator = PartOf(figure.Numerator, entry.Value),
            Denominator = PartOf(figure.Denominator, entry.Value),
            Value = PartOf(figure.Value, entry.Value),
            Comparator = PartOf(figure.Comparator, entry.Value),
            Date = PartOf(figure.Date, entry.Value),
        });
    }

    private int PartOf(HeaderPath? path, HeaderBinding binding)
    {
        if (path is null)
            return 0;
        var found = place.ColumnsOf(path).Where(match => !path.HasMarks || match.Binding.Key == binding.Key).Select(match => match.Column).ToArray();
        if (found.Length == 1)
            return found[0].Column;
        isSound = false;
        if (found.Length > 1)
            ReportTwice(path.In(binding), found);
        else
            Report(LedgerCodes.HeaderMissing, place.Headings.Columns[0].Cell.Address,
                ("header", path.In(binding)), ("nearest", ""), ("mapping", mapping.File));
        return 0;
    }

    private void ReportTwice(string header, HeaderColumn[] found)
    {
        isSound = false;
        Report(LedgerCodes.HeaderTwice, found[1].Cell.Address,
            ("header", header), ("cells", string.Join(", ", found.Select(column => column.Cell.Address.ToString()))));
    }

    /// <summary>Reports the headings that no table of the sheet reads and the mapping does not leave out.</summary>
    /// <param name="all">The tables of the sheet.</param>
    public void ReportUnread(IReadOnlyList<TableColumns> all)
    {
        foreach (var column in place.Headings.Columns)
            if (!all.Any(table => table.Headings.FirstRow <= Headings.LastRow && table.Headings.LastRow >= Headings.FirstRow && table.Knows(column)))
                Report(LedgerCodes.ColumnUnread, column.Cell.Address, ("header", column.Text), ("mapping", mapping.File));
    }

    private bool Knows(HeaderColumn column) => Reads(column.Column) || place.Table.Ignore.Any(path => path.Matches(column, out _));

    private void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet, cell.ToString()), arguments));
}
