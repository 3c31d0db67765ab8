using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>What the roster leaves open or contradicts, each said once with the targets it touches.</summary>
internal sealed class RosterFindings(Plan plan, Roster roster, DutyTable duties, Profile profile, EvaluationScope scope)
{
    private const int NamesListed = 6;
    private readonly TermsBook book = new(plan, roster);

    public IEnumerable<Diagnostic> All() => Settings().Concat(Groups()).Concat(Counts()).Concat(Coverage());

    private IEnumerable<Target> Targets => plan.Targets.Where(profile.Covers);

    private IEnumerable<Diagnostic> Settings() =>
        from setting in plan.Settings
        where setting.Role != SettingRole.TrendBase && !book.Supplies(setting)
        let targets = Targets.Where(target => target.Settings.Contains(setting.Id) && IsTouched(target, setting.Role)).ToList()
        where targets.Count > 0
        select Diagnostic.At(
            CodeOf(setting.Role), SourceLocation.None, ("setting", setting.Id), ("name", setting.Name), ("count", targets.Count), ("targets", Names(targets)));

    // A rule may score a value without any threshold.
    private bool IsTouched(Target target, SettingRole role) =>
        role != SettingRole.Threshold || profile.NeedsThreshold(target);

    private static DiagnosticDescriptor CodeOf(SettingRole role) => role switch
    {
        SettingRole.Threshold => MeasureCodes.ThresholdUnset,
        SettingRole.Term or SettingRole.Cycle => MeasureCodes.TermUnset,
        SettingRole.Due => MeasureCodes.DueUnset,
        _ => MeasureCodes.SettingUnset,
    };

    private IEnumerable<Diagnostic> Groups()
    {
        var units = roster.Units.Where(unit => unit.ExistsIn(scope.Year)).ToList();
        foreach (var group in Targets.SelectMany(target => target.OwedBy).Distinct().Where(group => group is not (UnitGroup.Lead or UnitGroup.Named)))
        {
            if (units.Exists(unit => group == UnitGroup.Towns ? unit.Kind == UnitKind.Town : unit.Groups.Contains(group)))
                continue;
            var targets = Targets.Where(target => target.OwedBy.Contains(group)).ToList();
            yield return Diagnostic.At(
                MeasureCodes.EmptyGroup, SourceLocation.None, ("group", TargetWords.Group(plan, group)), ("count", targets.Count), ("targets", Names(targets)));
        }

        var tasks = Targets.Where(target => duties.Of(target.Id).OwedBy.IsEmpty && target.OwedBy.Any(group => group is UnitGroup.Lead or UnitGroup.Named)).ToList();
        foreach (var target in tasks)
            yield return Diagnostic.At(
                MeasureCodes.EmptyGroup, SourceLocation.None, ("group", NamesOf(target.OwedBy)), ("count", 1), ("targets", target.Name)).About("", target.Id);
    }

    // The plan's own counts of its bodies, by the names it gives them.
    private IEnumerable<Diagnostic> Counts()
    {
        var units = roster.Units.Where(unit => unit.ExistsIn(scope.Year)).ToList();
        return Differs("townCount", units.Count(unit => unit.Kind == UnitKind.Town))
            .Concat(Differs("departmentCount", units.Count(unit => unit.Groups.Contains("departments"))));
    }

    private IEnumerable<Diagnostic> Differs(string setting, int found) =>
        plan.FindSetting(setting) is not null && roster.Settings.GetValueOrDefault(setting) is SettingValue.Number number && number.Value != found
            ? [Diagnostic.At(MeasureCodes.CountDiffers, SourceLocation.None, ("setting", setting), ("expected", number.ToString()), ("found", found))]
            : [];

    private IEnumerable<Diagnostic> Coverage() => profile.MinimumCoverage >= 1m
        ? []
        : [Diagnostic.At(
            MeasureCodes.CoverageLowered, SourceLocation.None, ("profile", profile.Name),
            ("found", profile.MinimumCoverage.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    private LocalText NamesOf(IEnumerable<string> groups)
    {
        var names = groups.Select(group => TargetWords.Group(plan, group)).ToList();
        return new(string.Join("、", names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.English)));
    }

    // A line stays readable: the count is said beside the names.
    private static LocalText Names(List<Target> targets)
    {
        var names = targets.Take(NamesListed).Select(target => target.Name).ToList();
        var rest = targets.Count > NamesListed ? new LocalText("等", " and others") : "";
        return new(
            string.Join("、", names.Select(name => name.Chinese)) + rest.Chinese, string.Join(", ", names.Select(name => name.English)) + rest.English);
    }
}
