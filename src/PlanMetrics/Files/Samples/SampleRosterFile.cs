using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Samples;

/// <summary>The text of the sample's <c>roster.json</c>, one unit, round or entry a line, so that people can read and edit it.</summary>
internal static class SampleRosterFile
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text; units of the plan leave out what they inherit.</summary>
    public static string Text(Roster roster)
    {
        var calendar = Block("    ", "{", "}",
        [
            "\"rounds\": " + List("      ", roster.Calendar.Rounds, Round),
            "\"holidays\": []",
            "\"workingWeekends\": []",
            "\"beforeDateIncludesDay\": true",
            "\"deadlineMovesOnHoliday\": false",
        ]);
        return Block("  ", "{", "}",
        [
            "\"schemaVersion\": 1",
            "\"units\": " + List("    ", roster.Units, Unit),
            "\"settings\": " + Block("    ", "{", "}", roster.Settings.Select(setting => $"\"{setting.Key}\": {Json(setting.Value)}")),
            "\"calendar\": " + calendar,
            "\"notApplicable\": " + List("    ", roster.NotApplicable, NotApplicable),
            "\"terms\": " + List("    ", roster.Terms, Term),
            "\"cycles\": " + List("    ", roster.Cycles, Term),
            "\"reportDuties\": " + List("    ", roster.ReportDuties, Report),
        ]) + "\n";
    }

    private static void Unit(Utf8JsonWriter json, ReportingUnit unit)
    {
        json.WriteString("id", unit.Id);
        json.WriteString("name", unit.Name.Chinese);
        if (unit.Kind != UnitKind.Town)
            return;
        json.WriteString("nameEn", unit.Name.English);
        json.WriteString("kind", unit.Kind);
        json.WriteStartArray("aliases");
        foreach (var alias in unit.Aliases)
            json.WriteStringValue(alias);
        json.WriteEndArray();
    }

    private static void Round(Utf8JsonWriter json, AssessmentRound round)
    {
        json.WriteString("name", round.Name.Chinese);
        json.WriteString("nameEn", round.Name.English);
        json.WriteString("asOf", NumberText.Of(round.AsOf));
        json.WriteString("deadline", NumberText.Of(round.Deadline));
    }

    private static void NotApplicable(Utf8JsonWriter json, NotApplicableEntry entry)
    {
        json.WriteString("unit", entry.Unit);
        json.WriteString("target", entry.Target);
        json.WriteString("from", NumberText.Of(entry.From));
        json.WriteString("to", NumberText.Of(entry.To));
        json.WriteString("reason", entry.Reason);
        json.WriteString("document", entry.Document);
    }

    private static void Term(Utf8JsonWriter json, TermSpan term)
    {
        json.WriteString("start", NumberText.Of(term.Start));
        json.WriteNumber("years", term.Years);
    }

    private static void Report(Utf8JsonWriter json, ReportDuty duty)
    {
        json.WriteString("reporter", duty.Reporter);
        json.WriteString("recipient", duty.Recipient.Chinese);
        json.WriteString("recipientEn", duty.Recipient.English);
        if (duty.CopyTo.Chinese.Length > 0)
        {
            json.WriteString("copyTo", duty.CopyTo.Chinese);
            json.WriteString("copyToEn", duty.CopyTo.English);
        }

        json.WriteString("due", duty.DueDate);
        json.WriteString("target", duty.TargetId);
    }

    private static string Json(SettingValue value) => value is SettingValue.Date ? $"\"{value}\"" : value.ToString()!;

    private static string List<T>(string indent, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) =>
        Block(indent, "[", "]", items.Select(item => Line(item, write)));

    private static string Block(string indent, string open, string close, IEnumerable<string> lines) =>
        $"{open}\n{string.Join(",\n", lines.Select(line => indent + line))}\n{indent[2..]}{close}";

    private static string Line<T>(T item, Action<Utf8JsonWriter, T> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
