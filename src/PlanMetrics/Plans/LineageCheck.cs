using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>Whether what targets say of the targets before them can be followed: each earlier series goes on at most once, from a known year.</summary>
internal sealed class LineageCheck(Plan plan, PlanRows rows)
{
    public void Run()
    {
        var ids = plan.Targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Targets.Count; i++)
        {
            var (target, row) = (plan.Targets[i], rows.Targets[i]);
            if (target.Replaces is not { } earlier || !row.IsSound)
                continue;
            if (earlier.Since is { } since && (since < plan.FirstYear || since > plan.LastYear))
                row.Report(DataFileCodes.Range, "replaces", ("found", since), ("expected", new LocalText(
                    $"since 在 {NumberText.Of(plan.FirstYear)} 至 {NumberText.Of(plan.LastYear)} 年之内", $"since from {NumberText.Of(plan.FirstYear)} to {NumberText.Of(plan.LastYear)}")));
            if (earlier.Target == target.Id && earlier.Since is null)
                row.Report(LineageCodes.SinceMissing, "replaces", ("found", earlier.Target));
            else if (earlier.Target != target.Id && ids.Contains(earlier.Target))
                row.Report(LineageCodes.StillThere, "replaces", ("found", earlier.Target));
            if (earlier.IsJoined && !joined.TryAdd(earlier.Target, target.Id))
                row.Report(LineageCodes.JoinedTwice, "replaces", ("found", earlier.Target), ("other", joined[earlier.Target]));
        }
    }
}
