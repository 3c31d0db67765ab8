using PlanMetrics.Diagnostics;
using PlanMetrics.Integrity;
using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>A question about figures as JSON.</summary>
internal static class QuestionJson
{
    public static void Write(Question question, JsonRows json)
    {
        var finding = question.Finding;
        json.Writer.WriteStartObject();
        json.Text("code", finding.Descriptor.Code);
        json.Text("screen", question.Screen);
        json.Text("severity", EnumName<Severity>.Of(question.Severity));
        json.Text("unit", finding.UnitId);
        json.Text("target", finding.TargetId);
        json.Writer.WriteStartArray("periods");
        foreach (var period in question.Periods)
            json.Writer.WriteStringValue(period.ToString());
        json.Writer.WriteEndArray();
        json.Text("file", finding.Location.File);
        json.Text("sheet", finding.Location.Sheet);
        json.Text("cell", finding.Location.Cell);
        json.Number("baseRate", question.BaseRate);
        json.Number("referenceCases", question.ReferenceCases);
        json.Writer.WriteBoolean("counts", question.Counts);
        json.Writer.WriteStartObject("numbers");
        foreach (var number in question.Numbers)
            json.Number(number.Name, number.Value);
        json.Writer.WriteEndObject();
        json.Text("message", new LocalText(finding.Message(Language.Chinese), finding.Message(Language.English)));
        json.Writer.WriteEndObject();
    }
}
