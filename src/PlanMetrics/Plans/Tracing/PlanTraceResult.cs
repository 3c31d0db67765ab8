using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans.Tracing;

/// <summary>核对结果: the plan held against its source text, in both directions. Immutable.</summary>
/// <param name="Targets">Every target of the plan with how it stands, in the plan's order.</param>
/// <param name="Unclaimed">The numbers in digits standing in tasks that no target of the task accounts for, in the order of the text.</param>
/// <param name="Findings">Every difference, and each unclaimed number as a note.</param>
/// <param name="TasksFound">How many numbered tasks the text holds; 0 where it is no text of a plan.</param>
public sealed record PlanTraceResult(
    ImmutableArray<TargetTrace> Targets,
    ImmutableArray<TextNumber> Unclaimed,
    ImmutableArray<Diagnostic> Findings,
    int TasksFound)
{
    /// <summary>Whether plan and text agree; unclaimed numbers alone do not count against it, a text without tasks does.</summary>
    public bool Agrees => TasksFound > 0 && !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>How many targets stand in one state, of one tier.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="state">The state.</param>
    public int Count(Tier tier, TraceState state) => Targets.Count(trace => trace.Target.Tier == tier && trace.State == state);
}
