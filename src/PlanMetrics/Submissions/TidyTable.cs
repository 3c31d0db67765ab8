using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>One sheet that is a tidy table: a row per figure, per entry of a register or per verified field, under headings found by their text.</summary>
/// <param name="Rows">The figures below the headings; none where the sheet is no tidy table, which a finding says.</param>
/// <param name="CellsRead">How many cells of the sheet hold something, headings and notes included.</param>
/// <param name="HasHeadings">Whether the headings of a tidy table stand on the sheet.</param>
internal sealed record TidyTable(ImmutableArray<SubmissionRow> Rows, long CellsRead, bool HasHeadings)
{
    private const int RowsSearched = 30;

    /// <summary>What came in when, where the sheet is a list of that.</summary>
    public ImmutableArray<SubmissionRow> Intake { get; init; } = [];

    /// <summary>The entries below the headings of a register.</summary>
    public ImmutableArray<AdjustmentRow> Adjustments { get; init; } = [];

    /// <summary>The rows below the headings of a register of objections.</summary>
    public ImmutableArray<ObjectionRow> Objections { get; init; } = [];

    /// <summary>The rows below the headings of a verification sheet.</summary>
    public ImmutableArray<VerificationRow> Verifications { get; init; } = [];

    /// <summary>The rows below the headings of an index of evidence.</summary>
    public ImmutableArray<EvidenceRow> Evidence { get; init; } = [];

    /// <summary>Reads a sheet to its end.</summary>
    public static TidyTable From(ISheetSource sheet, string file, Findings findings)
    {
        var count = 0L;
        var search = new TidySearch(findings, file, sheet.Name);
        TidyRows? rows = null;
        IntakeTable? intake = null;
        for (var searched = 0; sheet.Read(); searched++)
        {
            count += CountFilled(sheet.Cells);
            if (rows is not null)
                rows.Add(sheet.Cells);
            else if (intake is not null)
                intake.Add(sheet.Cells);
            else if (searched < RowsSearched && search.IsHeader(sheet.Cells) is { } header)
                rows = new TidyRows(header, findings, file, sheet.Name);
            else if (searched >= RowsSearched || (intake = IntakeTable.Of(sheet.Cells, sheet.Name)) is null)
                search.PassOver(sheet.Cells);
        }
        if (rows is null && intake is null && count > 0)
            search.ReportNoHeader();
        rows?.Complete();
        return new TidyTable(rows?.Figures ?? [], count, rows is not null || intake is not null)
        {
            Intake = intake?.Complete() ?? [],
            Adjustments = rows?.Entries ?? [],
            Objections = rows?.Objections ?? [],
            Verifications = rows?.Verifications ?? [],
            Evidence = rows?.Evidence ?? [],
        };
    }

    private static int CountFilled(ReadOnlySpan<SourceCell> cells)
    {
        var count = 0;
        foreach (var cell in cells)
            if (!cell.IsBlank)
                count++;
        return count;
    }
}
