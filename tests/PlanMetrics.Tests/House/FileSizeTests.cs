using Xunit.Abstractions;

namespace PlanMetrics.Tests.House;

/// <summary>One noun, one file; small files.</summary>
public sealed class FileSizeTests(ITestOutputHelper output)
{
    [Fact]
    public void Files_HoldAtMostThreeHundredLines()
    {
        var sizes = new[] { "src", "tests", "benchmarks" }
            .SelectMany(Repository.SourceFiles)
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .ToArray();
        Law.HasNoBreach(sizes.Where(size => size.Lines > 300).Select(size => $"{size.File}: {size.Lines} lines"));
        var source = sizes.Where(size => size.File.StartsWith("src/", StringComparison.Ordinal)).Select(size => size.Lines).Order().ToArray();
        output.WriteLine($"src: {source.Length} files, median {source[source.Length / 2]}, p90 {source[source.Length * 9 / 10]}, max {source[^1]} lines");
    }

    [Fact]
    public void Files_HoldOnePublicType_NamedLikeTheFile()
    {
        var faults = Repository.SourceFiles("src")
            .Where(file => Path.GetFileName(file) != "Program.cs")
            .Where(file => !File.ReadLines(file).Any(line => DeclaresType(line, Path.GetFileNameWithoutExtension(file).Split('.')[0]))
                || File.ReadLines(file).Count(line => DeclaresType(line, null)) != 1)
            .Select(Repository.Relative);
        Law.HasNoBreach(faults);
    }

    private static bool DeclaresType(string line, string? name)
    {
        if (line.Length == 0 || char.IsWhiteSpace(line[0]) || line[0] is '/' or '[' or '{' or '}' || line.StartsWith("using", StringComparison.Ordinal))
            return false;
        var words = line.Split(' ', '(', '<', ':');
        var at = Array.FindLastIndex(words, word => word is "class" or "record" or "struct" or "interface" or "enum");
        return at >= 0 && at + 1 < words.Length && (name is null || words[at + 1].TrimEnd(';') == name);
    }
}
