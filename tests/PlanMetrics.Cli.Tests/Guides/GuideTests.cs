using System.Text;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Guides;

/// <summary>
/// The guides for offices and assessors, followed to the letter: every command is run in order, and what a guide says will be seen is seen.
/// Both languages give the same commands; the lines of the English one are those of the same command in English.
/// </summary>
public sealed class GuideTests : IDisposable
{
    private readonly TemporaryFolder home = new();
    private string folder;

    public GuideTests() => folder = home.Root;

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("docs/guide-office", 20)]
    [InlineData("docs/guide-assessors", 8)]
    public void Guide_SaysWhatHappens(string guide, int atLeast)
    {
        var (chinese, english) = (GuideStep.Of(guide + ".zh-CN.md"), GuideStep.Of(guide + ".md"));
        Assert.Equal(chinese.Select(Doing), english.Select(Doing));
        Assert.True(chinese.Sum(step => step.Commands.Length) >= atLeast, $"{guide} shows {chinese.Sum(step => step.Commands.Length)} commands");

        for (var i = 0; i < chinese.Length; i++)
        {
            Copy(chinese[i]);
            Follow(chinese[i], "zh");
            if (english[i].Seen.Length > 0)
                Follow(english[i] with { Commands = [.. english[i].Commands.Where(OnlyLooks).Select(Looking)] }, "en");
        }
    }

    private static string Doing(GuideStep step) => string.Join('\n', [.. step.Copied, step.CopiedTo, .. step.Commands]);

    private void Copy(GuideStep step)
    {
        foreach (var source in step.Copied.Select(name => Path.Combine(Repository.Root, name)))
        {
            var target = Path.Combine(folder, step.CopiedTo, Path.GetFileName(source));
            if (File.Exists(source))
                File.Copy(source, target, overwrite: true);
            else
                CopyFolder(source, target);
        }
    }

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
    }

    private void Follow(GuideStep step, string language)
    {
        var said = string.Concat(step.Commands.Select(command => Run(command, language, step.Seen)));
        // What a changed file looks like can be shown only by changing one.
        if (step.Seen.FirstOrDefault(line => line.StartsWith("不一致", StringComparison.Ordinal) || line.StartsWith("different", StringComparison.Ordinal)) is not null)
            said += VerifyChanged(step.Commands[0], language);
        var lines = said.Split('\n').Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);
        Assert.All(step.Seen, line => Assert.True(lines.Contains(line), $"not said in {language}: {line}\nsaid:\n{said}"));
    }

    private string Run(string command, string language, string[] seen)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (exit, output, error) = CliProcess.Run(folder, [.. words, "--lang", language]);
        var faultsAreShown = words[0] == "check" && seen.Any(line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.True(exit == (faultsAreShown ? 1 : 0), $"planmetrics {command} ended with {exit}:\n{output}\n{error}");
        // Whoever makes a work folder goes on in it.
        if (words[0] == "init")
            folder = Path.Combine(folder, words[1]);
        return output + error;
    }

    private string VerifyChanged(string command, string language)
    {
        var units = Path.Combine(folder, command.Split(' ')[1], "units.csv");
        var before = File.ReadAllBytes(units);
        File.WriteAllText(units, Encoding.UTF8.GetString(before).Replace("96.75", "96.85", StringComparison.Ordinal));
        var (exit, output, _) = CliProcess.Run(folder, [.. command.Split(' '), "--lang", language]);
        File.WriteAllBytes(units, before);
        Assert.Equal(3, exit);
        return output;
    }

    private static bool OnlyLooks(string command) => command.Split(' ')[0] is "check" or "explain" or "verify";

    /// <summary>The command without what it writes, to be run a second time.</summary>
    private static string Looking(string command)
    {
        var words = command.Split(' ').ToList();
        foreach (var option in new[] { "--annotate", "--reminders" })
            if (words.IndexOf(option) is > 0 and var at)
                words.RemoveRange(at, 2);
        return string.Join(' ', words);
    }
}
