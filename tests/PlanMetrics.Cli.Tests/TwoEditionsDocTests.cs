using System.Globalization;
using System.Text.Json;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests;

/// <summary>The example of a plan that was revised in its course: its commands are run, and its numbers are those that they print.</summary>
public sealed class TwoEditionsDocTests : IDisposable
{
    private const string Folder = "docs/examples/two-editions/";

    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Commands_OfThePage_EndWell_AndGiveItsNumbers(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Folder, page));
        foreach (var command in text.Split('\n').Where(line => line.StartsWith("planmetrics ", StringComparison.Ordinal)))
        {
            var run = Run(command["planmetrics ".Length..].Split(' '));
            Assert.True(run.ExitCode == 0, $"{command} ended with {run.ExitCode}:\n{run.Out}\n{run.Error}");
        }

        using var changes = JsonDocument.Parse(Run("compare", "out-2023", "out-2024", "--unit", "traffic", "--format", "json").Out);
        var unit = changes.RootElement.GetProperty("units")[0];
        Shows(text, Two(unit, "change"), Two(unit, "data"), Two(unit, "rules"));
        foreach (var target in unit.GetProperty("targets").EnumerateArray().Where(target => target.TryGetProperty("replaces", out _)))
            Shows(text, $"{target.GetProperty("earlierName").GetString()} → {target.GetProperty("name").GetString()}", Two(target, "data"), Two(target, "rules"));

        using var final = JsonDocument.Parse(Run("final", Folder + "2024", "--plan", Folder + "plan-2024.json", "--earlier", "out-2023", "--format", "json").Out);
        var district = final.RootElement.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("unit").GetString() == "*").ToArray();
        Assert.Equal(
            ["court-rate 2023 85 False", "heads-in-court-rate 2024 88.75 False"],
            district.Where(row => row.GetProperty("series").GetString() == "heads-in-court-rate" && row.TryGetProperty("actual", out _))
                .Select(row => $"{row.GetProperty("target").GetString()} {row.GetProperty("year")} {row.GetProperty("actual")} {row.GetProperty("met").GetBoolean()}"));
        var lectures = district.Last(row => row.GetProperty("series").GetString() == "lectures");
        Assert.Equal((12, "[2022,2023,2024]", "[2024]"), (lectures.GetProperty("cumulative").GetInt32(), lectures.GetProperty("cumulativeYears").GetRawText(), lectures.GetProperty("cumulativePartialYears").GetRawText()));
        Assert.Equal((10, 3), (Sum("publicity-events"), Sum("large-publicity-events")));
        Shows(text, "85", "88.75", "12", "10", "3");

        int Sum(string series) => district.Last(row => row.GetProperty("series").GetString() == series).GetProperty("cumulative").GetInt32();
    }

    [Fact]
    public void Final_EarlierThatIsNoEarlierResult_IsRefused()
    {
        Assert.Equal(0, Run("score", Folder + "2024", "--plan", Folder + "plan-2024.json", "-o", "out-2024").ExitCode);
        string[] final = ["final", Folder + "2024", "--plan", Folder + "plan-2024.json", "--earlier"];
        Assert.Contains("expected one before 2024", Run([.. final, "out-2024"]).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Run([.. final, Folder + "2023"]).ExitCode);
        Assert.Equal(0, Run("score", Folder + "2023", "--plan", Folder + "plan-2021.json", "-o", "out-2023").ExitCode);
        Assert.Contains("at most one a year", Run([.. final, "out-2023", "--earlier", "out-2023"]).Error, StringComparison.Ordinal);
        File.AppendAllText(place["out-2023/inputs/2023.csv"], "区司法局,lectures,2023,,,9\n");
        var altered = Run([.. final, "out-2023"]);
        Assert.Equal(ExitCode.Usage, altered.ExitCode);
        Assert.Contains("2023.csv", altered.Error, StringComparison.Ordinal);
    }

    // Paths of the example stand in the repository, those of results in a folder of the test's own.
    private CommandRun Run(params string[] arguments) => CommandRun.In(Diagnostics.Language.English, [.. arguments.Select(argument =>
        argument.StartsWith(Folder, StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument)
        : argument.StartsWith("out-", StringComparison.Ordinal) || argument == "final.csv" ? place[argument]
        : argument)]);

    private static string Two(JsonElement row, string name)
    {
        var value = decimal.Round(row.GetProperty(name).GetDecimal(), 2, MidpointRounding.AwayFromZero);
        return value == 0m ? "0" : (value > 0m ? "+" : "−") + Math.Abs(value).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static void Shows(string page, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            Assert.Contains(text, page, StringComparison.Ordinal);
    }
}
