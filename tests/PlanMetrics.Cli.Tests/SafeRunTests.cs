using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using PlanMetrics.Cli.Tests.Commands;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests;

/// <summary>The program as a process that is killed, interrupted and fed with tricky names.</summary>
public sealed class SafeRunTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Threat", "T-G07")]
    public void Score_KilledWhileItWrites_LeavesTheEarlierResultWhole()
    {
        Assert.Equal(0, CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]).ExitCode);
        var before = Contents();
        using (var process = Start("score", Large(), "-o", folder["out"]))
        {
            WaitFor(() => process.HasExited || Directory.GetDirectories(folder.Root, ".out.planmetrics-*.new").Length > 0);
            Assert.False(process.HasExited, "The run ended before it wrote.");
            process.Kill();
            process.WaitForExit();
        }

        Assert.Equal(before, Contents());
        Assert.True(File.Exists(folder[".out.planmetrics-lock"]), "The kill came too late to leave a lock.");
        Assert.Equal(0, CommandRun.Of("score", folder["in"], "-o", folder["out"]).ExitCode);
        Assert.Equal(before, Contents());
        Assert.DoesNotContain(Directory.GetFileSystemEntries(folder.Root), entry => Path.GetFileName(entry).StartsWith('.'));
    }

    [Theory]
    [Trait("Threat", "T-H03")]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Score_Interrupted_Exits130AndLeavesNothing(string signal)
    {
        if (OperatingSystem.IsWindows())
            return; // Windows has no way to send a console signal to one child; the handler is the same.
        using var process = Start("score", Large(), "-o", folder["out"]);
        WaitFor(() => process.HasExited || Directory.GetDirectories(folder.Root, ".out.planmetrics-*.new").Length > 0);
        Assert.False(process.HasExited, "The run ended before the signal.");
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("已中断", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal([folder["large"]], Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    [Trait("Threat", "T-G12")]
    public void Console_TextFromFiles_CannotMoveTheCursor()
    {
        folder.Put("in/a\u001b[2J\u202Eb.csv", Inputs.Bad);

        var run = CommandRun.Of("score", folder["in"]);

        Assert.Contains("a\\u001B[2J\\u202Eb.csv(D2)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Error + run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", run.Error + run.Out, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Threat", "T-G06")]
    public void Export_OverItsOwnPlan_IsRefused()
    {
        Assert.Equal(0, CommandRun.Of("plan", "export", "-o", folder["plan.json"]).ExitCode);
        var before = File.ReadAllBytes(folder["plan.json"]);

        var run = CommandRun.Of("plan", "export", "--plan", folder["plan.json"], "-o", Path.Combine(folder.Root, ".", "plan.json"), "--force");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("就是输入文件", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["plan.json"]));
    }

    [Fact]
    [Trait("Threat", "T-G07")]
    public void FileOutput_DiskFillsUp_KeepsTheOldFileAndNoPart()
    {
        folder.Put("plan.json", "old");
        using var error = new StringWriter();

        var code = FileOutput.Write(
            folder["plan.json"], force: true, stream => { stream.Write(new byte[5000]); throw new IOException("full", 28); }, new Shell(TextWriter.Null, error, Language.English));

        Assert.Equal(4, code);
        Assert.Contains("the disk is full", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder["plan.json"]));
        Assert.Equal([folder["plan.json"]], Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    [Trait("Threat", "T-G08")]
    public void FileOutput_PlaceIsAFolder_IsRefusedWithFour()
    {
        Directory.CreateDirectory(folder["plan.json"]);

        Assert.Equal(4, CommandRun.Of("plan", "export", "-o", folder["plan.json"], "--force").ExitCode);
        Assert.Equal([folder["plan.json"]], Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    [Trait("Threat", "T-G08")]
    public void Form_OnePlaceIsTaken_TheOthersAreWrittenAndFourSaysSo()
    {
        string[] make = ["form", "--year", "2024", "--unit", "区委编办", "--unit", "区委办", "-o", folder["out"]];
        Assert.Equal(0, CommandRun.Of(make).ExitCode);
        var names = Directory.GetFiles(folder["out"]);
        File.Delete(names[0]);

        Assert.Equal(4, CommandRun.Of(make).ExitCode);
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.GetFiles(folder["out"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Threat", "T-G05")]
    public void Form_UnitsThatShareAFileName_AreRefusedAndNothingLeavesTheFolder()
    {
        folder.Put("roster.json", """
            { "schemaVersion": 1, "add": [
              { "id": "../x", "name": "甲:镇", "kind": "township" },
              { "id": "..?x", "name": "甲?镇", "kind": "township" } ] }
            """);
        string[] make = ["form", "--year", "2024", "--roster", folder["roster.json"], "-o", folder["out/forms"], "--force"];

        var both = CommandRun.Of(make);
        var one = CommandRun.Of([.. make, "--unit", "甲:镇"]);

        Assert.Equal(2, both.ExitCode);
        Assert.Contains("文件名相同", both.Error, StringComparison.Ordinal);
        Assert.Equal(0, one.ExitCode);
        Assert.Equal(["_x-甲_镇-2024年填报表.xlsx"], Directory.GetFiles(folder["out/forms"]).Select(Path.GetFileName));
        Assert.Equal([folder["out"], folder["roster.json"]], Directory.GetFileSystemEntries(folder.Root).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Threat", "T-H04")]
    public void ExitCodes_AreTheClosedList() => Assert.Equal(
        [0, 1, 2, 3, 4, 70, 130],
        typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (int)field.GetRawConstantValue()!).Order());

    [Fact]
    [Trait("Threat", "T-H05")]
    public void Run_InternalFault_Exits70WithOneLine()
    {
        using var broken = new BrokenWriter();
        using var error = new StringWriter { NewLine = "\n" };

        var code = CommandLine.Run(["plan", "list"], new Shell(broken, error, Language.English));

        Assert.Equal(70, code);
        Assert.StartsWith("planmetrics: internal fault (InvalidOperationException: broken in two)", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PlanMetrics.Cli.dll"), .. arguments, "--lang", "zh", "--quiet"])
        {
            RedirectStandardError = true, RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static void WaitFor(Func<bool> isReached)
    {
        var watch = Stopwatch.StartNew();
        while (!isReached())
        {
            Assert.True(watch.Elapsed < Patience, "Waited in vain.");
            Thread.Sleep(1);
        }
    }

    // Large for its writing, not for its reading: many big files that are copied into the result one after another.
    private string Large()
    {
        folder.Put("large/数据.csv", Inputs.Good);
        for (var i = 0; i < 120; i++)
            folder.Put($"large/附/{i}.csv", Inputs.Good + new string('\n', 400_000));
        return folder["large"];
    }

    private SortedDictionary<string, string> Contents() => new(
        Directory.EnumerateFiles(folder["out"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder["out"], file), File.ReadAllText),
        StringComparer.Ordinal);

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(char value) => throw new InvalidOperationException("broken\nin two");

        public override void Write(string? value) => throw new InvalidOperationException("broken\nin two");

        public override void Write(ReadOnlySpan<char> buffer) => throw new InvalidOperationException("broken\nin two");
    }
}
