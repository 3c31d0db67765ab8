using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House;

/// <summary>The folder order is the data flow and the dependency order: a folder uses only those before it.</summary>
public sealed partial class LayerTests
{
    public static readonly string[] Order =
    [
        "Diagnostics", "Json", "Plans", "Rosters", "Profiles", "Submissions", "Observations", "Indices", "Measures", "Scores", "Sql",
        "Trends", "Integrity", "Risks", "Reports", "Files", "Learning", "Results",
    ];

    [Fact]
    public void Folders_OfTheLibrary_AreThoseOfTheDataFlow()
    {
        var found = Directory.GetDirectories(Path.Combine(Repository.Root, "src/PlanMetrics"))
            .Select(Path.GetFileName).Where(name => name is not "bin" and not "obj");
        Law.HasNoBreach(found.Except(Order));
    }

    [Fact]
    public void Folders_NameOnlyFoldersBeforeThem()
    {
        var faults = new List<string>();
        foreach (var file in Repository.SourceFiles("src/PlanMetrics"))
        {
            var folder = Repository.Relative(file).Split('/')[2];
            var rank = Array.IndexOf(Order, folder);
            if (rank < 0)
                continue; // the front door at the root uses them all
            foreach (Match match in UsedFolder().Matches(File.ReadAllText(file)))
                if (Array.IndexOf(Order, match.Groups[1].Value) > rank)
                    faults.Add($"{Repository.Relative(file)} uses {match.Value}");
        }

        Law.HasNoBreach(faults);
    }

    [Fact]
    public void Namespaces_FollowTheFolders()
    {
        var faults = Repository.SourceFiles("src/PlanMetrics")
            .Select(file => (File: Repository.Relative(file), Text: File.ReadAllText(file)))
            .Where(source => source.Text.Contains("namespace ", StringComparison.Ordinal))
            .Where(source => !source.Text.Contains(
                $"namespace {string.Join('.', Path.GetDirectoryName(source.File)!.Split('/', '\\').Skip(1))};", StringComparison.Ordinal))
            .Select(source => source.File);
        Law.HasNoBreach(faults);
    }

    [GeneratedRegex(@"PlanMetrics\.([A-Z][A-Za-z]+)")]
    private static partial Regex UsedFolder();
}
