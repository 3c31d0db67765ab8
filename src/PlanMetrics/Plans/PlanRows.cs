using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>The rows of a plan file as they stand in it, in the order of the plan's lists, so that checks can name places.</summary>
internal sealed class PlanRows
{
    public List<DataObject> Kinds { get; } = [];

    public List<DataObject> Groups { get; } = [];

    public List<DataObject> Settings { get; } = [];

    public List<DataObject> Units { get; } = [];

    public List<DataObject> Tasks { get; } = [];

    public List<DataObject> Targets { get; } = [];
}
