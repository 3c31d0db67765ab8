using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>How much of what a unit owes has a figure, as JSON.</summary>
internal static class CompletenessJson
{
    public static void Write(CompletenessRow row, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", row.UnitId);
        json.Number("owed", row.Owed);
        json.Number("reported", row.Reported);
        json.Writer.WriteStartArray("missing");
        foreach (var target in row.Missing)
            json.Writer.WriteStringValue(target.Id);
        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }
}
