using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanMetrics.Plans.Drafting;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan draft --format json</c>: the report as data; the plan itself is the file.</summary>
internal static class PlanDraftJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(PlanDraftResult draft, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("plan", draft.Plan!.Id);
            json.WriteNumber("firstYear", draft.Plan.FirstYear);
            json.WriteNumber("lastYear", draft.Plan.LastYear);
            json.WriteNumber("sections", draft.Plan.Sections.Length);
            json.WriteNumber("tasks", draft.Plan.Tasks.Length);
            json.WriteNumber("units", draft.Plan.Units.Length);
            JsonArray.Write(json, "candidates", draft.Candidates, WriteCandidate);
            JsonArray.Write(json, "unread", draft.Unread, WriteUnread);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteCandidate(Utf8JsonWriter json, DraftCandidate candidate)
    {
        var target = candidate.Target;
        json.WriteString("id", target.Id);
        json.WriteNumber("task", target.Task);
        json.WriteString("tier", Name(target.Tier));
        json.WriteString("name", target.Name.Chinese);
        json.WriteString("phrase", target.Citation.Phrase);
        json.WriteString("figure", Name(target.Figure));
        json.WriteString("comparison", Name(target.Comparison));
        json.WriteString("threshold", target.Threshold?.ToString());
        json.WriteString("unitOfMeasure", Name(target.UnitOfMeasure));
        json.WriteString("cadence", Name(target.Cadence));
        json.WriteString("due", target.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("confidence", Name(candidate.Confidence));
        json.WriteString("whyZh", candidate.Why.Chinese);
        json.WriteString("whyEn", candidate.Why.English);
        json.WriteNumber("line", candidate.Line);
        json.WriteNumber("column", candidate.Column);
        json.WriteStartArray("numbers");
        foreach (var number in candidate.Numbers)
        {
            json.WriteStartObject();
            WriteNumber(json, number);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnread(Utf8JsonWriter json, UnreadNumber number)
    {
        WriteNumber(json, number.Number);
        json.WriteString("reason", Name(number.Reason));
        json.WriteNumber("task", number.Task);
        json.WriteString("around", number.Around);
    }

    private static void WriteNumber(Utf8JsonWriter json, DraftNumber number)
    {
        json.WriteString("text", number.Text);
        json.WriteNumber("line", number.Line);
        json.WriteNumber("column", number.Column);
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
