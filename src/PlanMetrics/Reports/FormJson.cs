using PlanMetrics.Json;
using PlanMetrics.Submissions;

namespace PlanMetrics.Reports;

/// <summary>A form that was handed in, as JSON: whose, how full, and the check codes that its sealed paper must bear.</summary>
internal static class FormJson
{
    public static void Write(Submission submission, JsonRows json)
    {
        var form = submission.Form!;
        json.Writer.WriteStartObject();
        json.Text("file", submission.File);
        json.Text("unit", form.UnitId);
        json.Number("year", form.Year);
        json.Writer.WriteStartArray("tables");
        foreach (var table in form.Tables)
        {
            json.Writer.WriteStartObject();
            json.Text("sheet", table.Sheet);
            json.Text("number", table.Number);
            json.Number("asked", table.Asked);
            json.Number("filled", table.Filled);
            json.Text("code", table.Code);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }
}
