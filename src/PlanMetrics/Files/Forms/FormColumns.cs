using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>Which column of a form's sheet holds what: found by the texts of the headings, never by position.</summary>
internal sealed class FormColumns
{
    private const int RowsSearched = 40;
    private const int FewestHeadings = 4;

    private readonly Dictionary<string, SourceCell> headings = new(StringComparer.Ordinal);
    private readonly SourceCell[] periods;
    private readonly int[] first;
    private readonly int[] second;
    private readonly HashSet<int> known = [];

    private FormColumns(int row, int count)
    {
        Row = row;
        (periods, first, second) = (new SourceCell[count], new int[count], new int[count]);
    }

    /// <summary>The place of the heading row among the page's rows; the line below it names the parts of each period.</summary>
    public int Row { get; }

    public int Target => headings[TextFold.Key(FormHeadings.Target)].Address.Column;

    /// <summary>The heading of a period.</summary>
    public SourceCell Period(int period) => periods[period];

    /// <summary>The columns of a period's two cells.</summary>
    public (int First, int Second) Of(int period) => (first[period], second[period]);

    /// <summary>The column under one of the fixed headings.</summary>
    public int Of(string heading) => headings[TextFold.Key(heading)].Address.Column;

    /// <summary>Whether a column has a heading of the form.</summary>
    public bool Knows(int column) => known.Contains(column);

    /// <summary>The columns, or null where one is missing or stands twice, which is reported.</summary>
    public static FormColumns? Find(FormPage page, FormKeyTable table)
    {
        for (var i = 0; i < Math.Min(page.Rows.Count, RowsSearched); i++)
            if (IsHeading(page.Rows[i]))
                return new FormColumns(i, table.Periods.Length).Read(page, table);
        page.Report(FormCodes.ColumnMissing, default, ("expected", FormHeadings.Target));
        return null;
    }

    /// <summary>Whether a row holds the headings of a form, or most of them.</summary>
    public static bool IsHeading(ReadOnlySpan<SourceCell> row)
    {
        var count = 0;
        foreach (var cell in row)
            foreach (var heading in FormHeadings.Fixed)
                count += FormPage.Is(cell, heading) ? 1 : 0;
        return count >= FewestHeadings;
    }

    private FormColumns? Read(FormPage page, FormKeyTable table)
    {
        var below = Row + 1 < page.Rows.Count && page.Rows[Row + 1][0].Address.Row == page.Rows[Row][0].Address.Row + 1 ? page.Rows[Row + 1] : [];
        var isSound = ReadFixed(page) & ReadPeriods(page, table, below);
        foreach (var cell in page.Rows[Row].Concat(below))
            if (!cell.IsBlank && !known.Contains(cell.Address.Column))
                page.ReportCell(FormCodes.Outside, cell);
        return isSound ? this : null;
    }

    private bool ReadFixed(FormPage page)
    {
        var isSound = true;
        foreach (var heading in FormHeadings.Fixed)
        {
            var found = page.Rows[Row].Where(cell => FormPage.Is(cell, heading)).ToArray();
            isSound &= found.Length == 1;
            if (found.Length == 0)
                page.Report(FormCodes.ColumnMissing, page.Rows[Row][0].Address, ("expected", heading));
            else if (found.Length > 1)
                page.Report(FormCodes.ColumnTwice, found[1].Address, ("found", heading));
            else
            {
                headings.Add(TextFold.Key(heading), found[0]);
                known.Add(found[0].Address.Column);
            }
        }

        foreach (var cell in page.Rows[Row])
            if (FormPage.Is(cell, FormHeadings.Reference))
                known.Add(cell.Address.Column);
        return isSound;
    }

    // A part belongs to the period whose heading stands over it or, since headings span their parts, next to its left.
    private bool ReadPeriods(FormPage page, FormKeyTable table, SourceCell[] below)
    {
        var isSound = true;
        foreach (var cell in page.Rows[Row])
            for (var i = 0; i < periods.Length; i++)
                if (FormPage.Is(cell, table.Periods[i].Heading))
                    isSound &= Claim(page, ref periods[i], cell, table.Periods[i].Heading);
        foreach (var cell in below)
        {
            var isSecond = FormPage.Is(cell, FormHeadings.Second);
            if (!isSecond && !FormPage.Is(cell, FormHeadings.First) && !FormPage.Is(cell, FormHeadings.Single))
                continue;
            var period = Over(cell);
            if (period < 0)
                continue;
            known.Add(cell.Address.Column);
            ref var column = ref (isSecond ? second : first)[period];
            if (column > 0)
            {
                page.Report(FormCodes.ColumnTwice, cell.Address, ("found", $"{table.Periods[period].Heading} {cell.Text}"));
                isSound = false;
            }

            column = cell.Address.Column;
        }

        for (var i = 0; i < periods.Length; i++)
            if (first[i] == 0 || second[i] == 0)
            {
                page.Report(FormCodes.ColumnMissing, page.Rows[Row][0].Address, ("expected", $"{table.Periods[i].Heading} {(first[i] == 0 ? FormHeadings.First : FormHeadings.Second)}"));
                isSound = false;
            }

        return isSound;
    }

    private bool Claim(FormPage page, ref SourceCell place, SourceCell cell, string heading)
    {
        known.Add(cell.Address.Column);
        var isFree = place.Address.Row == 0;
        if (!isFree)
            page.Report(FormCodes.ColumnTwice, cell.Address, ("found", heading));
        place = cell;
        return isFree;
    }

    private int Over(SourceCell part)
    {
        var best = -1;
        for (var i = 0; i < periods.Length; i++)
            if (periods[i].Address.Row > 0 && periods[i].Address.Column <= part.Address.Column
                && (best < 0 || periods[i].Address.Column > periods[best].Address.Column))
                best = i;
        return best;
    }
}
