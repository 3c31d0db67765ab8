using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Sql;

/// <summary>What of a plan and a profile the views do not express: each named, none approximated.</summary>
internal sealed class Expressible(Plan plan, Profile profile, EvaluationScope scope, TargetRows targets, KindClass[] classes)
{
    public bool Check(Findings findings)
    {
        var found = new List<Diagnostic>();
        found.AddRange(Rules());
        found.AddRange(ZeroCases());
        foreach (var target in targets.Targets)
            if (ReasonOf(target) is { } reason)
                found.Add(Diagnostic.At(SqlCodes.TargetNotExpressed, SourceLocation.None, ("target", target.Id), ("reason", reason)).About("", target.Id));
        if (Texts().FirstOrDefault(text => text.Contains('\\', StringComparison.Ordinal)) is { } odd)
            found.Add(Diagnostic.At(SqlCodes.TextNotPortable, SourceLocation.None, ("found", odd)));
        findings.AddRange(found);
        if (!profile.Quotas.IsEmpty)
            findings.Add(Diagnostic.At(SqlCodes.BeforeQuota, SourceLocation.None, ("profile", profile.Name)));
        if (profile.Adjustments is { Bonus: not null } or { Penalties: not null } or { Vetoes.IsEmpty: false })
            findings.Add(Diagnostic.At(SqlCodes.BeforeRegister, SourceLocation.None, ("profile", profile.Name)));
        return found.Count == 0;
    }

    private IEnumerable<Diagnostic> Rules() => classes
        .SelectMany(kinds => kinds.Rules.Where(rule => IsBeyond(rule.Rule)).Select(rule => (rule.Target, rule.Rule)))
        .DistinctBy(rule => rule.Target.Id)
        .Select(rule => Diagnostic.At(
            SqlCodes.RuleNotExpressed, SourceLocation.None, ("target", rule.Target.Id), ("rule", NameOf(rule.Rule))).About("", rule.Target.Id));

    private static bool IsBeyond(ScoringRule rule) =>
        rule.IsRelative || rule is ScoringRule.Lateness { Days: Rosters.DayCount.Working, PerDay: > 0m };

    private static LocalText NameOf(ScoringRule rule) => rule switch
    {
        ScoringRule.MinMax => new("极差标准化", "minMax"),
        ScoringRule.BestUnit => new("本单位/第一名", "bestUnit"),
        ScoringRule.RankSteps => new("按名次递减", "rankSteps"),
        _ => new("按工作日计迟报", "lateness by working days"),
    };

    private IEnumerable<Diagnostic> ZeroCases()
    {
        foreach (var target in targets.Targets)
            if (profile.ZeroCasesFor(target.Id) == ZeroCasePolicy.GroupMean)
                yield return Diagnostic.At(SqlCodes.MeanNotExpressed, SourceLocation.None, ("target", target.Id)).About("", target.Id);
    }

    private LocalText? ReasonOf(Target target)
    {
        if (target.Cadence == Cadence.Plan && new TargetTerms(target, scope) is not { Sums: true })
            return new("规划期累计而各期不相加", "it is held against the whole plan and its periods are not added");
        if (target.Comparison is Comparison.Increase or Comparison.Decrease
            && (target.Cadence != Cadence.Year || (target.Figure == FigureKind.Ratio && target.District is DistrictValue.Pooled or DistrictValue.Sum)))
            return new("比率的增减在全区合并，或不按年评", "a trend of pooled rates, or one that is not yearly");
        if (targets.SettingsOf(target, SettingRole.Threshold).Length > 1 || targets.SettingsOf(target, SettingRole.TrendBase).Length > 1)
            return new("有多个代替目标值或基期的设置项", "several settings stand for its threshold or base year");
        return Numbers(target).Any(number => SqlText.Scaled(number) is null)
            ? new("目标值多于六位小数，或不小于十亿", "a threshold with more than six decimals, or of a thousand million or more")
            : null;
    }

    private static IEnumerable<decimal> Numbers(Target target) =>
    [
        .. target.ByYear.Values,
        .. target.Threshold is Threshold.Number number ? (decimal[])[number.Value] : [],
        .. target.Path?.Value is { } start ? (decimal[])[start] : [],
    ];

    // A backslash in a text is an escape in one engine and itself in another.
    private IEnumerable<string> Texts() =>
        plan.Targets.SelectMany(target => target.OwedBy.Append(target.Id)).Concat(plan.Tasks.SelectMany(task => task.Leads.Concat(task.Participants)))
            .Concat(classes.SelectMany(kinds => kinds.Nodes().Select(node => node.Branch.Id))).Concat(profile.Grades.Select(grade => grade.Name.Chinese))
            .Concat(profile.PeerGroups.SelectMany(group => group.Kinds.Concat(group.Groups).Concat(group.Units).Append(group.Name.Chinese)));
}
