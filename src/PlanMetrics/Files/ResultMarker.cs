using System.Text.Json;

namespace PlanMetrics.Files;

/// <summary>Recognises folders that this program has written, so that no run reads the result of another.</summary>
internal static class ResultMarker
{
    private const long LongestManifest = 64L << 20;

    /// <summary>Whether a folder has a manifest that names this program.</summary>
    public static bool IsResult(string folder)
    {
        var manifest = new FileInfo(Path.Combine(folder, "manifest.json"));
        if (!manifest.Exists || manifest.Length is 0 or > LongestManifest)
            return false;
        try
        {
            return NamesProgram(File.ReadAllBytes(manifest.FullName));
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool NamesProgram(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            json = json[3..];
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isProgram = reader.ValueTextEquals("program"u8);
            reader.Read();
            if (isProgram)
                return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("planmetrics"u8);
            reader.Skip();
        }
        return false;
    }
}
