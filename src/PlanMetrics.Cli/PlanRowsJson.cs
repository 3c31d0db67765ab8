using System.Text.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli;

/// <summary>Prints one list of a plan as a JSON array, its rows as the plan file has them.</summary>
internal static class PlanRowsJson
{
    public static void Write(Plan plan, string list, TextWriter writer) => Write(plan, list, _ => true, writer, asArray: true);

    /// <summary>Prints the first row that is picked.</summary>
    public static void WriteOne(Plan plan, string list, Func<JsonElement, bool> picked, TextWriter writer) =>
        Write(plan, list, picked, writer, asArray: false);

    private static void Write(Plan plan, string list, Func<JsonElement, bool> picked, TextWriter writer, bool asArray)
    {
        using var stream = new MemoryStream();
        PlanJson.Write(plan, stream);
        using var file = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        var rows = file.RootElement.GetProperty(list).EnumerateArray().Where(picked).Select(row => row.GetRawText());
        writer.WriteLine(asArray ? $"[\n{string.Join(",\n", rows)}\n]" : rows.First());
    }
}
