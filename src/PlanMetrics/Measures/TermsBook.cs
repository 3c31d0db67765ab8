using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Works out what is in force for targets, from the plan and the roster.</summary>
internal sealed class TermsBook(Plan plan, Roster roster)
{
    private static readonly LocalText NoTerm = new("未设置任期，待定", "the term of office is not set: pending");
    private static readonly LocalText NoCycle = new("未设置审计周期，待定", "the audit cycle is not set: pending");
    private static readonly LocalText NoLimit = new("有口径设置项未设置，按填报数计", "a setting of its definition is not supplied; taken as reported");

    private readonly Dictionary<string, PlanSetting> settings = plan.Settings.ToDictionary(setting => setting.Id, StringComparer.Ordinal);

    public TargetTerms Of(Target target, EvaluationScope scope)
    {
        var threshold = target.Threshold ?? SettingOf(target, SettingRole.Threshold) switch
        {
            SettingValue.Number number => new Threshold.Number(number.Value),
            SettingValue.Date date => new Threshold.Day(date.Value),
            _ => null,
        };
        var terms = new TargetTerms(target, scope) { Threshold = threshold, Notes = NotesOf(target) };
        terms = target.Cadence switch
        {
            Cadence.PerTerm => WithSpan(terms, roster.Terms, NoTerm),
            Cadence.PerCycle => WithSpan(terms, roster.Cycles, NoCycle),
            Cadence.Once => WithDeadline(terms) with { Frame = plan.Span },
            _ => WithDeadline(terms) with { Frame = Period.Year(scope.Year) },
        };
        return terms with { Due = terms.IsSingle ? [] : DuePeriods(scope) };
    }

    /// <summary>The value of the target's setting with a role; null where none is supplied.</summary>
    public SettingValue? SettingOf(Target target, SettingRole role)
    {
        foreach (var id in target.Settings)
            if (settings.TryGetValue(id, out var setting) && setting.Role == role && roster.Settings.TryGetValue(id, out var value))
                return value;
        return null;
    }

    /// <summary>The target's settings that the plan knows.</summary>
    public IEnumerable<PlanSetting> SettingsOf(Target target)
    {
        foreach (var id in target.Settings)
            if (settings.TryGetValue(id, out var setting))
                yield return setting;
    }

    /// <summary>Whether the roster supplies a setting.</summary>
    public bool Supplies(PlanSetting setting) => setting.Role switch
    {
        SettingRole.Calendar => true,
        SettingRole.Term => !roster.Terms.IsEmpty,
        SettingRole.Cycle => !roster.Cycles.IsEmpty,
        _ => roster.Settings.ContainsKey(setting.Id),
    };

    private ImmutableArray<LocalText> NotesOf(Target target) =>
        SettingsOf(target).Any(setting => setting.Role is SettingRole.Limit or SettingRole.Definition && !Supplies(setting)) ? [NoLimit] : [];

    private ImmutableArray<Period> DuePeriods(EvaluationScope scope) =>
        [.. roster.Calendar.PeriodsOf(scope.Year).Where(period => period.LastDay <= scope.AsOf)];

    private TargetTerms WithDeadline(TargetTerms terms)
    {
        DateOnly? deadline = terms.Threshold switch
        {
            Threshold.Yearly yearly => yearly.In(terms.Scope.Year),
            Threshold.Day day => day.Date,
            _ => terms.Target.Due ?? GradualDueDate(terms.Target),
        };
        return deadline is { } date
            ? terms with { Deadline = date, LastDay = roster.Calendar.LastDayFor(date, terms.Threshold is Threshold.Yearly) }
            : terms;
    }

    private DateOnly? GradualDueDate(Target target) =>
        !SettingsOf(target).Any(setting => setting.Role == SettingRole.Due) ? null
        : SettingOf(target, SettingRole.Due) is SettingValue.Date date ? date.Value
        : plan.Span.LastDay;

    // The span that covers 1 January, or the next one: a duty counts in the year in which its span ends.
    private static TargetTerms WithSpan(TargetTerms terms, ImmutableArray<TermSpan> spans, LocalText pending)
    {
        var span = spans.FirstOrDefault(span => span.LastDay >= new DateOnly(terms.Scope.Year, 1, 1));
        return span is null
            ? terms with { Pending = pending, Frame = Period.Year(terms.Scope.Year) }
            : terms with { Deadline = span.LastDay, LastDay = span.LastDay, Frame = Period.Days(span.Start, span.LastDay) };
    }
}
