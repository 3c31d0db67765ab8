using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans.Tracing;

/// <summary>Holds a task's title and responsible units against the text.</summary>
internal sealed class TaskCheck
{
    private readonly Dictionary<string, string> names;
    private readonly Dictionary<string, string> ids;
    private readonly string file;
    private readonly Findings findings;

    public TaskCheck(Plan plan, string file, Findings findings)
    {
        this.file = file;
        this.findings = findings;
        names = plan.Units.DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, unit => unit.Name.Chinese, StringComparer.Ordinal);
        ids = plan.Units
            .SelectMany(unit => unit.Aliases.Prepend(unit.Name.Chinese).Select(spelling => (Spelling: SourceText.Fold(spelling), unit.Id)))
            .DistinctBy(pair => pair.Spelling, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Spelling, pair => pair.Id, StringComparer.Ordinal);
    }

    public void Check(PlanTask task, TaskText text)
    {
        CheckTitle(task, text);
        if (text.Units is null)
        {
            Report(TraceCodes.NoUnits, text, text.Heading, []);
            return;
        }

        var bracket = UnitBracket.Read(text.Units);
        CheckUnits(task, text, bracket);
        CheckCollective(text, new("各镇", "各镇"), task.Towns, bracket.Towns);
        CheckCollective(text, new("区级有关部门", "区级有关部门"), task.OtherDepartments, bracket.OtherDepartments);
    }

    private void CheckTitle(PlanTask task, TaskText text)
    {
        var title = SourceText.Fold(task.Title.Chinese);
        var end = text.Start + title.Length;
        var stands = text.Body.StartsWith(title, StringComparison.Ordinal)
            && (title.Length == text.Body.Length || !char.IsLetterOrDigit(text.Body[title.Length]) || text.Source.StartsLine(end));
        if (stands)
            return;
        var stop = text.Body.IndexOf('。', StringComparison.Ordinal);
        var found = text.Source.Printed(text.Start, text.Start + Math.Min(stop < 0 ? text.Body.Length : stop, 40));
        Report(TraceCodes.Title, text, text.Start, [("found", found), ("expected", task.Title.Chinese)]);
    }

    private void CheckUnits(PlanTask task, TaskText text, UnitBracket bracket)
    {
        var leads = bracket.Leads.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        if (!leads.SetEquals(task.Leads))
            Report(TraceCodes.Lead, text, text.UnitsStart, [("found", List(leads)), ("expected", List(task.Leads))]);
        var found = bracket.Others.Select(IdOf).Concat(leads).ToHashSet(StringComparer.Ordinal);
        var planned = task.Leads.Concat(task.Participants).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in planned.Except(found))
            Report(TraceCodes.UnitMissing, text, text.UnitsStart, [("unit", NameOf(unit))], unit);
        foreach (var unit in found.Except(planned))
            Report(TraceCodes.UnitUnknown, text, text.UnitsStart, [("unit", NameOf(unit))], names.ContainsKey(unit) ? unit : "");
    }

    private void CheckCollective(TaskText text, LocalText collective, bool planned, bool found)
    {
        if (planned && !found)
            Report(TraceCodes.CollectiveMissing, text, text.UnitsStart, [("found", collective)]);
        else if (found && !planned)
            Report(TraceCodes.CollectiveUnknown, text, text.UnitsStart, [("found", collective)]);
    }

    private string IdOf(string spelling) => ids.GetValueOrDefault(spelling, spelling);

    private LocalText NameOf(string id) => names.GetValueOrDefault(id, id);

    private string List(IEnumerable<string> units) =>
        string.Join('、', units.Order(StringComparer.Ordinal).Select(unit => names.GetValueOrDefault(unit, unit)));

    private void Report(DiagnosticDescriptor descriptor, TaskText text, int at, ReadOnlySpan<DiagnosticArgument> arguments, string unit = "") =>
        findings.Add(Diagnostic.At(descriptor, TracePlace.Of(file, text.Source, at), [("task", text.Number), .. arguments]).About(unit));
}
