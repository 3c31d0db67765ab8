using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>A numbered task (任务) of the plan with those responsible for it.</summary>
/// <param name="Number">Its printed number; numbers may have gaps.</param>
/// <param name="Section">The number of its section.</param>
/// <param name="Title">Its title as printed.</param>
public sealed record PlanTask(int Number, int Section, LocalText Title)
{
    /// <summary>牵头单位: the units before the first comma of the bracket, by id.</summary>
    public ImmutableArray<string> Leads { get; init; } = [];

    /// <summary>配合单位: the other units that the bracket names, by id.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>Whether the bracket lists 各镇.</summary>
    public bool Towns { get; init; }

    /// <summary>Whether the bracket lists 区级有关部门.</summary>
    public bool OtherDepartments { get; init; }
}
