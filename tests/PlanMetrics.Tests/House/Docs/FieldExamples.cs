using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>Where each field stands in the example files of <c>docs/reference</c>: the place that shows it and that a fault is tried at.</summary>
internal sealed class FieldExamples
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, FieldSection> sections;
    private readonly Dictionary<(string Section, string Field), (string File, string[] Path)> places = [];

    public FieldExamples(FieldSection[] sections, IEnumerable<string> files)
    {
        this.sections = sections.ToDictionary(section => section.Name);
        foreach (var file in files)
            Walk("", Parse(file), file, []);
    }

    public static JsonObject Parse(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs/reference", file)))!.AsObject();

    public (string File, string[] Path)? PlaceOf(string section, string field) => places.TryGetValue((section, field), out var place) ? place : null;

    /// <summary>The value as JSON on one line; empty where it is an object or a list of objects, which have sections of their own.</summary>
    public string TextOf(string section, string field)
    {
        if (PlaceOf(section, field) is not { } place)
            return "";
        var value = place.Path.Aggregate<string, JsonNode?>(Parse(place.File), Step);
        return value is JsonArray { Count: > 0 } list && list[0] is JsonObject || (value is JsonObject && sections[section].Fields.Single(item => item.Name == field).Shape.Section is not null)
            ? ""
            : value?.ToJsonString(Plain) ?? "null";
    }

    public static JsonNode? Step(JsonNode? at, string name) => at is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at![name];

    private void Walk(string name, JsonObject value, string file, string[] path)
    {
        // A rule of the profile shows the fields of the rule and those that say what it is for.
        foreach (var sectionName in name == "rule" ? [FieldSchema.Alternative(name, value), name] : new[] { FieldSchema.Alternative(name, value) })
            foreach (var field in sections[sectionName].Fields.Where(field => value.ContainsKey(field.Name)))
            {
                string[] here = [.. path, field.Name];
                places.TryAdd((sectionName, field.Name), (file, here));
                if (field.Shape.Section is not { } inner)
                    continue;
                if (value[field.Name] is JsonObject one)
                    Walk(inner, one, file, here);
                else if (value[field.Name] is JsonArray many)
                    for (var i = 0; i < many.Count; i++)
                        Walk(inner, many[i]!.AsObject(), file, [.. here, i.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            }
    }
}
