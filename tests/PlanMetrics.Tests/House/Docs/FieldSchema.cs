using System.Text.Json.Nodes;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>The sections and fields of a data file, out of its JSON Schema.</summary>
internal sealed class FieldSchema
{
    private readonly JsonObject root;
    private readonly List<FieldSection> sections = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private FieldSchema(string name) => root = JsonNode.Parse(DataSchema.Of(name))!.AsObject();

    public static FieldSection[] Of(string name)
    {
        var schema = new FieldSchema(name);
        schema.Add("", schema.root);
        return [.. schema.sections];
    }

    /// <summary>The section of one of several objects that may stand in a place, told apart by what is in it.</summary>
    public static string Alternative(string section, JsonObject value) => section switch
    {
        "treeItem" => value.ContainsKey("group") ? "treeItem (group)" : "treeItem (target)",
        "ownRule" or "rule" when value["rule"] is { } rule => $"ownRule ({rule})",
        _ => section,
    };

    private void Add(string name, JsonObject node)
    {
        if (!seen.Add(name))
            return;
        if (node["properties"] is not JsonObject properties)
        {
            AddAlternatives(name, node);
            return;
        }

        var needed = node["required"]?.AsArray().Select(item => item!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
        var at = sections.Count;
        // The sections of its fields come behind it.
        sections.Insert(at, new(name, About(node), [.. properties.Select(property => FieldOf(name, property.Key, property.Value!.AsObject(), needed.Contains(property.Key)))]));
    }

    /// <summary>Objects of several kinds: a section each; of the rules of a profile, what they have beside the rules of a single target.</summary>
    private void AddAlternatives(string name, JsonObject node)
    {
        var kinds = node["oneOf"]!.AsArray().Select(kind => kind!.AsObject()).ToArray();
        if (name != "rule")
        {
            foreach (var kind in kinds)
                Add($"{name} ({(name == "ownRule" ? kind["properties"]!["rule"]!["enum"]![0]! : kind["required"]![0]!)})", kind);
            return;
        }

        Add("ownRule", root["definitions"]!["ownRule"]!.AsObject());
        var single = sections.Where(section => section.Name.StartsWith("ownRule", StringComparison.Ordinal)).SelectMany(section => section.Fields).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var passFail = kinds.Single(kind => kind["properties"]!["rule"]!["enum"]![0]!.GetValue<string>() == "passFail");
        var selects = passFail["properties"]!.AsObject().Where(property => property.Key != "rule").ToArray();
        Assert.All(kinds, kind => Assert.All(kind["properties"]!.AsObject(), property => Assert.True(single.Contains(property.Key) || selects.Any(item => item.Key == property.Key), property.Key)));
        sections.Add(new(name, About(node), [.. selects.Select(property => FieldOf(name, property.Key, property.Value!.AsObject(), isNeeded: false))]));
    }

    private Field FieldOf(string section, string name, JsonObject node, bool isNeeded)
    {
        var about = About(node);
        var (target, definition) = Resolve(node);
        if (about.Length == 0)
            about = About(target);
        var isList = Types(target).Contains("array");
        if (isList)
            (target, definition) = Resolve(target["items"]!.AsObject());
        var isMap = !target.ContainsKey("properties") && (target["additionalProperties"] is JsonObject || target.ContainsKey("patternProperties"));
        if (isMap)
            target = target["additionalProperties"] as JsonObject ?? target["patternProperties"]!.AsObject().Single().Value!.AsObject();
        string? inner = null;
        if (target.ContainsKey("properties") || (target["oneOf"] is JsonArray kinds && kinds[0]!.AsObject().ContainsKey("properties")))
        {
            inner = definition ?? (section.Length == 0 ? name : $"{section}.{name}");
            Add(inner, target);
        }

        return new(name, ShapeOf(target) with { IsList = isList, IsMap = isMap, Section = inner }, isNeeded, about);
    }

    private static FieldShape ShapeOf(JsonObject node) => new()
    {
        Types = node["oneOf"] is JsonArray simple && simple.All(item => item!["type"] is JsonValue)
            ? [.. simple.Select(item => item!["type"]!.GetValue<string>())]
            : [.. Types(node).Where(type => type != "null").DefaultIfEmpty("object")],
        Words = [.. (node["enum"]?.AsArray() ?? []).Where(word => word is not null).Select(word => word!.ToString())],
        Least = node["minimum"]?.GetValue<decimal>(),
        Above = node["exclusiveMinimum"]?.GetValue<decimal>(),
        Below = node["exclusiveMaximum"]?.GetValue<decimal>(),
        Most = node["maximum"]?.GetValue<decimal>(),
        Pattern = node["pattern"]?.GetValue<string>(),
    };

    /// <summary>What a node stands for: itself, or the definition that it names beside nothing or null.</summary>
    private (JsonObject Node, string? Definition) Resolve(JsonObject node)
    {
        var choices = (node["oneOf"] ?? node["anyOf"])?.AsArray().Select(choice => choice!.AsObject()).Where(choice => choice["type"] is not JsonValue { } type || type.ToString() != "null").ToArray();
        var reference = node["$ref"] ?? (choices is [var only] ? only["$ref"] : null);
        if (reference is null)
            return (node, null);
        var name = reference.GetValue<string>().Split('/')[^1];
        return (root["definitions"]![name]!.AsObject(), name);
    }

    private static string[] Types(JsonObject node) => node["type"] switch
    {
        JsonArray several => [.. several.Select(type => type!.GetValue<string>())],
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };

    private static string About(JsonObject node) => node["description"]?.GetValue<string>() ?? "";
}
