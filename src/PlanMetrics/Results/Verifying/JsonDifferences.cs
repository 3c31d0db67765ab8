using System.Text.Json;
using PlanMetrics.Json;

namespace PlanMetrics.Results.Verifying;

/// <summary>Compares two versions of a JSON file, value by value; entries of a list are paired by what they are about.</summary>
internal static class JsonDifferences
{
    // Each of these names an entry by itself.
    private static readonly string[] OwnNames = ["id", "path"];

    public static void Add(byte[] found, byte[] expected, ValueDifferenceList list)
    {
        using var left = Parse(found);
        using var right = Parse(expected);
        if (left is not null && right is not null)
            Compare("", left.RootElement, right.RootElement, list);
    }

    private static JsonDocument? Parse(byte[] bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException)
        {
            // No JSON any more: its lines tell where.
            return null;
        }
    }

    private static void Compare(string path, JsonElement left, JsonElement right, ValueDifferenceList list)
    {
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
            Objects(path, left, right, list);
        else if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array)
            Arrays(path, left, right, list);
        else if (Text(left) != Text(right))
            list.Add(path, Text(left), Text(right));
    }

    private static void Objects(string path, JsonElement left, JsonElement right, ValueDifferenceList list)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        foreach (var member in left.EnumerateObject())
            if (right.TryGetProperty(member.Name, out var other))
                Compare(prefix + member.Name, member.Value, other, list);
            else
                list.Add(prefix + member.Name, Text(member.Value), null);
        foreach (var member in right.EnumerateObject())
            if (!left.TryGetProperty(member.Name, out _))
                list.Add(prefix + member.Name, null, Text(member.Value));
    }

    private static void Arrays(string path, JsonElement left, JsonElement right, ValueDifferenceList list)
    {
        var pairs = EntryKey.Pair(left.EnumerateArray().Select(Box), right.EnumerateArray().Select(Box), NameOf, NameOf);
        foreach (var (name, found, expected) in pairs)
            if (found is null || expected is null)
                list.Add($"{path}[{name}]", found is null ? null : Text(found.Element), expected is null ? null : Text(expected.Element));
            else
                Compare($"{path}[{name}]", found.Element, expected.Element, list);
    }

    private static Entry Box(JsonElement element, int index) => new(element, index);

    private static string NameOf(Entry entry)
    {
        if (entry.Element.ValueKind != JsonValueKind.Object)
            return NumberText.Of(entry.Index);
        foreach (var own in OwnNames)
            if (Member(entry.Element, own) is { Length: > 0 } id)
                return id;
        var names = EntryKey.Members.Select(member => Member(entry.Element, member)).Where(value => value.Length > 0);
        return string.Join(" / ", names) is { Length: > 0 } name ? name : NumberText.Of(entry.Index);
    }

    private static string Member(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Text(value) : "";

    private static string Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();

    private sealed record Entry(JsonElement Element, int Index);
}
