using System.Text.Json;

namespace PlanMetrics.Cli.Texts;

/// <summary>Members of a result's JSON, which leaves out what is empty.</summary>
internal static class Json
{
    /// <summary>A text in the shell's language, from <c>name</c> and its twin <c>nameEn</c>.</summary>
    public static string Text(JsonElement node, string name, Shell shell, string missing = "") =>
        Raw(node, shell.Say(name, name + "En"), Raw(node, name, missing));

    /// <summary>A text, or a number with the digits of the file.</summary>
    public static string Raw(JsonElement node, string name, string missing = "") =>
        node.TryGetProperty(name, out var value) ? value.ToString() : missing;

    public static IEnumerable<JsonElement> Items(JsonElement node, string name) =>
        node.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];
}
