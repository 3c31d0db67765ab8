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
        var terms = new TargetTerms(target, scope)
        {
            Threshold = threshold, Notes = NotesOf(target), GrowsUntil = new(scope.Year, 12, 31), PlanEnd = PlanEndOf(target, threshold),
            Sources = roster.SourcesOf(target.Id),
        };
        if (target.VariesByYear)
            terms = WithYear(terms, target.Path?.Value);
        terms = target.Cadence switch
        {
            Cadence.Plan => Cumulative(terms),
            Cadence.PerTerm => WithSpan(terms, roster.Terms, NoTerm),
            Cadence.PerCycle => WithSpan(terms, roster.Cycles, NoCycle),
            Cadence.Once => WithDeadline(terms) with { Frame = plan.Span },
            _ => WithDeadline(terms) with { Frame = Period.Year(scope.Year) },
        };
        return terms with { Due = terms.IsSingle ? [] : DuePeriods(terms) };
    }

    /// <summary>The terms of one unit, or of the district (<c>*</c>): a path may start from its own base value.</summary>
    public TargetTerms For(TargetTerms terms, string unitId) =>
        terms.Target.Path is { Value: null } path
            ? WithYear(terms, BaselineOf(roster, terms.Target.Id, unitId, path.Year))
            : terms;

    /// <summary>Whether the path of a target reaches a year, should its start be known.</summary>
    public bool IsOnPath(TargetTerms terms) => YearThreshold.Of(plan, terms.Target, terms.Scope.Year, 0m) is not null;

    /// <summary>A base value that the roster gives for a unit or the district.</summary>
    public static decimal? BaselineOf(Roster roster, string targetId, string unitId, int year) =>
        roster.Baselines.FirstOrDefault(baseline => baseline.Target == targetId && baseline.Unit == unitId && baseline.Year == year)?.Value;

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

    private ImmutableArray<LocalText> NotesOf(Target target)
    {
        ImmutableArray<LocalText> notes = SettingsOf(target).Any(setting => setting.Role is SettingRole.Limit or SettingRole.Definition && !Supplies(setting)) ? [NoLimit] : [];
        return target.Replaces is null ? notes : notes.Add(TargetWords.SeriesOf(target));
    }

    private ImmutableArray<Period> DuePeriods(TargetTerms terms)
    {
        // What starts anew in the middle of the plan is summed from there.
        var start = terms.Target.Replaces is { IsJoined: false, Since: { } since } ? Math.Min(since, terms.Scope.Year) : plan.FirstYear;
        var first = terms.IsCumulative ? start : terms.Scope.Year;
        return
        [
            .. Enumerable.Range(first, terms.Scope.Year - first + 1).SelectMany(year => roster.Calendar.PeriodsOf(year))
                .Where(period => period.LastDay <= terms.Scope.AsOf),
        ];
    }

    private PlanEnd? PlanEndOf(Target target, Threshold? threshold) =>
        (target.VariesByYear || target.Cadence == Cadence.Plan) && threshold is Threshold.Number end ? new(plan.LastYear, end.Value) : null;

    private TargetTerms WithYear(TargetTerms terms, decimal? start)
    {
        var year = YearThreshold.Of(plan, terms.Target, terms.Scope.Year, start);
        return terms with { Threshold = year?.Value, ThresholdOrigin = year?.Origin ?? ThresholdOrigin.Constant };
    }

    // Held against the plan's end alone, it has until then.
    private TargetTerms Cumulative(TargetTerms terms) => terms with
    {
        Frame = Period.Days(plan.Span.Start, new(terms.Scope.Year, 12, 31)),
        GrowsUntil = terms.Target.VariesByYear ? terms.GrowsUntil : plan.Span.LastDay,
    };

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
