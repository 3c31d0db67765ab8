using PlanMetrics.Json;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>
/// Writes <c>definitions.json</c>: the 口径卡 of each target that has a row. The member <c>card</c> is the canonical JSON whose SHA-256 stands
/// beside it; the other members are for people.
/// </summary>
internal static class DefinitionsJson
{
    public static void Write(Report report, Stream stream)
    {
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", ReportJson.SchemaVersion);
        json.Text("plan", report.Plan.Id);
        json.Rows("definitions", report.Definitions, card => Card(card, json));
        json.Line();
        json.Writer.WriteEndObject();
    }

    /// <summary>A definition by its hash.</summary>
    public static void Reference(Definition card, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("target", card.Target.Id);
        json.Text("sha256", card.Sha256);
        json.Writer.WriteEndObject();
    }

    private static void Card(Definition card, JsonRows json)
    {
        var target = card.Target;
        json.Writer.WriteStartObject();
        json.Text("target", target.Id);
        json.Text("name", target.Name);
        if (target.Task > 0)
            json.Writer.WriteNumber("task", target.Task);
        json.Text("phrase", target.Citation.Phrase);
        json.Text("threshold", target.Threshold?.ToString() ?? "");
        json.Text("sha256", card.Sha256);
        json.Writer.WritePropertyName("card");
        json.Writer.WriteRawValue(DefinitionJson.Canonical(card), skipInputValidation: true);
        if (target.LeftOutIsReading)
            json.Writer.WriteBoolean("leftOutIsReading", true);
        json.Text("otherReadings", target.OtherReadings);
        json.Text("notes", target.Readings);
        json.Writer.WriteEndObject();
    }
}
