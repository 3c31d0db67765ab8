using System.Security.Cryptography;
using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results;

/// <summary>
/// Writes <c>manifest.json</c>: what made the result and what it holds, by hash. Nothing of machine or moment. Its first member
/// names this program, which is how a later run knows the folder.
/// </summary>
internal static class ManifestJson
{
    public const string FileName = "manifest.json";
    private const int SchemaVersion = 1;

    /// <summary>The version without commit or build.</summary>
    public static string ProgramVersion { get; } = typeof(ManifestJson).Assembly.GetName().Version!.ToString(3);

    public static void Write(ResultIdentity identity, Stream stream)
    {
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Text("program", "planmetrics");
        json.Text("version", identity.Version);
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Line();
        DataFile(json, "plan", identity.PlanId, identity.PlanSha256);
        DataFile(json, "roster", "", identity.RosterSha256);
        DataFile(json, "profile", identity.ProfileId, identity.ProfileSha256);
        if (identity.ModelSha256.Length > 0)
            DataFile(json, "model", "", identity.ModelSha256);
        json.Writer.WriteStartObject("options");
        OptionsJson.Write(identity, json);
        json.Writer.WriteEndObject();
        if (EditionJson.Write(identity.Edition, json))
            json.Line();
        json.Rows("inputs", identity.Inputs, file => FileEntry(file, json));
        if (!identity.Unread.IsEmpty)
            json.Rows("unread", identity.Unread, finding => UnreadJson.Write(finding, json));
        json.Rows("outputs", identity.Outputs, file => FileEntry(file, json));
        json.Line();
        json.Writer.WriteEndObject();
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void DataFile(JsonRows json, string name, string id, string hash)
    {
        json.Writer.WriteStartObject(name);
        json.Text("id", id);
        json.Text("sha256", hash);
        json.Writer.WriteEndObject();
        json.Line();
    }

    private static void FileEntry(OutputFile file, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("path", file.Path);
        json.Text("sha256", file.Sha256);
        json.Writer.WriteEndObject();
    }
}
