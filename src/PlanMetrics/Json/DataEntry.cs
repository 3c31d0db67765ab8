namespace PlanMetrics.Json;

/// <summary>One property of an object that is used as a dictionary.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Value">Its value.</param>
/// <param name="Path">Where it stands: <c>settings.townCount</c>.</param>
internal sealed record DataEntry(string Name, DataNode Value, string Path);
