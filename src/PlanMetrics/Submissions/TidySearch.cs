using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>Looks for the headings of a tidy table, and remembers the nearest thing to them for the finding.</summary>
internal sealed class TidySearch(Findings findings, string file, string sheet)
{
    private const int QuotedLength = 60;
    private TidyHeader? nearest;
    private TidyHeader? givenAway;
    private string firstText = "";
    private int onlyColumn;
    private bool isNotes = true;

    /// <summary>The headings, where the row has all that a tidy table needs.</summary>
    public TidyHeader? IsHeader(ReadOnlySpan<SourceCell> cells)
    {
        foreach (var layout in TidyLayout.All)
        {
            var header = TidyHeader.Of(cells, layout);
            if (header.IsComplete)
                return header;
            if (header.IsGivenAway)
            {
                givenAway ??= header;
                return null;
            }

            if (layout == TidyLayout.Figures && (nearest is null || header.Recognised > nearest.Recognised))
                nearest = header;
        }

        return null;
    }

    /// <summary>Takes note of a row that is not the headings.</summary>
    public void PassOver(ReadOnlySpan<SourceCell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.IsBlank)
                continue;
            if (firstText.Length == 0)
                (firstText, onlyColumn) = (cell.Text, cell.Address.Column);
            isNotes &= cell.Kind == CellKind.Text && cell.Address.Column == onlyColumn;
        }
    }

    public void ReportNoHeader()
    {
        var place = new SourceLocation(file, sheet);
        if (ReturnSlipSheet.Is(sheet, firstText))
            findings.Add(Diagnostic.At(LedgerCodes.ReturnSlip, place, ("sheet", sheet)));
        else if (givenAway is not null)
            findings.Add(Diagnostic.At(givenAway.Incomplete, place, ("missing", List(givenAway.Missing)), ("row", givenAway.Row), ("found", Cut(givenAway.Text))));
        else if (isNotes && nearest is { Recognised: 0 })
            findings.Add(Diagnostic.At(SubmissionCodes.SheetNotes, place, ("found", Cut(firstText))));
        else if (nearest is not null)
            findings.Add(Diagnostic.At(SubmissionCodes.LayoutHeader, place,
                ("missing", List(nearest.Missing)), ("row", nearest.Row), ("found", Cut(nearest.Text))));
    }

    private static LocalText List(List<LocalText> names) =>
        new(string.Join('、', names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.English)));

    private static string Cut(string text) =>
        text.Length > QuotedLength ? string.Concat(text.AsSpan(0, QuotedLength), "…") : text;
}
