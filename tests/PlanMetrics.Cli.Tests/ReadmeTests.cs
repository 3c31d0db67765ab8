using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests;

/// <summary>Every command of the READMEs is run, in order, in an empty folder that holds the samples, the docs and the README's own table.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Commands_OfTheReadme_AllEndWell(string readme)
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-readme");
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, readme));
        foreach (var linked in new[] { "samples", "docs" })
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, linked), Path.Combine(Repository.Root, linked));
        File.WriteAllLines(Path.Combine(folder.FullName, "figures.csv"), FiguresOf(lines));

        var commands = CommandsOf(lines).ToArray();

        Assert.True(commands.Length >= 9, $"{readme} shows {commands.Length} commands");
        foreach (var command in commands)
        {
            var (exit, output, error) = CliProcess.Run(folder.FullName, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.True(exit == 0, $"{command} ended with {exit}:\n{output}\n{error}");
            Assert.DoesNotContain(": error ", error, StringComparison.Ordinal);
        }

        Assert.True(File.Exists(Path.Combine(folder.FullName, "out/units.csv")));
        Assert.True(File.Exists(Path.Combine(folder.FullName, "plan.xlsx")));
        folder.Delete(recursive: true);
    }

    /// <summary>The lines of the sh blocks, without the test command, which is what runs this test.</summary>
    private static IEnumerable<string> CommandsOf(IEnumerable<string> lines)
    {
        var inside = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```sh";
            else if (inside && line.StartsWith("planmetrics ", StringComparison.Ordinal))
                yield return line["planmetrics ".Length..];
            else if (inside && line.StartsWith("dotnet run ", StringComparison.Ordinal))
                yield return line[(line.IndexOf(" -- ", StringComparison.Ordinal) + 4)..];
            else if (inside)
                Assert.Equal("dotnet test PlanMetrics.sln", line);
        }
    }

    /// <summary>The README's table of figures as CSV: the one whose first heading is 单位.</summary>
    private static IEnumerable<string> FiguresOf(IEnumerable<string> lines) => lines
        .SkipWhile(line => !line.StartsWith("| 单位 |", StringComparison.Ordinal))
        .TakeWhile(line => line.StartsWith('|'))
        .Where(line => !line.StartsWith("|---", StringComparison.Ordinal))
        .Select(line => string.Join(',', line.Trim('|').Split('|', StringSplitOptions.TrimEntries)));
}
