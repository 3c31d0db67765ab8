using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Collects what a person must settle in a draft.</summary>
internal sealed class DraftReport(SourceText source, string file)
{
    public Findings Findings { get; } = new();

    public void Add(DiagnosticDescriptor descriptor) => Findings.Add(Diagnostic.At(descriptor, new SourceLocation(file)));

    public void Span(PlanSpan span)
    {
        if (span.Words.Length > 0)
            Findings.Add(Diagnostic.At(
                DraftCodes.Years, new SourceLocation(file),
                ("first", NumberText.Of(span.First)), ("last", NumberText.Of(span.Last)), ("found", span.Words)));
    }

    public void Outline(Outline outline, UnitList[] lists, UnitRegister units)
    {
        if (outline.IsRenumbered)
            Findings.Add(Diagnostic.At(DraftCodes.Renumbered, new SourceLocation(file), ("count", outline.Tasks.Length)));
        foreach (var (task, list) in outline.Tasks.Zip(lists))
        {
            var place = TracePlace.Of(file, source, task.At);
            if (list.Leads.IsEmpty)
                Findings.Add(Diagnostic.At(DraftCodes.NoUnits, place, ("task", task.Number), ("title", task.Title)));
            else if (!list.LeadIsPrinted)
                Findings.Add(Diagnostic.At(DraftCodes.LeadTaken, place, ("task", task.Number), ("unit", list.Leads[0])));
        }

        foreach (var unit in units.Units)
            foreach (var alias in unit.Aliases)
                Findings.Add(Diagnostic.At(DraftCodes.Alias, new SourceLocation(file), ("found", alias), ("unit", unit.Name)).About(unit.Id));
    }

    public void Unread(IEnumerable<UnreadNumber> numbers)
    {
        foreach (var number in numbers)
            Findings.Add(Diagnostic.At(
                DraftCodes.Unread,
                new SourceLocation(file, Cell: $"{NumberText.Of(number.Number.Line)}:{NumberText.Of(number.Number.Column)}"),
                ("found", number.Number.Text), ("reason", DraftWords.Of(number.Reason)), ("around", number.Around)));
    }
}
