using PlanMetrics.Json;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports;

/// <summary>A report due on a day of the year, as JSON.</summary>
internal static class ReportDutyJson
{
    public static void Write(ReportDutyRow row, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", row.UnitId);
        json.Text("recipient", row.Recipient);
        json.Text("copyTo", row.CopyTo);
        json.Text("target", row.Target?.Id ?? "");
        json.Day("lastDay", row.LastDay);
        json.Text("state", EnumName<ReportDutyState>.Of(row.State));
        json.Day("done", row.Done);
        json.Number("daysLate", row.DaysLate);
        json.Writer.WriteEndObject();
    }
}
