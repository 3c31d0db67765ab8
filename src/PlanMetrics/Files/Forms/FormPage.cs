using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>A sheet of a form, read whole: forms are small, and every cell of one is either used or named.</summary>
internal sealed class FormPage(string sheet, List<SourceCell[]> rows, ReadContext context)
{
    private const int HeadRows = 12;

    private readonly CellFindings cells = new(context.Findings, context.File, sheet);

    public string Sheet => sheet;

    public IReadOnlyList<SourceCell[]> Rows => rows;

    /// <summary>Reads a sheet to its end.</summary>
    public static FormPage Of(ISheetSource source, ReadContext context)
    {
        var rows = new List<SourceCell[]>();
        while (source.Read())
            rows.Add(source.Cells.ToArray());
        return new(source.Name, rows, context);
    }

    /// <summary>Whether anything on it was refused.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether no cell holds anything.</summary>
    public bool IsEmpty => rows.TrueForAll(row => Array.TrueForAll(row, cell => cell.IsBlank));

    /// <summary>The first text on it; empty where there is none.</summary>
    public string FirstText => rows.SelectMany(row => row).FirstOrDefault(cell => !cell.IsBlank, SourceCell.Blank).Text;

    /// <summary>Whether a text stands near the top.</summary>
    public bool Says(string text) => rows.Take(HeadRows).Any(row => row.Any(cell => Is(cell, text)));

    /// <summary>Whether a cell holds a text, whatever its spaces and width.</summary>
    public static bool Is(SourceCell cell, string text) => cell.Kind == CellKind.Text && TextFold.SameKey(cell.Text, text);

    public void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        HasErrors |= descriptor.Severity == Severity.Error;
        context.Findings.Add(Diagnostic.At(descriptor, new SourceLocation(context.File, sheet, cell.ToString()), arguments));
    }

    /// <summary>Reports what may occur in many cells: the first ones singly, the rest as a number.</summary>
    public void ReportCell(DiagnosticDescriptor descriptor, SourceCell cell, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        HasErrors |= descriptor.Severity == Severity.Error;
        cells.Report(descriptor, cell.Address, [("found", Invariant.Quote(cell.Text)), .. arguments]);
    }

    /// <summary>Says what was only counted.</summary>
    public void Complete() => cells.Complete();
}
