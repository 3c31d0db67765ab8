using System.Diagnostics;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("init");

    public void Dispose() => temporary.Delete(recursive: true);

    private string Folder => Path.Combine(temporary.FullName, "考核 2024");

    [Theory]
    [InlineData(Language.Chinese, "01收表 02核定 03结果 04文稿 双击运行.cmd 双击运行.sh 说明.txt")]
    [InlineData(Language.English, "01-received 02-verified 03-result 04-documents README.txt run.cmd run.sh")]
    public void Init_NewFolder_HoldsFoldersGuideAndScripts(Language language, string expected)
    {
        var run = CommandRun.In(language, "init", Folder);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, string.Join(' ', Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Init_Files_OpenInOldEditors_AndTheScriptIsPlain()
    {
        CommandRun.Of("init", Folder);
        var guide = File.ReadAllBytes(Path.Combine(Folder, "说明.txt"));
        Assert.Equal([0xEF, 0xBB, 0xBF], guide[..3]);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(guide).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var script = File.ReadAllBytes(Path.Combine(Folder, "双击运行.cmd"));
        Assert.All(script, value => Assert.InRange(value, 10, 126));
        Assert.DoesNotContain((byte)'\r', File.ReadAllBytes(Path.Combine(Folder, "双击运行.sh")));
    }

    [Fact]
    public void Init_Twice_KeepsWhatIsThere()
    {
        CommandRun.Of("init", Folder);
        var received = Path.Combine(Folder, "01收表", "一季度.csv");
        File.WriteAllText(received, "单位,指标,报告期,数值\n");
        Assert.Equal(ExitCode.Done, CommandRun.Of("init", Folder).ExitCode);

        var guide = Path.Combine(Folder, "说明.txt");
        File.WriteAllText(guide, "本区的说明");
        var again = CommandRun.Of("init", Folder);
        Assert.Equal((ExitCode.Output, "本区的说明"), (again.ExitCode, File.ReadAllText(guide)));
        Assert.Contains("说明.txt", again.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, CommandRun.Of("init", Folder, "--force").ExitCode);
        Assert.NotEqual("本区的说明", File.ReadAllText(guide));
        Assert.True(File.Exists(received));
    }

    [Fact]
    public void Init_WhereAFileStands_SaysSo()
    {
        File.WriteAllText(Folder, "");
        var run = CommandRun.Of("init", Folder);
        Assert.Equal(ExitCode.Output, run.ExitCode);
        Assert.Contains("无法在", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_ScoresAndDrafts_WhatWasReceived()
    {
        CommandRun.Of("init", Folder);
        if (OperatingSystem.IsWindows())
        {
            // The other script cannot be run from a test there: it waits for a key at its end.
            Assert.True(File.Exists(Path.Combine(Folder, "双击运行.cmd")));
            return;
        }

        foreach (var sample in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/2024"), "justice-bureau-*.xlsx"))
            File.Copy(sample, Path.Combine(Folder, "01收表", Path.GetFileName(sample)));
        File.Copy(Path.Combine(Repository.Root, "samples/roster.json"), Path.Combine(Folder, "01收表", "roster.json"));
        var program = Path.Combine(Folder, "planmetrics");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "PlanMetrics.Cli.dll")}' \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var start = new ProcessStartInfo(Path.Combine(Folder, "双击运行.sh")) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode is ExitCode.Done or ExitCode.DoneWithErrors, $"{process.ExitCode}: {output}{await error}");
        Assert.True(File.Exists(Path.Combine(Folder, "03结果", "report.html")));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(Folder, "04文稿"), "*.docx", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(Language.Chinese, "接下来可以：")]
    [InlineData(Language.English, "What to do next:")]
    public void NoArguments_SaysWhatToDoNext_WithCommandsThatExist(Language language, string heading)
    {
        var run = CommandRun.In(language);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(heading, run.Out, StringComparison.Ordinal);
        var help = CommandRun.In(language, "--help").Out;
        foreach (var command in run.Out.Split('\n').Where(line => line.StartsWith("  planmetrics ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[1]).Where(word => word[0] != '-'))
            Assert.Contains($"\n  {command} ", help, StringComparison.Ordinal);
    }
}
