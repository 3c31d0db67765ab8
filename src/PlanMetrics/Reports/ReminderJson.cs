using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>Who must be reminded of what, as JSON.</summary>
internal static class ReminderJson
{
    public static void Write(ReminderTable reminders, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject("reminders");
        json.Day("on", reminders.On);
        json.Text("days", reminders.CountsWorkingDays ? "working" : "calendar");
        json.Rows("rows", reminders.All, reminder => Write(reminder, json));
        json.Writer.WriteEndObject();
    }

    private static void Write(Reminder reminder, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", reminder.Row.UnitId);
        json.Text("addressee", reminder.AddresseeId);
        json.Text("period", reminder.Row.Period.ToString());
        json.Text("round", reminder.Round);
        json.Text("reason", EnumName<ReminderReason>.Of(reminder.Reason));
        json.Day("due", reminder.Due);
        json.Number("daysLate", reminder.DaysLate);
        json.Number("submission", reminder.Submission);
        json.Writer.WriteStartArray("missing");
        foreach (var target in reminder.Missing)
            json.Writer.WriteStringValue(target.Id);
        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }
}
