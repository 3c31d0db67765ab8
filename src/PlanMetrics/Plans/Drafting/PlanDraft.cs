using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>
/// 规划起草: reads the text of a plan with numbered tasks and responsible units, and drafts a plan file for a person to confirm.
/// No number of the text is passed over: each is in a candidate or listed with the reason why not.
/// </summary>
public static partial class PlanDraft
{
    /// <summary>Drafts a plan.</summary>
    /// <param name="sourceText">The text.</param>
    /// <param name="options">What is known beyond it; null for nothing.</param>
    /// <returns>The draft; without a plan where the text holds no tasks or does not give its years.</returns>
    public static PlanDraftResult Run(string sourceText, PlanDraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sourceText);
        options ??= new PlanDraftOptions();
        var source = new SourceText(sourceText, LeftOut());
        var outline = Outline.Read(source);
        var head = PlanHead.Read(source, outline.Headings.IsEmpty ? source.Folded.Length : outline.Headings[0].Start);
        var report = new DraftReport(source, options.File);
        var span = options is { FirstYear: { } first, LastYear: { } last } ? new PlanSpan(first, last, "") : PlanSpan.Find(source, head.TitleEnd);
        if (outline.Tasks.IsEmpty || span is null)
        {
            report.Add(outline.Tasks.IsEmpty ? DraftCodes.NoTasks : DraftCodes.NoYears);
            return new PlanDraftResult(null, [], [], report.Findings.Sorted());
        }

        report.Span(span);
        var lists = outline.Tasks.Select(task => UnitList.Read(task.Brackets)).ToArray();
        var units = new UnitRegister(lists);
        report.Outline(outline, lists, units);
        var (candidates, unread) = Targets(source, outline, lists, span);
        unread.AddRange(OutsideTasks.Read(source, sourceText, outline));
        ImmutableArray<UnreadNumber> sorted = [.. unread.OrderBy(number => number.Number.Line).ThenBy(number => number.Number.Column)];
        report.Unread(sorted);
        var plan = new Plan(options.Id, head.Title.Length > 0 ? head.Title : options.Id)
        {
            Status = head.Status,
            DocumentNumber = head.DocumentNumber,
            FirstYear = span.First,
            LastYear = span.Last,
            Kinds = UnitKinds.All,
            Groups = UnitKinds.Groups,
            Sections = outline.Sections,
            Units = units.Units,
            Tasks = [.. outline.Tasks.Zip(lists, (task, list) => TaskOf(task, list, units))],
            Targets = [.. candidates.Select(candidate => candidate.Target)],
        };
        return new PlanDraftResult(plan, candidates, sorted, report.Findings.Sorted());
    }

    private static (ImmutableArray<DraftCandidate>, List<UnreadNumber>) Targets(SourceText source, Outline outline, UnitList[] lists, PlanSpan span)
    {
        var maker = new TargetMaker();
        var candidates = ImmutableArray.CreateBuilder<DraftCandidate>();
        var unread = new List<UnreadNumber>();
        foreach (var (task, list) in outline.Tasks.Zip(lists))
        {
            unread.AddRange(OutsideTasks.Within(source, task.At, task.Start, UnreadReason.Heading, task.Number));
            foreach (var (start, end) in task.Items)
                unread.AddRange(OutsideTasks.Within(source, start, end, UnreadReason.Heading, task.Number));
            var reader = new TaskReader(task, span.First, span.Last).Read();
            foreach (var proposal in reader.Proposals.OrderBy(proposal => proposal.Phrase.Start))
                candidates.Add(maker.Make(proposal, list));
            foreach (var (quantity, reason) in reader.Unread)
                unread.Add(OutsideTasks.Unread(source, quantity, reason, task.Number));
        }

        return (candidates.ToImmutable(), unread);
    }

    private static PlanTask TaskOf(TaskSpan task, UnitList list, UnitRegister units)
    {
        var leads = list.Leads.IsEmpty ? [UnitRegister.Nobody] : units.IdsOf(list.Leads);
        return new PlanTask(task.Number, task.Section, task.Title.Length > 0 ? task.Title : "—")
        {
            Leads = leads,
            Participants = [.. units.IdsOf(list.Others).Except(leads)],
            Towns = list.Towns,
            OtherDepartments = list.OtherDepartments,
        };
    }

    /// <summary>A line that holds nothing but a short number, or ends in dots and a page number.</summary>
    [GeneratedRegex("^\\s*[0-9０-９]{1,3}\\s*$|[.．…·‥]{3,}\\s*[0-9０-９]{1,3}\\s*$")]
    private static partial Regex LeftOut();
}
