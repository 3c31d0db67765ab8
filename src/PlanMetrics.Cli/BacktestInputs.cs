using System.Collections.Immutable;
using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Learning;
using PlanMetrics.Observations;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Cli;

/// <summary>What a back-test works on: panels where <c>--target</c> is given, else the history of the plan's own rates, read as <c>score</c> reads it.</summary>
internal sealed class BacktestInputs
{
    private readonly RunArguments run;
    private readonly PanelArguments panels;
    private readonly Shell shell;
    private readonly Option<string?> targetId;

    public BacktestInputs(Command command, RunArguments run, PanelArguments panels, Shell shell)
    {
        (this.run, this.panels, this.shell) = (run, panels, shell);
        targetId = new("--target-id") { HelpName = shell.Say("目标", "target"), Description = shell.Say("只回测规划的一个目标（名称或编号）", "One target of the plan alone, by name or id") };
        command.Options.Add(targetId);
    }

    /// <summary>Back-tests each panel; those of a plan are added up too.</summary>
    /// <exception cref="UsageException">An option is wrong, or a path is not there.</exception>
    public (ImmutableArray<BacktestReport> Reports, BacktestSum? Sum) Run(ParseResult result, Findings findings)
    {
        if (panels.Names(result))
        {
            if (result.GetValue(targetId) is not null)
                throw new UsageException(new("--target-id 用于规划的历史数据，不能与 --target 同用", "--target-id is for the plan's history, not beside --target"));
            var settings = panels.Settings(result);
            return (Tested(panels.Load(result, findings).Select(panel => (panel, settings)), findings), null);
        }

        if (Array.TrueForAll(run.Inputs(result), path => File.Exists(path) && string.Equals(Path.GetExtension(path), ".csv", StringComparison.OrdinalIgnoreCase)))
            throw new UsageException(new("面板数据 CSV 须加 --target；回测规划的历史数据请给出文件夹或工作簿", "panels in CSV need --target; for the plan's history name folders or workbooks"));
        var reports = Tested(OfPlan(result, findings).Select(panel => (panel.Panel, panel.Settings)), findings);
        return (reports, BacktestSum.Of(reports));
    }

    private ImmutableArray<PlanPanel> OfPlan(ParseResult result, Findings findings)
    {
        var data = run.Load(result);
        var target = result.GetValue(targetId) is not { } name ? null
            : data.Plan.FindTarget(name)?.Id ?? throw new UsageException(new($"规划中没有目标“{name}”", $"the plan has no target \"{name}\""));
        var observations = ObservationTable.From(data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, data.Options.Year, data.Findings, shell.Cancelled);
        findings.AddRange(data.Findings.Sorted());
        return PlanPanel.From(data.Plan, data.Roster, data.Profile, observations, DateOption.ScopeOf(observations.Year, data.Options.AsOf), target, findings);
    }

    private ImmutableArray<BacktestReport> Tested(IEnumerable<(Panel Panel, BacktestSettings Settings)> all, Findings findings)
    {
        var reports = ImmutableArray.CreateBuilder<BacktestReport>();
        foreach (var (panel, settings) in all)
        {
            var report = LearnedBacktest.Run(panel, settings, findings, shell.Cancelled);
            if (report.Tables.IsEmpty)
                findings.Add(report.TooShort);
            else
                reports.Add(report);
        }

        return reports.ToImmutable();
    }
}
