using System.Text.Json;
using PlanMetrics.Files.Csv;
using PlanMetrics.Files.Workbooks;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Markdown;
using PlanMetrics.Tests.Files.Workbooks;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Reports.Html;
using PlanMetrics.Tests.Results.Verifying;

namespace PlanMetrics.Tests.Results;

/// <summary>The files of one result say the same: each is read back and held against scores.json.</summary>
public sealed class AgreementTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string result;
    private readonly JsonElement scores;

    public AgreementTests()
    {
        result = VerifiedSample.In(folder).Write();
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(result, "scores.json")));
        scores = json.RootElement.Clone();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Units_OfTableAndJson_Agree()
    {
        var units = scores.GetProperty("units").EnumerateArray().ToArray();
        var ranges = scores.GetProperty("stability").GetProperty("units").EnumerateArray().ToDictionary(unit => Text(unit, "unit"));

        AssertAgree("units.csv", units, (unit, column) => column switch
        {
            "unit" or "kind" or "score" or "full" or "grade" or "rank" or "scored" or "missing" or "rejected" => Text(unit, column),
            "score_rate" => Text(unit, "scoreRate"),
            "not_applicable" => Text(unit, "notApplicable"),
            "not_due" => Text(unit, "notDue"),
            "rebased_weight" => Text(unit, "rebasedWeight"),
            "rank_low" => ranges.TryGetValue(Text(unit, "unit"), out var range) ? Text(range, "rankLow") : "",
            "rank_high" => ranges.TryGetValue(Text(unit, "unit"), out var range) ? Text(range, "rankHigh") : "",
            _ => null,
        });
    }

    [Fact]
    public void Targets_OfTableAndTree_Agree()
    {
        var leaves = scores.GetProperty("units").EnumerateArray().SelectMany(unit => Leaves(unit.GetProperty("total")))
            .ToDictionary(leaf => (Text(leaf.GetProperty("measure"), "unit"), Text(leaf, "id")));
        var (head, rows) = Table("targets.csv");
        var compared = 0;
        foreach (var row in rows.Where(row => row[Array.IndexOf(head, "role")] != "lead"))
        {
            var leaf = leaves[(row[Array.IndexOf(head, "unit")], row[Array.IndexOf(head, "target")])];
            var measure = leaf.GetProperty("measure");
            Assert.Equal(
                [Text(measure, "state"), Text(measure, "print"), Text(measure, "met"), Text(measure, "attainment"), Text(leaf, "points"), Text(leaf, "weight"), Text(leaf, "contribution")],
                new[] { "state", "actual", "met", "attainment", "points", "weight", "contribution" }.Select(column => row[Array.IndexOf(head, column)]));
            compared++;
        }

        Assert.Equal(leaves.Count, compared);
    }

    [Fact]
    public void Contributions_OfTheTable_AddUpToTheTotalOfTheJson()
    {
        var (head, rows) = Table("targets.csv");
        foreach (var unit in scores.GetProperty("units").EnumerateArray().Where(unit => Text(unit, "score").Length > 0))
        {
            var sum = rows.Where(row => row[Array.IndexOf(head, "unit")] == Text(unit, "unit"))
                .Select(row => row[Array.IndexOf(head, "contribution")]).Where(text => text.Length > 0)
                .Sum(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
            var total = unit.GetProperty("total").GetProperty("points").GetDecimal();
            // The sample's penalty of 2 counts on the target's own points, so nothing is taken from the total apart from them.
            Assert.Equal(total, sum);
        }
    }

    [Fact]
    public void Observations_OfTableAndJson_Agree() =>
        AssertAgree("observations.csv", [.. scores.GetProperty("observations").EnumerateArray()], (row, column) => column switch
        {
            "unit" or "target" or "period" or "basis" or "source" or "submission" or "state" or "used" or "file" or "sheet" or "evidence" or "note" => Text(row, column),
            "numerator" or "denominator" => row.TryGetProperty("reported", out var figure) ? Text(figure, column) : "",
            "cell_numerator" or "cell_denominator" or "cell_value" => row.TryGetProperty("cells", out var cells) ? Text(cells, column["cell_".Length..]) : "",
            _ => null,
        });

    [Theory]
    [InlineData("reporting.csv", "reporting")]
    [InlineData("findings.csv", "findings")]
    public void Rows_OfTableAndJson_Agree(string file, string member) =>
        AssertAgree(file, [.. scores.GetProperty(member).EnumerateArray()], Text);

    [Fact]
    public void Markdown_ShowsEveryRankedUnitAndEveryExplicitTarget_AsTheJsonDoes()
    {
        var lines = File.ReadAllLines(Path.Combine(result, "report.md"));
        var ranked = scores.GetProperty("units").EnumerateArray().Where(unit => unit.TryGetProperty("rank", out _)).ToArray();
        Assert.NotEmpty(ranked);
        foreach (var unit in ranked)
        {
            var rank = Text(unit, "rank") + (unit.GetProperty("tied").GetBoolean() ? "（并列）" : "");
            var score = unit.GetProperty("score").GetDecimal().ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(lines, line => line.StartsWith($"| {rank} | {MarkdownText.Of(Text(unit, "name"))} | {score} |", StringComparison.Ordinal));
        }

        var (head, rows) = Table("findings.csv");
        foreach (var code in rows.GroupBy(row => row[Array.IndexOf(head, "code")]))
            Assert.Contains(lines, line => line.StartsWith($"| {code.Key} |", StringComparison.Ordinal) && line.EndsWith($" {code.Count()} |", StringComparison.Ordinal));
        var district = scores.GetProperty("units").EnumerateArray().Last();
        var met = Leaves(district.GetProperty("total")).Count(leaf => Text(leaf.GetProperty("measure"), "met") == "true");
        Assert.Contains($"| 达到的目标 | {met} |", lines);
    }

    [Fact]
    public void Workbook_ShowsEveryScoreRateGradeAndRank_AsTheJsonDoes()
    {
        var cells = new SavedBook(File.ReadAllBytes(Path.Combine(result, "report.xlsx"))).Values(2);
        var rows = cells.Where(cell => cell.Key.StartsWith(RankColumns.Unit, StringComparison.Ordinal)).ToDictionary(cell => cell.Value, cell => cell.Key[RankColumns.Unit.Length..]);
        foreach (var unit in scores.GetProperty("units").EnumerateArray().Where(unit => Text(unit, "unit") != "*" && Text(unit, "score").Length > 0))
        {
            string Cell(string column) => cells.GetValueOrDefault(column + rows[Text(unit, "name")], "");
            Assert.Equal(unit.GetProperty("score").GetDecimal(), Number(Cell(RankColumns.Score)));
            Assert.Equal(unit.GetProperty("scoreRate").GetDecimal(), Number(Cell(RankColumns.Rate)));
            Assert.Equal(Text(unit, "grade"), Cell(RankColumns.PublishedGrade));
            Assert.Equal(Text(unit, "rank"), Cell(RankColumns.PublishedRank));
        }
    }

    [Fact]
    public void Page_ShowsEveryRankedUnit_AsTheJsonDoes()
    {
        var rows = PageText.Of(File.ReadAllBytes(Path.Combine(result, "report.html"))).All("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()).ToArray();
        var ranked = scores.GetProperty("units").EnumerateArray().Where(unit => unit.TryGetProperty("rank", out _)).ToArray();
        Assert.NotEmpty(ranked);
        foreach (var unit in ranked)
        {
            var score = unit.GetProperty("score").GetDecimal().ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(rows, row => row.Length > 3 && row[0].StartsWith(Text(unit, "rank"), StringComparison.Ordinal) && row.Contains(Text(unit, "name")) && row.Contains(score));
        }
    }

    [Fact]
    public void Workbook_ShowsStateAndPointsOfEveryTarget_AsTheJsonDoes()
    {
        var cells = new SavedBook(File.ReadAllBytes(Path.Combine(result, "report.xlsx"))).Values(3);
        var rows = cells.Where(cell => cell.Key.StartsWith(LineColumns.Id, StringComparison.Ordinal)).Select(cell => cell.Key[LineColumns.Id.Length..]).ToArray();
        var held = rows.Where(row => cells.GetValueOrDefault(LineColumns.Role + row) != "牵头").ToLookup(row => (cells.GetValueOrDefault(LineColumns.Unit + row, ""), cells[LineColumns.Id + row]));
        var compared = 0;
        foreach (var (unit, leaf) in UnitLeaves())
        {
            var measure = leaf.GetProperty("measure");
            var row = Assert.Single(held[(Text(unit, "name"), Text(leaf, "id"))], row => cells.ContainsKey(LineColumns.State + row));
            Assert.Equal(StateWord(measure), cells[LineColumns.State + row]);
            if (Text(leaf, "points") is { Length: > 0 } points)
                Assert.Equal(Number(points), Number(cells[LineColumns.Points + row]), 9);
            else
                Assert.Equal("", cells.GetValueOrDefault(LineColumns.Points + row, ""));
            compared++;
        }

        Assert.True(compared > 10, $"{compared}");
    }

    [Fact]
    public void Page_ShowsStateAndPointsOfEveryTarget_AsTheJsonDoes()
    {
        var page = PageText.Of(File.ReadAllBytes(Path.Combine(result, "report.html")));
        var sections = page.All("details").Where(part => (string?)part.Attribute("class") == "unit").ToDictionary(part => part.Element("summary")!.Element("b")!.Value);
        var names = Plan.Embedded("zhaohua-2021-2025").Targets.ToDictionary(target => target.Id, target => target.Name.Chinese);
        var compared = 0;
        foreach (var (unit, leaf) in UnitLeaves())
        {
            var measure = leaf.GetProperty("measure");
            var table = sections[Text(unit, "name")].Descendants("table").Single(table => table.Element("caption")!.Value == "各目标");
            var row = Assert.Single(table.Element("tbody")!.Elements("tr"), row => row.Element("th")!.Nodes().OfType<System.Xml.Linq.XText>().First().Value == names[Text(leaf, "id")]);
            var standing = Text(measure, "state") != "reported" ? StateWord(measure) : Text(measure, "met") == "true" ? "s met" : "s not";
            var verdict = row.Elements("td").Single(cell => ((string?)cell.Attribute("class"))?.StartsWith("s ", StringComparison.Ordinal) == true);
            Assert.Equal(standing, standing.StartsWith("s ", StringComparison.Ordinal) ? (string?)verdict.Attribute("class") : verdict.Value);
            var points = row.Elements("td").Select(cell => cell.Value).ElementAt(4);
            Assert.Equal(
                Text(leaf, "points") is { Length: > 0 } given ? decimal.Round(Number(given), 2, MidpointRounding.AwayFromZero).ToString("F2", System.Globalization.CultureInfo.InvariantCulture) : "—",
                points.Split('/')[0]);
            compared++;
        }

        Assert.True(compared > 10, $"{compared}");
    }

    private IEnumerable<(JsonElement Unit, JsonElement Leaf)> UnitLeaves() => scores.GetProperty("units").EnumerateArray()
        .Where(unit => Text(unit, "unit") != "*").SelectMany(unit => Leaves(unit.GetProperty("total")).Select(leaf => (unit, leaf)));

    private static string StateWord(JsonElement measure) => Text(measure, "state") switch
    {
        "reported" => "已填报",
        "missing" => "未填报",
        "notApplicable" => "不适用",
        "notDue" => "未到期",
        "rejected" => "数据无效",
        var other => other,
    };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);

    private void AssertAgree(string file, JsonElement[] entries, Func<JsonElement, string, string?> member)
    {
        var (head, rows) = Table(file);
        Assert.Equal(entries.Length, rows.Length);
        for (var i = 0; i < rows.Length; i++)
            for (var column = 0; column < head.Length; column++)
                if (member(entries[i], head[column]) is { } expected)
                    Assert.Equal((i, head[column], expected), (i, head[column], rows[i][column]));
    }

    private (string[] Head, string[][] Rows) Table(string file)
    {
        var rows = CsvRows.Read(File.ReadAllBytes(Path.Combine(result, file)));
        return (rows[0], [.. rows.Skip(1)]);
    }

    private static IEnumerable<JsonElement> Leaves(JsonElement node) =>
        node.TryGetProperty("measure", out _) ? [node]
        : node.TryGetProperty("children", out var children) ? children.EnumerateArray().SelectMany(Leaves)
        : [];

    private static string Text(JsonElement entry, string name) => !entry.TryGetProperty(name, out var value) ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.GetRawText();
}
