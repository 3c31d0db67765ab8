using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests;

/// <summary>What docs/reproduce.md tells an assessor to do by hand, done by hand, with the numbers it shows.</summary>
public sealed class ReproduceDocTests : IDisposable
{
    private const string Unit = "party-organization-department";

    private readonly TemporaryFolder folder = new();

    public ReproduceDocTests()
    {
        var run = CommandRun.Of("score", Path.Combine(Repository.Root, "samples"), "-o", folder["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("docs/reproduce.md")]
    [InlineData("docs/reproduce.zh-CN.md")]
    public void ScoreByHand_IsTheOneOfThePage(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, page));
        var figure = Rows("observations.csv").Single(row => row["unit"] == Unit && row["target"] == "annual-appraisal-inclusion" && row["used"] == "true");
        var (part, whole) = (Number(figure["numerator"]), Number(figure["denominator"]));
        Shows(text, figure["period"], figure["numerator"], figure["denominator"], figure["file"], figure["sheet"], figure["cell_numerator"], figure["cell_denominator"]);

        var attainment = decimal.Round(part / whole, 12, MidpointRounding.AwayFromZero);
        var points = decimal.Round(100m * part / whole, 12, MidpointRounding.AwayFromZero);
        var targets = Rows("targets.csv").Where(row => row["unit"] == Unit && row["role"] == "own").ToDictionary(row => row["target"]);
        Assert.Equal(3, targets.Count);
        Assert.Equal((attainment, points), (Number(targets["annual-appraisal-inclusion"]["attainment"]), Number(targets["annual-appraisal-inclusion"]["points"])));
        Shows(text, Text(attainment), Text(points));

        var total = 0m;
        foreach (var (target, share) in new[] { ("annual-appraisal-inclusion", 4), ("year-end-duty-report-inclusion", 4), ("rule-of-law-lectures-per-year", 2) })
        {
            var row = targets[target];
            var contribution = decimal.Round(Number(row["points"]) / share, 12, MidpointRounding.AwayFromZero);
            Assert.Equal(contribution, Number(row["contribution"]));
            Shows(text, $"| {row["task"]} | {target} | {row["points"]} | 1/{Text(share)} | {row["contribution"]} |");
            total += contribution;
        }

        var published = Rows("units.csv").Single(row => row["unit"] == Unit);
        var rounded = decimal.Round(total, 2, MidpointRounding.AwayFromZero);
        Assert.Equal((rounded, rounded, "优秀"), (Number(published["score"]), Number(published["score_rate"]), published["grade"]));
        Shows(text, Text(total), Text(rounded));
    }

    [Theory]
    [InlineData("docs/reproduce.md")]
    [InlineData("docs/reproduce.zh-CN.md")]
    public void HashesByHand_AgreeUntilAFileIsChanged(string page)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, page));
        var command = lines[Array.IndexOf(lines, "```sh") + 1];

        Assert.Equal((0, ""), Shell(command));
        File.AppendAllText(folder["out/units.csv"], " ");
        var (exit, output) = Shell(command);
        Assert.NotEqual(0, exit);
        Assert.StartsWith("units.csv: ", output, StringComparison.Ordinal);
    }

    private (int Exit, string Output) Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = folder["out"], RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.NotNull(error.Result);
        return (process.ExitCode, output);
    }

    // The sample's tables hold no field in quotes beside notes, which are not looked at.
    private Dictionary<string, string>[] Rows(string file)
    {
        var lines = File.ReadAllLines(folder["out/" + file]);
        var head = lines[0].Split(',');
        return [.. lines.Skip(1).Where(line => !line.Contains('"', StringComparison.Ordinal)).Select(line => head.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static void Shows(string text, params string[] parts)
    {
        foreach (var part in parts)
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
