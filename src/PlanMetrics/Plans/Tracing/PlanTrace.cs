using System.Collections.Immutable;

namespace PlanMetrics.Plans.Tracing;

/// <summary>
/// 原文核对: holds a plan against its source text. Each target must stand where it says with its number, and each number
/// in the tasks should be some target's.
/// </summary>
public static class PlanTrace
{
    /// <summary>Traces a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="sourceText">Its source text; anything may stand around the tasks.</param>
    /// <param name="file">The name that findings give the text.</param>
    /// <returns>How every target stands; where <see cref="PlanTraceResult.TasksFound"/> is 0 the text is no text of a plan.</returns>
    public static PlanTraceResult Run(Plan plan, string sourceText, string file = "")
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sourceText);
        ArgumentNullException.ThrowIfNull(file);
        var source = new SourceText(sourceText);
        var printed = TaskFinder.Find(source, plan);
        // Where a number stands twice the longer text is the task; the other is a difference.
        var tasks = printed.GroupBy(task => task.Number).Select(same => same.MaxBy(task => task.End - task.Start)!).ToImmutableArray();
        var report = new TraceReport(plan, source, file);
        report.Tasks(tasks, printed);
        var check = new TargetCheck(tasks, plan.Targets.ToLookup(target => target.Task, target => SourceText.Fold(target.Citation.Phrase)), plan.LastYear - plan.FirstYear + 1);
        var targets = plan.Targets.Select(target => Traced(target, check, report)).ToImmutableArray();
        var unclaimed = printed.SelectMany(task => report.Unclaimed(task, check)).ToImmutableArray();
        return new PlanTraceResult(targets, unclaimed, report.Findings.Sorted(), tasks.Length);
    }

    private static TargetTrace Traced(Target target, TargetCheck check, TraceReport report)
    {
        var (trace, _, at) = check.Check(target);
        report.Target(trace, at);
        return trace;
    }
}
