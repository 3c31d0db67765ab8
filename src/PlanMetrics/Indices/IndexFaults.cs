using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>Reads single cells of an index workbook's definition, and collects what is wrong with them; one fault refuses the workbook.</summary>
internal sealed class IndexFaults(string file, Findings findings)
{
    /// <summary>How many faults refuse the workbook.</summary>
    public int Count { get; private set; }

    public string File => file;

    /// <summary>Whether somebody put something into a cell; what a merged one covers is nothing.</summary>
    public static bool IsThere(SourceCell cell) => !cell.IsBlank || (cell.Traits & (CellTraits.NoCachedValue | CellTraits.Picture)) != 0;

    /// <summary>Reports a finding at a cell; an error refuses the workbook.</summary>
    public void Report(DiagnosticDescriptor descriptor, string sheet, SourceCell cell, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        if (descriptor.Severity == Severity.Error)
            Count++;
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet, cell.Address.ToString()), arguments));
    }

    /// <summary>Reports a finding that refuses no more than its own row.</summary>
    public void ReportRow(DiagnosticDescriptor descriptor, string sheet, SourceCell cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet, cell.Address.ToString()), arguments));

    /// <summary>The text of a cell; empty for a blank one, and for one that holds no text, which is reported.</summary>
    public string Text(string sheet, SourceCell cell, string column)
    {
        if (cell.Kind is CellKind.Text or CellKind.Number or CellKind.Date && (cell.Traits & (CellTraits.NoCachedValue | CellTraits.Picture)) == 0)
            return TextFold.Fold(cell.Text);
        if (IsThere(cell))
            ReportCell(sheet, cell, column, new("文字", "a text"));
        return "";
    }

    /// <summary>The number of a cell; null for a blank one, and for one that holds no number, which is reported.</summary>
    public decimal? Number(string sheet, SourceCell cell, string column, LocalText expected, Func<decimal, bool>? fits = null)
    {
        if (!IsThere(cell))
            return null;
        // Shares and weights may well be shown as percentages; what counts is the number that is kept.
        var reading = NumberGrammar.Read(cell with { Traits = cell.Traits & ~CellTraits.PercentFormat }, isReal: true);
        if ((cell.Traits & (CellTraits.NoCachedValue | CellTraits.Picture)) == 0 && reading.Fault is null && fits?.Invoke(reading.Value) != false)
            return reading.Value;
        ReportCell(sheet, cell, column, expected);
        return null;
    }

    /// <summary>The choice that a cell names; the default for a blank one, and for one that names none, which is reported.</summary>
    public T Choice<T>(string sheet, SourceCell cell, string column, IndexWords<T> words, T fallback)
    {
        if (!IsThere(cell))
            return fallback;
        if (words.TryFind(cell.Text, out var value))
            return value;
        ReportCell(sheet, cell, column, words.Expected);
        return fallback;
    }

    public void ReportCell(string sheet, SourceCell cell, string column, LocalText expected) =>
        Report(IndexCodes.Cell, sheet, cell, ("column", column), ("found", CellText.Quote(cell)), ("expected", expected));
}
