using System.Text.Json;

namespace PlanMetrics.Release;

/// <summary>Every package that restoring some projects took, as it came.</summary>
internal static class OfflineBundle
{
    /// <summary>Copies the packages and says how many there are.</summary>
    /// <param name="assets">The <c>project.assets.json</c> of each project.</param>
    /// <param name="packageRoot">The folder into which NuGet unpacked them.</param>
    /// <param name="folder">Receives them.</param>
    public static int Copy(IReadOnlyList<string> assets, string packageRoot, string folder)
    {
        var source = new PackageFolder(packageRoot);
        Directory.CreateDirectory(folder);
        var packages = new SortedSet<(string Id, string Version)>(assets.SelectMany(Of));
        foreach (var (id, version) in packages)
        {
            var archive = source.ArchiveOf(id, version);
            File.Copy(archive, Path.Combine(folder, Path.GetFileName(archive)), overwrite: true);
        }

        return packages.Count;
    }

    private static List<(string Id, string Version)> Of(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = json.RootElement;
        var packages = root.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name.Split('/'))
            .Select(parts => (parts[0], parts[1])).ToList();
        // Packs that the SDK asks for beside what projects name: "[10.0.12, 10.0.12]".
        foreach (var framework in root.GetProperty("project").GetProperty("frameworks").EnumerateObject())
            if (framework.Value.TryGetProperty("downloadDependencies", out var packs))
                packages.AddRange(packs.EnumerateArray().Select(pack => (pack.GetProperty("name").GetString()!, pack.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0].Trim())));
        return packages;
    }
}
