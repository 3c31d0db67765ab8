using PlanMetrics.Json;
using PlanMetrics.Profiles;
using PlanMetrics.Risks;

namespace PlanMetrics.Reports;

/// <summary>A warning as JSON.</summary>
internal static class WarningJson
{
    public static void Write(Warning warning, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", warning.UnitId);
        json.Text("target", warning.Target?.Id ?? "");
        json.Text("trigger", EnumName<WarningTrigger>.Of(warning.Rung.Trigger));
        json.Number("size", warning.Size);
        json.Text("rung", warning.Rung.Name);
        json.Text("colour", warning.Rung.Colour);
        json.Text("consequence", warning.Rung.Consequence);
        json.Text("document", warning.Rung.Authority?.Document ?? "");
        json.Text("clause", warning.Rung.Authority?.Clause ?? "");
        json.Text("fact", warning.Fact);
        json.Writer.WriteEndObject();
    }
}
