using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Json;

namespace PlanMetrics.Results;

/// <summary>The files of a folder that an earlier run wrote, by its manifest.</summary>
internal static class OwnFiles
{
    /// <summary>Their paths inside the folder; empty where the folder holds no result.</summary>
    public static ImmutableHashSet<string> Of(string folder)
    {
        if (!ResultMarker.IsResult(folder))
            return [];
        // A manifest that somebody damaged names fewer files; the others are then kept as if they were theirs.
        var manifest = DataParser.Parse(File.ReadAllBytes(Path.Combine(folder, ManifestJson.FileName)), ManifestJson.FileName, new Findings());
        var outputs = Member(manifest, "outputs")?.Items ?? [];
        return outputs
            .Select(output => Member(output, "path")?.Text ?? "")
            .Append(ManifestJson.FileName)
            .Append(StatementJson.FileName)
            .ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>The first file of the manifest that is there and holds something else than was written; null where there is none.</summary>
    public static string? EditedIn(string folder)
    {
        if (!ResultMarker.IsResult(folder))
            return null;
        var manifest = DataParser.Parse(File.ReadAllBytes(Path.Combine(folder, ManifestJson.FileName)), ManifestJson.FileName, new Findings());
        foreach (var output in Member(manifest, "outputs")?.Items ?? [])
            if (Member(output, "path")?.Text is { } path && Path.Combine(folder, path) is var file && File.Exists(file)
                && ManifestJson.HashOf(File.ReadAllBytes(file)) != Member(output, "sha256")?.Text)
                return path;
        return null;
    }

    private static DataNode? Member(DataNode? node, string name) =>
        node?.Members.FirstOrDefault(member => member.Name == name)?.Value;
}
