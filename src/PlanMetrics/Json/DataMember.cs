namespace PlanMetrics.Json;

/// <summary>A property of an object of a data file.</summary>
internal sealed record DataMember(string Name, DataNode Value);
