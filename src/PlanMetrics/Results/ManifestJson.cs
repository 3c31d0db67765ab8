using System.Collections.Immutable;
using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports;

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

    public static void Write(
        Report report, ResultSources sources, ResultOptions options, ImmutableArray<OutputFile> outputs, Stream stream)
    {
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Text("program", "planmetrics");
        json.Text("version", ProgramVersion);
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Line();
        DataFile(json, "plan", report.Plan.Id, outputs);
        DataFile(json, "roster", "", outputs);
        DataFile(json, "profile", report.Profile.Id, outputs);
        Options(report, options, json);
        Files(json, "inputs", sources.Inputs.Select(input => new OutputFile(input.RelativePath, input.Sha256)));
        Files(json, "outputs", outputs);
        json.Line();
        json.Writer.WriteEndObject();
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void DataFile(JsonRows json, string name, string id, ImmutableArray<OutputFile> outputs)
    {
        json.Writer.WriteStartObject(name);
        json.Text("id", id);
        json.Text("sha256", outputs.First(output => output.Path == name + ".json").Sha256);
        json.Writer.WriteEndObject();
        json.Line();
    }

    private static void Options(Report report, ResultOptions options, JsonRows json)
    {
        json.Writer.WriteStartObject("options");
        json.Writer.WriteNumber("year", report.Scope.Year);
        json.Day("asOf", report.Scope.AsOf);
        json.Text("language", report.Language == Language.Chinese ? "zh" : "en");
        json.Text("encoding", options.Encoding ?? "");
        json.Writer.WriteBoolean("copyInputs", options.CopyInputs);
        if (report.Stability is { Settings: var stability })
        {
            json.Writer.WriteStartObject("stability");
            json.Number("draws", stability.Draws);
            json.Number("seed", stability.Seed);
            json.Number("variation", (decimal)stability.Variation);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndObject();
    }

    private static void Files(JsonRows json, string name, IEnumerable<OutputFile> files)
    {
        json.Line();
        json.Writer.WriteStartArray(name);
        foreach (var file in files)
        {
            json.Line();
            json.Writer.WriteStartObject();
            json.Text("path", file.Path);
            json.Text("sha256", file.Sha256);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }
}
