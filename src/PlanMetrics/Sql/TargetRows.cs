using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Sql;

/// <summary>The rows of <c>targets</c>: what of each target holds in every district.</summary>
internal sealed class TargetRows(Plan plan, Profile profile, EvaluationScope scope)
{
    private const string One = "1000000";

    private readonly Dictionary<string, PlanSetting> settings = plan.Settings.ToDictionary(setting => setting.Id, StringComparer.Ordinal);

    /// <summary>The targets of the profile.</summary>
    public Target[] Targets { get; } = [.. plan.Targets.Where(profile.Covers)];

    public string Text => SqlText.Rows([.. Targets.Select(target => (Fields(target), Remark(target)))], "tttntttnnntttttnnntnn");

    /// <summary>The settings of a target with a role, in order.</summary>
    public string[] SettingsOf(Target target, SettingRole role) =>
        [.. target.Settings.Where(id => settings.TryGetValue(id, out var setting) && setting.Role == role)];

    private string[] Fields(Target target)
    {
        var terms = new TargetTerms(target, scope);
        var (number, below, pathYear, step, steps) = ThresholdOf(target);
        return
        [
            SqlText.Quote(target.Id),
            Word(target.Figure), Word(target.Comparison), target.UnitOfMeasure == UnitOfMeasure.Ratio ? "1" : "100",
            Word(target.Cadence), Word(target.Accrual), SqlText.Quote(ReadingOf(target, terms)), SqlText.Flag(terms.IsSingle),
            SqlText.Flag(target.Accrual is Accrual.Stock or Accrual.Distinct), SqlText.Flag(terms.IsCumulative), Word(target.District), Word(target.Source),
            SqlText.Quote(number), SqlText.Quote(below),
            SqlText.Quote(target.Threshold is null && !target.VariesByYear ? SettingsOf(target, SettingRole.Threshold).FirstOrDefault("") : ""),
            NumberText.Of(pathYear), NumberText.Of(step), NumberText.Of(steps),
            SqlText.Quote(SettingsOf(target, SettingRole.TrendBase).FirstOrDefault("")),
            SqlText.Flag(HasDeadline(target)),
            SqlText.Day(terms.IsCumulative && !target.VariesByYear ? plan.Span.LastDay : new(scope.Year, 12, 31)),
        ];
    }

    private static string ReadingOf(Target target, TargetTerms terms) =>
        target.IsZeroOccurrence ? terms.Sums ? "zeroFlow" : "zeroState"
        : terms.Sums ? "flow"
        : "latest";

    private bool HasDeadline(Target target) =>
        target.Cadence is not (Cadence.Plan or Cadence.PerTerm or Cadence.PerCycle)
        && (target.Threshold is Threshold.Day or Threshold.Yearly || target.Due is not null || SettingsOf(target, SettingRole.Due).Length > 0);

    // A path that starts from a unit's base value is left to the district's table of base values.
    private (string Number, string Below, int PathYear, int Step, int Steps) ThresholdOf(Target target)
    {
        if (!target.VariesByYear)
            return (target.Threshold is Threshold.Number { Value: var value } ? SqlText.Scaled(value) ?? "" : "", One, 0, 0, 0);
        var start = target.Path?.Value;
        var isOpen = target.Path is { Value: null };
        if (YearThreshold.Of(plan, target, scope.Year, start) is { } known)
            return known.Value.Point is { } point
                ? (NumberText.Of(((point.From * (point.Steps - point.Step)) + (point.To * point.Step)) * 1_000_000m), NumberText.Of(point.Steps * 1_000_000), 0, 0, 0)
                : (SqlText.Scaled(known.Value.Value) ?? "", One, 0, 0, 0);
        return isOpen && YearThreshold.Of(plan, target, scope.Year, 0m) is not null ? Open(target, target.Path!) : ("", One, 0, 0, 0);
    }

    private (string Number, string Below, int PathYear, int Step, int Steps) Open(Target target, TargetPath path)
    {
        var after = target.ByYear.Where(known => known.Key > scope.Year).Select(known => (known.Key, known.Value))
            .FirstOrDefault((plan.LastYear, ((Threshold.Number)target.Threshold!).Value));
        return (SqlText.Scaled(after.Item2) ?? "", One, path.Year, scope.Year - path.Year, after.Item1 - path.Year);
    }

    private string Remark(Target target) =>
        plan.FindTask(target.Task) is { } task
            ? $"任务{NumberText.Of(task.Number)} {target.Name.Chinese} · task {NumberText.Of(task.Number)} {SqlText.Remark(target.Name.English)}"
            : SqlText.Remark(target.Name);

    private static string Word<T>(T value)
        where T : struct, Enum => SqlText.Quote(EnumName<T>.Of(value));
}
