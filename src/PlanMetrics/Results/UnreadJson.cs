using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Results;

/// <summary>A finding about what lay beside the inputs, as the manifest keeps it: code, place and the values of its message.</summary>
internal static class UnreadJson
{
    public static void Write(Diagnostic finding, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("code", finding.Descriptor.Code);
        json.Text("file", finding.Location.File);
        json.Text("sheet", finding.Location.Sheet);
        json.Text("cell", finding.Location.Cell);
        json.Writer.WriteStartArray("values");
        foreach (var argument in finding.Arguments)
        {
            json.Writer.WriteStartObject();
            json.Text("name", argument.Name);
            json.Text("value", argument.Value);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    /// <summary>The finding; null where this program knows no such code.</summary>
    public static Diagnostic? Read(DataObject entry)
    {
        var place = new SourceLocation(entry.OptionalText("file") ?? "", entry.OptionalText("sheet") ?? "", entry.OptionalText("cell") ?? "");
        var values = entry.Objects("values", value => new DiagnosticArgument(value.Text("name"), value.OptionalName("value", "")));
        return DiagnosticCatalogue.Find(entry.Text("code")) is { } descriptor ? new(descriptor, place, values) : null;
    }
}
