using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary>What was handed in last year: inputs, or a result folder with its copies of them.</summary>
internal sealed class LastYearInputs
{
    private readonly InputSet inputs;

    private LastYearInputs(InputSet inputs, string? rosterFile) => (this.inputs, RosterFile) = (inputs, rosterFile);

    /// <summary>The roster beside them; null where there is none.</summary>
    public string? RosterFile { get; }

    /// <summary>Reads them; null where none are named.</summary>
    /// <exception cref="UsageException">The path is not there, or a result without copies of its inputs.</exception>
    public static LastYearInputs? Read(string? path, Shell shell)
    {
        if (path is null)
            return null;
        if (!Path.Exists(path))
            throw new UsageException(new($"没有文件或文件夹“{path}”", $"there is no file or folder \"{path}\""));
        var isResult = File.Exists(Path.Combine(path, "manifest.json"));
        var copies = Path.Combine(path, "inputs");
        if (isResult && !Directory.Exists(copies))
            throw new UsageException(new(
                $"结果文件夹“{path}”没有输入文件的副本（--no-copy），无法取上年数", $"the result folder \"{path}\" holds no copies of its inputs (--no-copy), so it has no figures to show"));
        using var progress = new FileProgress(shell, new("已读取", "files read"));
        var read = InputReader.Read([isResult ? copies : path], new Findings(), null, progress, shell.Cancelled);
        var ofResult = Path.Combine(path, "roster.json");
        return new(read, isResult && File.Exists(ofResult) ? ofResult : read.RosterFile);
    }

    /// <summary>The values of a whole year.</summary>
    /// <exception cref="UsageException">The year lies before the plan.</exception>
    public MeasureTable MeasuresOf(Plan plan, Roster roster, Profile profile, int year) =>
        year < plan.FirstYear
            ? throw new UsageException(new($"{year + 1} 年是规划期的第一年，没有上年数（--from）", $"{year + 1} is the plan's first year and has no year before it (--from)"))
            : Evaluation.Run(plan, roster, profile, inputs.Submissions, new EvaluationOptions { Year = year, AsOf = new DateOnly(year, 12, 31), Risks = false }).Measures;
}
