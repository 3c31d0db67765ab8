using System.Text.Json;

namespace PlanMetrics.Cli;

/// <summary>An array of objects in the JSON of a command.</summary>
internal static class JsonArray
{
    /// <summary>Writes it as a member.</summary>
    public static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
