using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Reports.Words;
using PlanMetrics.Risks;

namespace PlanMetrics.Reports.Notices;

/// <summary>提示类别: the facts of one kind that a unit is told of.</summary>
/// <param name="Number">Its place among the kinds, from 1.</param>
/// <param name="Trigger">The kind of fact.</param>
/// <param name="Items">The facts.</param>
/// <param name="Language">The language of the document.</param>
internal sealed record ReminderGroup(int Number, WarningTrigger Trigger, ImmutableArray<ReminderItem> Items, Language Language)
{
    private static readonly WarningTrigger[] Order =
        [WarningTrigger.Overdue, WarningTrigger.NotMet, WarningTrigger.Unreachable, WarningTrigger.Behind, WarningTrigger.NotReported, WarningTrigger.Late];

    public static NoticeWords<ReminderGroup> Words { get; } = new NoticeWords<ReminderGroup>()
        .Say("类别序号", "Kind no", "一、二、三……", "its number", group => Numeral.Of(group.Number, group.Language))
        .Say("类别", "Kind", "逾期、未达标、已无法达标、滞后序时、数据未报、迟报", "overdue, not met, out of reach, behind, not reported, late", group => group.Name)
        .Say("本类项数", "Count of kind", "本类事项数", "how many of the kind", group => NumberText.Of(group.Items.Length))
        .Each("提示", "Reminder", "本类的每一事项", "each fact of the kind", ReminderItem.Words, group => group.Items);

    public string Name => Trigger switch
    {
        WarningTrigger.Overdue => Language.Say("逾期事项", "Overdue"),
        WarningTrigger.NotMet => Language.Say("未达标事项", "Not met"),
        WarningTrigger.Unreachable => Language.Say("年内已无法达标事项", "Out of reach this year"),
        WarningTrigger.Behind => Language.Say("滞后序时进度事项", "Behind its time"),
        WarningTrigger.NotReported => Language.Say("数据未报事项", "Not reported"),
        _ => Language.Say("迟报事项", "Handed in late"),
    };

    /// <summary>The kinds of which a unit has any, in a fixed order.</summary>
    public static ImmutableArray<ReminderGroup> Of(Report report)
    {
        var groups = ImmutableArray.CreateBuilder<ReminderGroup>();
        foreach (var trigger in Order)
        {
            var facts = (report.Warnings?.All ?? []).Where(warning => warning.Rung.Trigger == trigger)
                .SelectMany(warning => Statements(warning, report).Select(statement => (statement, warning.Rung))).ToArray();
            if (facts.Length > 0)
                groups.Add(new(groups.Count + 1, trigger, [.. facts.Select((fact, at) => new ReminderItem(at + 1, fact.statement, fact.Rung, report.Language))], report.Language));
        }

        return groups.ToImmutable();
    }

    private static IEnumerable<string> Statements(Warning warning, Report report)
    {
        var own = report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.Own);
        return warning.Rung.Trigger switch
        {
            WarningTrigger.NotReported => own.Where(measure => measure.State is MeasureState.Missing or MeasureState.Rejected).Select(measure => new TargetPhrases(measure, report).Sentence),
            WarningTrigger.Late => [Late(warning, report)],
            WarningTrigger.Behind => [Behind(warning, own.First(measure => measure.Target == warning.Target), report)],
            _ => own.Where(measure => measure.Target == warning.Target).Select(measure => new TargetPhrases(measure, report).Sentence),
        };
    }

    private static string Behind(Warning warning, Measure measure, Report report)
    {
        var phrases = new TargetPhrases(measure, report);
        var clause = phrases.Clause.Length > 0 ? report.Language.Say($"（{phrases.Clause}）", $" ({phrases.Clause})") : "";
        var last = phrases.Deadline.Length > 0 ? report.Language.Say($"，完成时限{phrases.Deadline}", $", to be done by {phrases.Deadline}") : "";
        return measure.Target.Name.In(report.Language) + clause + report.Language.Say("：", ": ") + warning.Fact.In(report.Language) + last + phrases.Verified;
    }

    // A late period is found again by what its fact begins with: the rows hold the days themselves.
    private static string Late(Warning warning, Report report)
    {
        var row = report.Reporting.FirstOrDefault(row => row.Late is not null && warning.Fact.Chinese.StartsWith(row.Period + "数据", StringComparison.Ordinal));
        if (row?.Late is not { } late)
            return warning.Fact.In(report.Language);
        var (period, due, received) = (DayWords.Of(row.Period, report.Language), DayWords.Of(late.Due, report.Language), DayWords.Of(late.Received, report.Language));
        var days = DayWords.Late(late, report.Roster.Calendar, report.Language);
        return late.IsCorrection
            ? report.Language.Say($"{period}数据：补正期限为{due}，{received}重报，{days}", $"correction of {period}: due {due}, came in {received}, {days}")
            : report.Language.Say($"{period}数据：报送截止时间为{due}，{received}报送，{days}", $"figures of {period}: due {due}, came in {received}, {days}");
    }
}
