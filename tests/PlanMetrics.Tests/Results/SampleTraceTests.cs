using System.Globalization;
using System.Text.Json;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results;

/// <summary>The written files of the sample district, checked as an outsider would: from the files alone.</summary>
public sealed class SampleTraceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly JsonElement scores;

    public SampleTraceTests()
    {
        SampleResult.Write(folder["out"], ["2024"]);
        using var document = JsonDocument.Parse(File.ReadAllBytes(folder["out/scores.json"]));
        scores = document.RootElement.Clone();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Contributions_OfEveryUnit_AddUpToItsUnroundedTotal()
    {
        var lines = File.ReadAllLines(folder["out/targets.csv"]);
        var column = Array.IndexOf(lines[0].Split(','), "contribution");
        var sums = lines.Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[column].Length > 0)
            .GroupBy(cells => cells[0])
            .ToDictionary(unit => unit.Key, unit => unit.Sum(cells => decimal.Parse(cells[column], CultureInfo.InvariantCulture)));

        foreach (var unit in Units())
            Assert.Equal(
                unit.GetProperty("total").TryGetProperty("points", out var points) ? points.GetDecimal() : 0m,
                sums.GetValueOrDefault(unit.GetProperty("unit").GetString()!));
    }

    [Fact]
    public void EveryReportedMeasureOfAUnit_LeadsToFiguresOfThatUnitAndTarget()
    {
        var observations = scores.GetProperty("observations").EnumerateArray().ToArray();
        var traced = 0;
        foreach (var measure in Units().SelectMany(unit => Leaves(unit.GetProperty("total"))).Select(leaf => leaf.GetProperty("measure")))
        {
            if (measure.GetProperty("role").GetString() != "own" || measure.GetProperty("state").GetString() != "reported")
                continue;
            foreach (var used in measure.GetProperty("used").EnumerateArray().Select(place => observations[place.GetInt32()]))
            {
                Assert.Equal(measure.GetProperty("unit").GetString(), used.GetProperty("unit").GetString());
                Assert.Equal(measure.GetProperty("target").GetString(), used.GetProperty("target").GetString());
                Assert.True(used.GetProperty("used").GetBoolean());
                Assert.NotEmpty(used.GetProperty("cells").EnumerateObject());
                traced++;
            }
        }

        Assert.True(traced > 5000, $"only {traced} figures were traced");
    }

    private JsonElement.ArrayEnumerator Units() => scores.GetProperty("units").EnumerateArray();

    private static IEnumerable<JsonElement> Leaves(JsonElement node) =>
        node.TryGetProperty("measure", out _) ? [node]
        : node.TryGetProperty("children", out var children) ? children.EnumerateArray().SelectMany(Leaves)
        : [];
}
