using PlanMetrics.Json;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports;

/// <summary>A row of who has handed in what, as JSON.</summary>
internal static class ReportingJson
{
    public static void Write(ReportingRow row, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", row.UnitId);
        json.Text("period", row.Period.ToString());
        json.Text("state", EnumName<ReportingState>.Of(row.State));
        json.Day("received", row.Received);
        json.Number("submission", row.Submission);
        json.Day("deadline", row.Deadline);
        json.Number("daysLate", row.Late?.Days);
        json.Writer.WriteEndObject();
    }
}
