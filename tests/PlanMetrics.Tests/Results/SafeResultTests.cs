using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;
using Xunit.Abstractions;

namespace PlanMetrics.Tests.Results;

/// <summary>The result folder under the threats of the matrix: other runs, full disks, earlier lives.</summary>
public sealed class SafeResultTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Findings findings = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Threat", "T-G09")]
    public void Write_AnotherRunIsAtIt_PM9050AndTheEarlierResultStays()
    {
        Assert.True(Write());
        var before = Contents();
        using (FolderLock.Take(folder["out"], new Findings()))
        {
            Assert.False(Write());
        }

        var finding = Assert.Single(findings.Sorted());
        Assert.Equal("PM9050", finding.Descriptor.Code);
        Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(before, Contents());
        Assert.True(Write());
        Assert.False(File.Exists(FolderLock.FileOf(folder["out"])));
    }

    [Fact]
    [Trait("Threat", "T-G09")]
    public void Write_LockOfADeadProcess_IsTakenOver()
    {
        folder.Put(".out.planmetrics-lock", $"{DeadProcess()}\n{Environment.MachineName}\n");
        Assert.True(Write());

        folder.Put(".out.planmetrics-lock", $"{Environment.ProcessId}\n{Environment.MachineName}\n");
        Assert.True(Write());
        Assert.Empty(findings.Sorted());
        Assert.Equal(["in", "out"], Entries());
    }

    [Fact]
    [Trait("Threat", "T-G09")]
    public void Write_LockOfAnotherMachine_IsRespectedAndNamed()
    {
        folder.Put(".out.planmetrics-lock", "1\nother-machine\n");

        Assert.False(Write());
        Assert.Contains("process 1 on \"other-machine\"", Assert.Single(findings.Sorted()).Message(Language.English), StringComparison.Ordinal);
        Assert.True(File.Exists(folder[".out.planmetrics-lock"]));
    }

    [Fact]
    [Trait("Threat", "T-G09")]
    public void Write_Result_NamesNeitherProcessNorMachine()
    {
        Assert.True(Write());

        Assert.All(Contents(), file => Assert.DoesNotContain(Environment.MachineName, file.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("planmetrics-lock", string.Concat(Contents().Keys), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Threat", "T-G07")]
    public void Write_AfterAKillBetweenTheTwoMoves_BringsTheEarlierResultBackFirst()
    {
        Assert.True(Write());
        folder.Put("out/批注.txt", "note");
        Directory.Move(folder["out"], folder[".out.planmetrics-x.old"]);
        folder.Put(".out.planmetrics-x.new/units.csv", "half");

        Assert.True(Write());
        Assert.Equal("note", File.ReadAllText(folder["out/批注.txt"]));
        Assert.Equal(["in", "out"], Entries());
    }

    [Fact]
    [Trait("Threat", "T-G07")]
    public void Write_AfterAKillWhileClearing_KeepsForeignFiles()
    {
        Assert.True(Write());
        folder.Put(".out.planmetrics-x.old/批注.txt", "note");

        Assert.True(Write());
        Assert.Equal("note", File.ReadAllText(folder["out/批注.txt"]));
        Assert.Equal(["in", "out"], Entries());
    }

    /// <summary>On a file system of 2 MB where the machine lets a test mount one; it says in its output what it used.</summary>
    [Fact]
    [Trait("Threat", "T-G07")]
    [Trait("Threat", "T-G08")]
    public void Write_DiskIsFull_PM9002AndTheEarlierResultStays()
    {
        var small = folder["small"];
        Directory.CreateDirectory(small);
        if (Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small) != 0)
        {
            output.WriteLine("used: a stream that throws (no right to mount a small disk here)");
            Assert.Equal("磁盘已满", PlanMetrics.Files.WriteReason.Of(new IOException("full", 28)).Chinese);
            return;
        }

        try
        {
            output.WriteLine("used: a tmpfs of 2 MB");
            Assert.True(Write(Path.Combine(small, "out"), new ResultOptions { CopyInputs = false }));
            var before = File.ReadAllBytes(Path.Combine(small, "out", "manifest.json"));
            Fill(small);

            Assert.False(Write(Path.Combine(small, "out"), new ResultOptions { CopyInputs = false }));
            var finding = Assert.Single(findings.Sorted());
            Assert.Equal("PM9002", finding.Descriptor.Code);
            Assert.Contains("磁盘已满", finding.Message(Language.Chinese), StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(Path.Combine(small, "out", "manifest.json")));
            Assert.Equal(["fill", "out"], Directory.GetFileSystemEntries(small).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
        finally
        {
            Run("umount", small);
        }
    }

    [Fact]
    [Trait("Threat", "T-G08")]
    public void Write_NameTooLong_PM9002()
    {
        Assert.False(Write(folder[new string('x', 300)]));
        Assert.Equal("PM9002", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    [Trait("Threat", "T-G04")]
    public void Write_Result_HoldsOnePage_ThatRunsItsOwnScriptAlone()
    {
        Assert.True(Write());

        Assert.All(Contents().Keys, name => Assert.Contains(Path.GetExtension(name), new[] { ".json", ".csv", ".xlsx", ".html", ".md" }));
        Assert.Equal(["report.html"], Contents().Where(file => file.Value.Contains("<script", StringComparison.OrdinalIgnoreCase)).Select(file => file.Key));
        var page = Contents()["report.html"];
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(page, "<script", System.Text.RegularExpressions.RegexOptions.IgnoreCase));
        Assert.Contains("content=\"default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Threat", "T-G10")]
    public void Write_JsonAndCsv_SayTheSameOfEveryUnit()
    {
        Assert.True(Write());

        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["out/scores.json"]));
        var ofJson = json.RootElement.GetProperty("units").EnumerateArray()
            .Select(unit => $"{unit.GetProperty("unit").GetString()} {Number(unit, "score")} {Number(unit, "rank")} {Number(unit, "missing")}");
        var lines = File.ReadAllLines(folder["out/units.csv"]);
        var names = lines[0].Split(',').ToList();
        var ofCsv = lines.Skip(1).Select(line => line.Split(','))
            .Select(cells => $"{cells[0]} {cells[names.IndexOf("score")]} {cells[names.IndexOf("rank")]} {cells[names.IndexOf("missing")]}");
        Assert.Equal(4, ofJson.Count());
        Assert.Equal(ofJson, ofCsv);
    }

    private static string Number(JsonElement unit, string name) =>
        unit.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetRawText() : "";

    private static int DeadProcess()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.Id;
    }

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }

    private static void Fill(string disk)
    {
        using var stream = new FileStream(Path.Combine(disk, "fill"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (var i = 0; i < 1 << 20; i++)
                stream.Write(new byte[4096]);
        }
        catch (IOException)
        {
            return;
        }

        Assert.Fail("The small disk takes more than it has.");
    }

    private bool Write(string? at = null, ResultOptions? options = null) =>
        ResultFolder.Write(SmallDistrict.Report(), ResultSample.Sources(folder), at ?? folder["out"], options, findings);

    private string[] Entries() => [.. Directory.GetFileSystemEntries(folder.Root).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    private SortedDictionary<string, string> Contents() => new(
        Directory.EnumerateFiles(folder["out"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder["out"], file), file => File.ReadAllText(file)),
        StringComparer.Ordinal);
}
