using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Json;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Batches;

/// <summary>Writes the <c>manifest.json</c> of a batch: what all districts were scored by, and the hash of each one's manifest, and so of all they hold.</summary>
internal static class BatchManifest
{
    private const string Kind = "batch";

    /// <summary>Whether a folder holds a batch, a finished one or one that was interrupted.</summary>
    public static bool IsBatch(string folder) =>
        ResultMarker.IsResult(folder)
        && DataParser.Parse(File.ReadAllBytes(Path.Combine(folder, ManifestJson.FileName)), ManifestJson.FileName, new Findings()) is { } root
        && root.Members.Any(member => member is { Name: "kind", Value.Text: Kind });

    /// <summary>Marks the folder while the batch is at work: no list of districts is to be taken for a whole one.</summary>
    public static void WriteUnfinished(Stream stream)
    {
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        Begin(json);
        json.Writer.WriteBoolean("finished", false);
        json.Writer.WriteEndObject();
    }

    public static void Write(BatchSettings settings, BatchResult result, IEnumerable<OutputFile> outputs, Stream stream)
    {
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        Begin(json);
        json.Line();
        DataFile(json, "plan", settings.Plan.Id, ManifestJson.HashOf(settings.Sources.Plan.Span));
        DataFile(json, "roster", "", RosterHash(settings));
        DataFile(json, "profile", settings.Profile.Id, ManifestJson.HashOf(settings.Sources.Profile.Span));
        json.Writer.WriteStartObject("options");
        json.Writer.WriteNumber("year", settings.Scope.Year);
        json.Day("asOf", settings.Scope.AsOf);
        json.Text("language", settings.FileLanguage == Language.Chinese ? "zh" : "en");
        json.Text("encoding", settings.Encoding);
        json.Writer.WriteBoolean("copyInputs", settings.CopyInputs);
        json.Text("files", EnumName<ResultFiles>.Of(settings.Files));
        json.Writer.WriteEndObject();
        json.Rows("districts", result.Districts, district =>
        {
            json.Writer.WriteStartObject();
            json.Text("id", district.Id);
            json.Text("state", EnumName<DistrictState>.Of(district.State));
            json.Text("manifestSha256", district.ManifestSha256);
            json.Writer.WriteEndObject();
        });
        json.Rows("outputs", outputs, file =>
        {
            json.Writer.WriteStartObject();
            json.Text("path", file.Path);
            json.Text("sha256", file.Sha256);
            json.Writer.WriteEndObject();
        });
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void Begin(JsonRows json)
    {
        json.Text("program", "planmetrics");
        json.Text("version", ManifestJson.ProgramVersion);
        json.Text("kind", Kind);
    }

    private static void DataFile(JsonRows json, string name, string id, string hash)
    {
        json.Writer.WriteStartObject(name);
        json.Text("id", id);
        json.Text("sha256", hash);
        json.Writer.WriteEndObject();
        json.Line();
    }

    private static string RosterHash(BatchSettings settings)
    {
        if (settings.Sources.Roster is { } bytes)
            return ManifestJson.HashOf(bytes.Span);
        using var stream = new MemoryStream();
        RosterJson.Write(settings.Roster, stream);
        return ManifestJson.HashOf(stream.ToArray());
    }
}
