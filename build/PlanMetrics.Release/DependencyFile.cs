using System.Text.Json;

namespace PlanMetrics.Release;

/// <summary>What a published folder was made of, by the file that the program itself starts from.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Packages">The packages of others, the runtime among them, by id.</param>
/// <param name="DependsOn">What each part needs, by reference; the program's own parts as one.</param>
internal sealed record DependencyFile(string Version, IReadOnlyList<ShippedPackage> Packages, IReadOnlyDictionary<string, SortedSet<string>> DependsOn)
{
    public const string Program = "planmetrics";
    private const string RuntimePack = "runtimepack.";

    public static DependencyFile Read(string file, string packageRoot)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var target = json.RootElement.GetProperty("targets").EnumerateObject().Single(target => target.Name.Contains('/', StringComparison.Ordinal)).Value;
        var folder = new PackageFolder(packageRoot);
        var (packages, dependsOn, version) = (new List<ShippedPackage>(), new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal), "");
        foreach (var library in json.RootElement.GetProperty("libraries").EnumerateObject())
        {
            var (id, number) = Split(library.Name);
            var isOurs = library.Value.GetProperty("type").GetString() == "project";
            version = isOurs ? number : version;
            if (!isOurs)
                packages.Add(folder.Read(id, number));
            var reference = isOurs ? Program : ShippedPackage.ReferenceOf(id, number);
            if (!dependsOn.TryGetValue(reference, out var needs))
                dependsOn.Add(reference, needs = new(StringComparer.Ordinal));
            if (target.GetProperty(library.Name).TryGetProperty("dependencies", out var listed))
                needs.UnionWith(listed.EnumerateObject().Select(need => ReferenceOf(need.Name, need.Value.GetString()!, json)).Where(need => need != Program));
        }

        return new(version, [.. packages.OrderBy(package => package.Id, StringComparer.Ordinal)], dependsOn);
    }

    private static string ReferenceOf(string name, string version, JsonDocument json) =>
        json.RootElement.GetProperty("libraries").GetProperty($"{name}/{version}").GetProperty("type").GetString() == "project"
            ? Program
            : ShippedPackage.ReferenceOf(Split($"{name}/{version}").Id, version);

    private static (string Id, string Version) Split(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var id = name[..slash];
        return (id.StartsWith(RuntimePack, StringComparison.Ordinal) ? id[RuntimePack.Length..] : id, name[(slash + 1)..]);
    }
}
