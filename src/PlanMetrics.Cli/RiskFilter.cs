using System.CommandLine;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary><c>--unit</c>, <c>--target</c>, <c>--level</c>: which rows of the risk register are shown.</summary>
internal sealed class RiskFilter
{
    private readonly Shell shell;
    private readonly Option<string?> unit;
    private readonly Option<string?> target;
    private readonly Option<string[]> level;

    public RiskFilter(Command command, Shell shell)
    {
        this.shell = shell;
        unit = new("--unit") { HelpName = shell.Say("单位", "unit"), Description = shell.Say("只列一个单位（名称或编号）；全区为 *", "One unit alone, by name or id; * for the district") };
        target = new("--target") { HelpName = shell.Say("目标", "target"), Description = shell.Say("只列一个目标（名称或编号）", "One target alone, by name or id") };
        level = new("--level")
        {
            HelpName = shell.Say("等级", "level"), AllowMultipleArgumentsPerToken = true,
            Description = shell.Say("只列这些等级，如 高风险 风险较高", "These levels alone, such as offTrack atRisk"),
        };
        command.Options.Add(unit);
        command.Options.Add(target);
        command.Options.Add(level);
    }

    /// <summary>The choice made on the command line.</summary>
    /// <exception cref="UsageException">A name is unknown.</exception>
    public Choice Of(ParseResult result, RunData data) => new(
        result.GetValue(unit) is { } unitName ? UnitOf(unitName, data) : null,
        result.GetValue(target) is { } targetName ? TargetOf(targetName, data) : null,
        [.. (result.GetValue(level) ?? []).Select(LevelOf)]);

    private static string UnitOf(string name, RunData data) =>
        name == ReportingUnit.District ? name
        : data.Roster.Registry.Find(name)?.Id ?? data.Roster.Units.FirstOrDefault(known => known.Name.English == name)?.Id
            ?? throw new UsageException(new($"名册中没有单位“{name}”", $"the roster has no unit \"{name}\""));

    private static string TargetOf(string name, RunData data) =>
        data.Plan.FindTarget(name)?.Id ?? throw new UsageException(new($"规划中没有目标“{name}”", $"the plan has no target \"{name}\""));

    private RiskLevel LevelOf(string name)
    {
        foreach (var known in Enum.GetValues<RiskLevel>())
            if (RiskLevels.Word(known).Chinese == name || Plain(known.ToString()) == Plain(name) || Plain(RiskLevels.Word(known).English) == Plain(name))
                return known;
        var all = string.Join(shell.Say("、", ", "), Enum.GetValues<RiskLevel>().Select(known => RiskLevels.Word(known).In(shell.Language)));
        throw new UsageException(new($"没有风险等级“{name}”，应为：{all}", $"there is no level \"{name}\", expected one of: {all}"));
    }

    private static string Plain(string word) =>
        word.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Which rows are taken.</summary>
    public sealed record Choice(string? Unit, string? Target, HashSet<RiskLevel> Levels)
    {
        /// <summary>Whether anything was asked for, so that every row of it is shown.</summary>
        public bool IsNarrow => Unit is not null || Target is not null || Levels.Count > 0;

        /// <summary>Whether a warning is taken; it has no level, so that a choice of levels takes none.</summary>
        public bool Takes(Warning warning) =>
            Levels.Count == 0 && (Unit is null || warning.UnitId == Unit) && (Target is null || warning.Target?.Id == Target);

        public bool Takes(Risk risk) =>
            (Unit is null || risk.UnitId == Unit) && (Target is null || risk.Target.Id == Target) && (Levels.Count == 0 || Levels.Contains(risk.Level));
    }
}
