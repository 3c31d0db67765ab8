using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>What stands above and below the rows of a form's sheet: the marks that it must bear, the submission number, the saved check code.</summary>
internal sealed class FormPageHead
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    private FormPageHead(FormKeyTable table)
    {
        foreach (var text in table.Marks.Concat(table.Texts)
            .Concat([table.Number, FormTexts.Submission, FormTexts.Code, FormTexts.Secrecy, FormTexts.Seal]).Concat(FormTexts.Signatures))
            texts.Add(TextFold.Key(text));
    }

    /// <summary>The submission number; blank where none is filled in.</summary>
    public SourceCell Submission { get; private set; } = SourceCell.Blank;

    /// <summary>The check code as the spreadsheet program saved it; blank where it saved none.</summary>
    public SourceCell Code { get; private set; } = SourceCell.Blank;

    /// <summary>Reads the rows above the headings; null where a mark is not as printed, which is reported.</summary>
    public static FormPageHead? Read(FormPage page, FormKeyTable table, int headingRow)
    {
        var head = new FormPageHead(table);
        var rows = page.Rows.Take(headingRow).ToArray();
        var isSound = true;
        foreach (var mark in table.Marks)
            if (!rows.Any(row => row.Any(cell => FormPage.Is(cell, mark))))
            {
                var found = Nearest(rows, mark);
                page.Report(FormCodes.Mark, found.Address, ("expected", mark), ("found", Invariant.Quote(found.Text)));
                isSound = false;
            }

        if (!isSound)
            return null;
        foreach (var row in rows)
            head.ReadRow(page, row);
        return head;
    }

    /// <summary>Whether a row is part of the foot: then its blanks are the unit's to fill in.</summary>
    public static bool IsFoot(SourceCell[] row) =>
        Array.Exists(row, cell => FormPage.Is(cell, FormTexts.Seal) || Array.Exists(FormTexts.Signatures, label => FormPage.Is(cell, label)));

    private void ReadRow(FormPage page, SourceCell[] row)
    {
        var label = "";
        foreach (var cell in row)
        {
            if (cell.IsBlank)
                continue;
            var isFixed = cell.Kind == CellKind.Text && texts.Contains(TextFold.Key(cell.Text));
            if (!isFixed && label == FormTexts.Submission)
                Submission = cell;
            else if (!isFixed && label == FormTexts.Code)
                Code = cell;
            else if (!isFixed)
                page.ReportCell(FormCodes.Outside, cell);
            label = FormPage.Is(cell, FormTexts.Submission) ? FormTexts.Submission : FormPage.Is(cell, FormTexts.Code) ? FormTexts.Code : "";
        }
    }

    // What a mark was changed into begins with the same label, or stands where titles stand.
    private static SourceCell Nearest(SourceCell[][] rows, string mark)
    {
        var colon = mark.IndexOf('：', StringComparison.Ordinal);
        var label = colon < 0 ? "" : TextFold.Key(mark[..(colon + 1)]);
        foreach (var cell in rows.SelectMany(row => row))
            if (label.Length == 0 ? !cell.IsBlank : TextFold.Key(cell.Text).StartsWith(label, StringComparison.Ordinal))
                return cell;
        return SourceCell.Blank;
    }
}
