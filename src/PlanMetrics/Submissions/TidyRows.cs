using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>Collects the rows below the headings of one tidy table.</summary>
internal sealed class TidyRows
{
    private readonly TidyHeader header;
    private readonly Findings findings;
    private readonly string file;
    private readonly string sheet;
    private readonly ImmutableArray<SubmissionRow>.Builder figures = ImmutableArray.CreateBuilder<SubmissionRow>();
    private readonly ImmutableArray<AdjustmentRow>.Builder entries = ImmutableArray.CreateBuilder<AdjustmentRow>();
    private readonly ImmutableArray<VerificationRow>.Builder verifications = ImmutableArray.CreateBuilder<VerificationRow>();
    private readonly ImmutableArray<EvidenceRow>.Builder evidence = ImmutableArray.CreateBuilder<EvidenceRow>();
    private readonly ImmutableArray<ObjectionRow>.Builder objections = ImmutableArray.CreateBuilder<ObjectionRow>();
    private readonly TidyCells cells;
    private readonly TidyNotes notes;
    private bool isRefused;

    public TidyRows(TidyHeader header, Findings findings, string file, string sheet)
    {
        (this.header, this.findings, this.file, this.sheet) = (header, findings, file, sheet);
        notes = new TidyNotes(header, findings, file, sheet);
        cells = new TidyCells(header, sheet);
        if (header.Duplicate is { } twice)
        {
            isRefused = true;
            Report(SubmissionCodes.LayoutDuplicate, twice.Address, ("heading", twice.Text.Trim()));
        }
    }

    public void Add(ReadOnlySpan<SourceCell> row)
    {
        if (isRefused || IsHeadingAgain(row) || !cells.Take(row, notes))
            return;
        notes.Look(row);
        switch (header.Layout.Kind)
        {
            case TableKind.Register: entries.Add(cells.ToAdjustment()); break;
            case TableKind.Verification: verifications.Add(cells.ToVerification()); break;
            case TableKind.Evidence: evidence.Add(cells.ToEvidence()); break;
            case TableKind.Objections: objections.Add(cells.ToObjection()); break;
            default: figures.Add(cells.ToFigure()); break;
        }
    }

    /// <summary>The figures of a sheet that is not refused.</summary>
    public ImmutableArray<SubmissionRow> Figures => isRefused ? [] : figures.DrainToImmutable();

    /// <summary>The entries of a register that is not refused.</summary>
    public ImmutableArray<AdjustmentRow> Entries => isRefused ? [] : entries.DrainToImmutable();

    /// <summary>The rows of a verification sheet that is not refused.</summary>
    public ImmutableArray<VerificationRow> Verifications => isRefused ? [] : verifications.DrainToImmutable();

    /// <summary>The rows of an index of evidence that is not refused.</summary>
    public ImmutableArray<EvidenceRow> Evidence => isRefused ? [] : evidence.DrainToImmutable();

    /// <summary>The rows of a register of objections that is not refused.</summary>
    public ImmutableArray<ObjectionRow> Objections => isRefused ? [] : objections.DrainToImmutable();

    /// <summary>Says what only the whole sheet allows to say.</summary>
    public void Complete()
    {
        if (!isRefused)
            notes.Complete();
    }

    private bool IsHeadingAgain(ReadOnlySpan<SourceCell> row)
    {
        if (row[0].Kind != CellKind.Text || !TidyHeading.IsKnown(row[0].Text))
            return false;
        if (HeadingsIn(row) is not { } again)
            return false;
        isRefused = again.Layout != header.Layout || !again.HasSameColumns(header);
        if (isRefused)
            Report(SubmissionCodes.LayoutSecond, row[0].Address, ("row", again.Row), ("found", again.Text));
        else
            Report(SubmissionCodes.RowRepeated, row[0].Address, ("row", again.Row));
        return true;
    }

    // Of its own kind, if need be of another.
    private TidyHeader? HeadingsIn(ReadOnlySpan<SourceCell> row)
    {
        if (TidyHeader.Of(row, header.Layout) is { IsComplete: true } again)
            return again;
        foreach (var layout in TidyLayout.All)
            if (TidyHeader.Of(row, layout) is { IsComplete: true } other)
                return other;
        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet, cell.ToString()), arguments));
}
