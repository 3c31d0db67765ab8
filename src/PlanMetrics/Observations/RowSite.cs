using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>A row with its file, and what is known of it so far: what every finding about it needs.</summary>
internal sealed class RowSite(string file, SubmissionRow row, Findings findings, NoteBook notes)
{
    /// <summary>What is said where a fault leaves the row without meaning.</summary>
    public static readonly LocalText RowUnused = new("该行未采用", "the row is not used");

    /// <summary>What is said where a fault spoils the figure alone.</summary>
    public static readonly LocalText FigureRejected = new("按数据无效处理，视同未填报", "the figure is rejected and counts as missing");

    public string File => file;

    public SubmissionRow Row => row;

    public NoteBook Notes => notes;

    public string UnitId { get; set; } = "";

    public string TargetId { get; set; } = "";

    public Period? Period { get; set; }

    /// <summary>The row's number, from 1; 0 for rows made in code.</summary>
    public int RowNumber => FirstPlaced().Address.Row;

    /// <summary>The place of a cell; that of the row's first cell where it has none of its own.</summary>
    public SourceLocation At(SourceCell cell) =>
        new(file, row.Sheet, (cell.Address.Row > 0 ? cell : FirstPlaced()).Address.ToString());

    public void Report(DiagnosticDescriptor descriptor, SourceCell cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, At(cell), arguments).About(UnitId, TargetId, Period?.ToString() ?? ""));

    private SourceCell FirstPlaced()
    {
        if (row.Unit.Address.Row > 0)
            return row.Unit;
        ReadOnlySpan<SourceCell> cells =
        [
            row.Target, row.Period, row.Numerator, row.Denominator, row.Value, row.Comparator, row.Date,
            row.Basis, row.State, row.Source, row.SubmissionNumber, row.Evidence, row.Note,
        ];
        foreach (var cell in cells)
            if (cell.Address.Row > 0)
                return cell;
        return SourceCell.Blank;
    }
}
