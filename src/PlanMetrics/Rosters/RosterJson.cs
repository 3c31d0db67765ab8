using System.Collections.Immutable;
using System.Text.Json;
using PlanMetrics.Json;

namespace PlanMetrics.Rosters;

/// <summary>Writes a roster file, a unit or entry a line. Every property of a unit is there, so that nothing is inherited on reading it again.</summary>
internal static class RosterJson
{
    public static void Write(Roster roster, Stream stream)
    {
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", 1);
        Objects(json, "units", roster.Units, Unit);
        WriteSettings(roster, json);
        WriteCalendar(roster.Calendar, json);
        Objects(json, "notApplicable", roster.NotApplicable, NotApplicable);
        Objects(json, "baselines", roster.Baselines, Baseline);
        Objects(json, "terms", roster.Terms, Term);
        Objects(json, "cycles", roster.Cycles, Term);
        Objects(json, "reportDuties", roster.ReportDuties, Report);
        if (!roster.SourceOrder.IsEmpty)
            Objects(json, "sourceOrder", roster.SourceOrder, Sources);
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void Unit(ReportingUnit unit, JsonRows json)
    {
        json.Text("id", unit.Id);
        json.Text("name", unit.Name);
        json.Text("kind", unit.Kind);
        Texts(json.Writer, "groups", unit.Groups);
        Texts(json.Writer, "aliases", unit.Aliases);
        json.Text("code", unit.Code);
        json.Writer.WriteBoolean("scored", unit.Scored);
        json.Day("validFrom", unit.ValidFrom);
        json.Day("validTo", unit.ValidTo);
        json.Text("successor", unit.Successor ?? "");
    }

    private static void WriteSettings(Roster roster, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject("settings");
        foreach (var (id, value) in roster.Settings)
            switch (value)
            {
                case SettingValue.Number number:
                    json.Number(id, number.Value);
                    break;
                case SettingValue.Date date:
                    json.Day(id, date.Value);
                    break;
                case SettingValue.Flag flag:
                    json.Writer.WriteBoolean(id, flag.Value);
                    break;
            }

        json.Writer.WriteEndObject();
    }

    private static void WriteCalendar(AssessmentCalendar calendar, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject("calendar");
        Objects(json, "rounds", calendar.Rounds, Round);
        json.Line();
        Texts(json.Writer, "holidays", [.. calendar.Holidays.Select(NumberText.Of)]);
        Texts(json.Writer, "workingWeekends", [.. calendar.WorkingWeekends.Select(NumberText.Of)]);
        json.Text("days", calendar.Days == DayCount.Working ? "working" : "calendar");
        json.Writer.WriteBoolean("beforeDateIncludesDay", calendar.BeforeDateIncludesDay);
        json.Writer.WriteBoolean("deadlineMovesOnHoliday", calendar.DeadlineMovesOnHoliday);
        json.Number("objectionDays", calendar.ObjectionDays);
        json.Writer.WriteEndObject();
    }

    private static void Round(AssessmentRound round, JsonRows json)
    {
        json.Text("name", round.Name);
        json.Day("asOf", round.AsOf);
        json.Day("deadline", round.Deadline);
        json.Number("progress", round.Progress);
    }

    private static void NotApplicable(NotApplicableEntry entry, JsonRows json)
    {
        json.Text("unit", entry.Unit);
        json.Text("target", entry.Target);
        json.Day("from", entry.From);
        json.Day("to", entry.To);
        json.Text("reason", entry.Reason);
        json.Text("document", entry.Document);
    }

    private static void Sources(SourcePrecedence declared, JsonRows json)
    {
        json.Text("target", declared.Target);
        Texts(json.Writer, "order", [.. declared.Order.Select(EnumName<Plans.DataSource>.Of)]);
    }

    private static void Baseline(Baseline baseline, JsonRows json)
    {
        json.Text("target", baseline.Target);
        json.Text("unit", baseline.Unit);
        json.Writer.WriteNumber("year", baseline.Year);
        json.Number("value", baseline.Value);
    }

    private static void Term(TermSpan term, JsonRows json)
    {
        json.Day("start", term.Start);
        json.Writer.WriteNumber("years", term.Years);
    }

    private static void Report(ReportDuty duty, JsonRows json)
    {
        json.Text("reporter", duty.Reporter);
        json.Text("recipient", duty.Recipient);
        json.Text("copyTo", duty.CopyTo);
        json.Text("due", duty.DueDate);
        json.Text("target", duty.TargetId ?? "");
    }

    private static void Objects<T>(JsonRows json, string name, ImmutableArray<T> items, Action<T, JsonRows> write)
    {
        json.Line();
        json.Writer.WriteStartArray(name);
        foreach (var item in items)
        {
            json.Line();
            json.Writer.WriteStartObject();
            write(item, json);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
