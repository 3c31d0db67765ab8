using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>A row with its file, and what is known of it so far: what every finding about it needs.</summary>
internal sealed record RowSite(string File, SubmissionRow Row, Findings Findings, NoteBook Notes)
{
    /// <summary>What is said where a fault leaves the row without meaning.</summary>
    public static readonly LocalText RowUnused = new("该行未采用", "the row is not used");

    /// <summary>What is said where a fault spoils the figure alone.</summary>
    public static readonly LocalText FigureRejected = new("按数据无效处理,视同未填报", "the figure is rejected and counts as missing");

    public string UnitId { get; init; } = "";

    public string TargetId { get; init; } = "";

    public Period? Period { get; init; }

    /// <summary>The row's number, from 1; 0 for rows made in code.</summary>
    public int RowNumber => FirstPlaced().Address.Row;

    /// <summary>The place of a cell; that of the row's first cell where it has none of its own.</summary>
    public SourceLocation At(SourceCell cell) =>
        new(File, Row.Sheet, (cell.Address.Row > 0 ? cell : FirstPlaced()).Address.ToString());

    public void Report(DiagnosticDescriptor descriptor, SourceCell cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        Findings.Add(Diagnostic.At(descriptor, At(cell), arguments).About(UnitId, TargetId, Period?.ToString() ?? ""));

    private SourceCell FirstPlaced()
    {
        if (Row.Unit.Address.Row > 0)
            return Row.Unit;
        ReadOnlySpan<SourceCell> cells =
        [
            Row.Target, Row.Period, Row.Numerator, Row.Denominator, Row.Value, Row.Comparator, Row.Date,
            Row.Basis, Row.State, Row.Source, Row.SubmissionNumber, Row.Evidence, Row.Note,
        ];
        foreach (var cell in cells)
            if (cell.Address.Row > 0)
                return cell;
        return SourceCell.Blank;
    }
}
