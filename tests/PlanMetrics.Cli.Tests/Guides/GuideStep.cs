using System.Text.RegularExpressions;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Guides;

/// <summary>
/// One step of a guide: what a reader copies into the work folder, the commands that a reader types, the lines that the guide says will be seen.
/// </summary>
internal sealed partial record GuideStep(string[] Copied, string CopiedTo, string[] Commands, string[] Seen)
{
    /// <summary>Reads the steps of a document in its order: the sh blocks, the text blocks behind them, the lines that say what to copy.</summary>
    public static GuideStep[] Of(string document)
    {
        var steps = new List<GuideStep>();
        string? block = null;
        var held = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, document)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (block == "```sh")
                    steps.Add(new([], "", [.. held.Select(CommandOf)], []));
                else if (block == "```text")
                    steps[^1] = steps[^1] with { Seen = [.. steps[^1].Seen, .. held] };
                (block, held) = (block is null ? line : null, []);
            }
            else if (block is not null)
            {
                held.Add(line);
            }
            else if (Copy().Match(line) is { Success: true } copy)
            {
                steps.Add(new([.. Quoted().Matches(copy.Groups["what"].Value).Select(match => match.Groups[1].Value)], copy.Groups["to"].Value, [], []));
            }
        }

        return [.. steps];
    }

    private static string CommandOf(string line)
    {
        Assert.StartsWith("planmetrics ", line, StringComparison.Ordinal);
        return line["planmetrics ".Length..];
    }

    [GeneratedRegex("^- (练习：把 (?<what>.+) 复制到|To practise: copy (?<what>.+) to) `(?<to>[^`]+)`[。.]$")]
    private static partial Regex Copy();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
