using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>A finding as JSON.</summary>
internal static class FindingJson
{
    public static void Write(Diagnostic finding, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("code", finding.Descriptor.Code);
        json.Text("name", finding.Descriptor.Name);
        json.Text("severity", EnumName<Severity>.Of(finding.Severity));
        json.Text("unit", finding.UnitId);
        json.Text("target", finding.TargetId);
        json.Text("period", finding.Period);
        json.Text("file", finding.Location.File);
        json.Text("sheet", finding.Location.Sheet);
        json.Text("cell", finding.Location.Cell);
        json.Text("message", new LocalText(finding.Message(Language.Chinese), finding.Message(Language.English)));
        json.Writer.WriteEndObject();
    }
}
