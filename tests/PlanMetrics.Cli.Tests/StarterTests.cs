using System.Text;
using System.Text.RegularExpressions;
using PlanMetrics.Cli.WorkFolders;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests;

/// <summary>The scripts to double-click on Windows, read here because they cannot be run here.</summary>
public sealed partial class StarterTests
{
    public static TheoryData<string, byte[]> Scripts => new()
    {
        { "build/starter.cmd", File.ReadAllBytes(Path.Combine(Repository.Root, "build/starter.cmd")) },
        { "the work folder's", WorkFolder.Files(Language.Chinese).Single(file => file.Name.EndsWith(".cmd", StringComparison.Ordinal)).Content },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Cmd_IsOneThatEveryCodePageReads(string name, byte[] content)
    {
        Assert.All(content, value => Assert.InRange(value, 10, 126));
        var lines = Lines(content);
        Assert.True(lines.Count > 5 && lines.TrueForAll(line => line.EndsWith('\r')), $"{name}: a line does not end as Windows ends lines");
        Assert.Equal("@echo off\r", lines[0]);
        Assert.Contains("setlocal\r", lines);
        Assert.Contains("chcp 65001 >nul\r", lines);
        Assert.Contains("set \"HERE=%~dp0\"\r", lines);
        Assert.Equal("pause\r", lines[^1]);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Cmd_QuotesEveryPath_AndHoldsNothingOfOtherShells(string name, byte[] content)
    {
        foreach (var line in Lines(content).Where(line => !line.StartsWith("rem ", StringComparison.Ordinal)))
        {
            var bare = Quoted().Replace(line, "");
            Assert.False(bare.Contains('"', StringComparison.Ordinal), $"{name}: a quote is open in {line}");
            Assert.False(Variable().IsMatch(bare), $"{name}: a path is not quoted in {line}");
            Assert.False(OtherShell().IsMatch(bare), $"{name}: no command of Windows in {line}");
            // In a block the first bracket that stands open in a message would end it; an exclamation mark is safe only without delayed expansion.
            Assert.False(line.TrimStart().StartsWith("echo ", StringComparison.Ordinal) && line.AsSpan().ContainsAny('(', ')', '!'), $"{name}: {line}");
        }

        var text = Quoted().Replace(Encoding.ASCII.GetString(content), "");
        Assert.Equal(text.Count(letter => letter == '('), text.Count(letter => letter == ')'));
        Assert.DoesNotContain("delayedexpansion", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Cmd_FindsTheProgram_WhereTheReleasePutsIt()
    {
        Assert.Contains("\"PROGRAM=%HERE%program\\planmetrics.exe\"", TextOf(0), StringComparison.Ordinal);
        Assert.Contains("\"%HERE%..\\program\\planmetrics.exe\"", TextOf(1), StringComparison.Ordinal);
        var release = File.ReadAllText(Path.Combine(Repository.Root, "build/release.sh"));
        Assert.Contains("\"$folder/program/planmetrics$suffix\"", release, StringComparison.Ordinal);
        Assert.Contains("*.cmd text eol=crlf", File.ReadAllText(Path.Combine(Repository.Root, ".gitattributes")), StringComparison.Ordinal);
    }

    private static string TextOf(int script) => Encoding.ASCII.GetString((byte[])Scripts.ElementAt(script)[1]);

    private static List<string> Lines(byte[] content) => [.. Encoding.ASCII.GetString(content).TrimEnd('\n').Split('\n')];

    [GeneratedRegex("\"[^\"\r\n]*\"")]
    private static partial Regex Quoted();

    // Both %NAME% and the file names of a loop, %%P.
    [GeneratedRegex(@"%[A-Za-z~][A-Za-z0-9]*%|%~|%%~")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\$|`|^#|\bfi\b|\bthen\b|\bexport\b|/bin/|/dev/|\bchmod\b")]
    private static partial Regex OtherShell();
}
