using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public VerifyCommandTests() =>
        Assert.Equal(0, CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]).ExitCode);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Language.Chinese, "一致：由 1 个输入文件重算，{0} 个文件逐字节相同\n")]
    [InlineData(Language.English, "identical: recomputed from 1 inputs, {0} files are the same byte for byte\n")]
    public void Verify_FreshResult_IsIdentical(Language language, string verdict)
    {
        var run = CommandRun.In(language, "verify", folder["out"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var files = Directory.GetFiles(folder["out"], "*", SearchOption.AllDirectories).Length;
        Assert.EndsWith(verdict.Replace("{0}", files.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "verify/different.zh.txt")]
    [InlineData(Language.English, "verify/different.en.txt")]
    public void Verify_ChangedResult_PrintsTheCommittedText_Golden(Language language, string file)
    {
        Change("reporting.csv", "2024-Q1", "2024-Q7");
        Change("targets.csv", "36,40", "63,40");
        File.Delete(folder["out/units.csv"]);
        File.WriteAllText(folder["out/说明.txt"], "");

        var run = CommandRun.In(language, "verify", folder["out"]);

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        GoldenFile.AssertSame(file, Encoding.UTF8.GetBytes(run.Out));
    }

    [Fact]
    public void Verify_ChangedInput_ShowsWhatFollows()
    {
        Change("inputs/数据.csv", "2024Q3,8,10", "2024Q3,7,10");

        var run = CommandRun.Of("verify", folder["out"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("inputs/数据.csv  内容不同；可能原因：输入文件有变动\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("文件中为 8，应为 7\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_Json_HoldsEveryDifference()
    {
        Change("targets.csv", "36,40", "63,40");

        var run = CommandRun.Of("verify", folder["out"], "--format", "json");

        Assert.Equal(3, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        Assert.False(json.RootElement.GetProperty("identical").GetBoolean());
        Assert.Equal("outputChanged", json.RootElement.GetProperty("causes")[0].GetString());
        var difference = Assert.Single(json.RootElement.GetProperty("differences").EnumerateArray());
        Assert.Equal("targets.csv", difference.GetProperty("path").GetString());
        var value = Assert.Single(difference.GetProperty("values").EnumerateArray());
        Assert.Equal(
            ("justice-bureau / leader-court-appearance-rate / own: numerator", "63", "36"),
            (value.GetProperty("place").GetString(), value.GetProperty("found").GetString(), value.GetProperty("expected").GetString()));
    }

    [Fact]
    public void Verify_WithoutCopies_TakesTheInputsOfAFolder()
    {
        Assert.Equal(0, CommandRun.Of("score", folder["in"], "-o", folder["bare"], "--no-copy").ExitCode);

        var alone = CommandRun.Of("verify", folder["bare"]);
        var with = CommandRun.Of("verify", folder["bare"], "--inputs", folder["in"]);

        Assert.Equal(2, alone.ExitCode);
        Assert.Contains("PM9084", alone.Error, StringComparison.Ordinal);
        Assert.Contains("未能重算：", alone.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (with.ExitCode, with.Error));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("nothing")]
    public void Verify_NoResult_IsWrongUsage(string name)
    {
        var run = CommandRun.Of("verify", folder[name]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("PM9080", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("verify", "out", "--inputs", "nothing")]
    [InlineData("verify", "")]
    public void Verify_WrongUsage_SaysSo(params string[] args)
    {
        var run = CommandRun.Of([.. args.Select(arg => arg is "out" or "nothing" ? folder[arg] : arg)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void Verify_IndexAndLedger_AreIdentical()
    {
        foreach (var (input, name) in new[] { ("docs/examples/liveability.xlsx", "index"), ("docs/ledgers", "ledger") })
        {
            CommandRun.Of("score", Path.Combine(Repository.Root, input), "-o", folder[name]);

            var run = CommandRun.Of("verify", folder[name]);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public void Verify_MappingNamedApart_IsIdentical()
    {
        var ledgers = Directory.GetFiles(Path.Combine(Repository.Root, "docs/ledgers"));
        var mapping = ledgers.First(file => file.EndsWith(".mapping.json", StringComparison.Ordinal));
        File.Copy(ledgers.First(file => file.EndsWith(".xlsx", StringComparison.Ordinal)), folder["台账.xlsx"]);

        CommandRun.Of("score", folder["台账.xlsx"], "--mapping", mapping, "-o", folder["mapped"]);

        Assert.Equal(0, CommandRun.Of("verify", folder["mapped"]).ExitCode);
    }

    private void Change(string file, string from, string to)
    {
        var path = folder["out/" + file];
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        var hasMark = File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..], new UTF8Encoding(hasMark));
    }
}
