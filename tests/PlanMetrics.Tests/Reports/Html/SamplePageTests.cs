using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Html.Sections;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Results;

namespace PlanMetrics.Tests.Reports.Html;

/// <summary>The pages of whole results: their size, and that they say what the tables say.</summary>
public sealed class SamplePageTests
{
    private const int Megabyte = 1 << 20;

    private static readonly Lazy<Report> Sample = new(() =>
    {
        var findings = new Findings();
        return SampleResult.Report(InputReader.Read([Path.Combine(SampleResult.Folder, "2024")], findings).Submissions, findings);
    });

    // Two years, so that there is a past, as of the third quarter, so that something is still open.
    private static readonly Lazy<Report> Within = new(() =>
    {
        var findings = new Findings();
        var plan = PlanMetrics.Plans.Plan.Embedded("zhaohua-2021-2025");
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(SampleResult.Folder, "roster.json")), "roster.json", plan, findings)!;
        var inputs = InputReader.Read([Path.Combine(SampleResult.Folder, "2023"), Path.Combine(SampleResult.Folder, "2024")], findings);
        return Evaluation.Run(plan, roster, PlanMetrics.Profiles.Profile.Equal, inputs.Submissions, new EvaluationOptions { Year = 2024, AsOf = new DateOnly(2024, 9, 30) }, findings).ToReport();
    });

    [Fact]
    public void Ranking_SaysWhatUnitsCsvSays()
    {
        var report = Sample.Value;
        var page = PageText.Of(report);
        var printed = report.Profile.PeerGroups.SelectMany(group => page.Section("ranking").Descendants("caption").Any(caption => caption.Value == $"{group.Name.Chinese}排名")
            ? PageText.Rows(page.Section("ranking"), $"{group.Name.Chinese}排名") : []).ToDictionary(row => row["单位"], StringComparer.Ordinal);
        var ranked = Csv(ReportCsv.WriteUnits).Where(row => row["rank"].Length > 0).ToArray();

        Assert.Equal(ranked.Length, printed.Count);
        Assert.All(ranked, unit =>
        {
            var row = printed[report.Roster.Registry.Find(unit["unit"])!.Name.Chinese];
            Assert.Equal(unit["rank"], row["排名"].Split(' ')[0]);
            Assert.Equal(Number(unit["score"]), Number(row["得分"]));
            Assert.Equal(Number(unit["score_rate"]), Number(row["得分率%"]));
            Assert.Equal(unit["grade"], row["等次"]);
            Assert.Equal([unit["missing"], unit["rejected"], unit["not_applicable"], unit["not_due"]], [row["未填报"], row["数据无效"], row["不适用"], row["未到期"]]);
        });
    }

    [Fact]
    public void Targets_OfEachUnit_SayWhatTargetsCsvSays()
    {
        var report = Sample.Value;
        var sections = PageText.Of(report).All("details").Where(section => (string?)section.Attribute("class") == "unit").ToArray();
        var own = Csv(ReportCsv.WriteTargets).Where(row => row["role"] == "own").ToLookup(row => row["unit"], StringComparer.Ordinal);

        Assert.Equal(report.Units.Length, sections.Length);
        foreach (var (unit, section) in report.Units.Zip(sections))
        {
            if (!own.Contains(unit.UnitId))
                continue;
            var rows = PageText.Rows(section, "各目标").ToArray();
            Assert.Equal(own[unit.UnitId].Count(), rows.Length);
            Assert.Equal(own[unit.UnitId].Count(row => row["met"] == "true" && row["state"] == "reported"), rows.Count(row => row["结论"] is "达标" or "按期完成" or "已完成" or "未发生"));
            Assert.Equal(own[unit.UnitId].Count(row => row["points"].Length > 0), rows.Count(row => row["得分"] != "—"));
            Near(own[unit.UnitId].Sum(row => row["points"].Length > 0 ? Number(row["points"]) : 0m), rows.Sum(row => row["得分"] == "—" ? 0m : Number(row["得分"].Split('/')[0])), rows.Length);
            if (unit.Total.Points is { } points)
                Near(unit.Total.FullPoints - points, rows.Sum(row => row["失分"] is "—" or "<0.01" ? 0m : Number(row["失分"])), rows.Length);
        }
    }

    [Fact]
    public void Overview_CountsWhatTheTablesHold()
    {
        var report = Sample.Value;
        var overview = PageText.Of(report).Section("overview").Value;
        var district = Csv(ReportCsv.WriteTargets).Where(row => row["role"] == "district").ToArray();

        Assert.Contains($"全区全部目标 {district.Length} 项：达标 {district.Count(row => row["met"] == "true" && row["state"] == "reported")}，未达标 {district.Count(row => row["met"] == "false" && row["state"] == "reported")}", overview, StringComparison.Ordinal);
        Assert.Contains($"提示 {report.Findings.Count(finding => finding.Severity == Severity.Info)} 条", overview, StringComparison.Ordinal);
    }

    [Fact]
    public void Wall_HasACardForEachExplicitTarget()
    {
        var cards = PageText.Of(Sample.Value).Section("explicit").Descendants("article").ToArray();

        Assert.Equal(26, cards.Length);
        Assert.All(cards, card => Assert.NotEmpty(card.Descendants("span").First().Value));
    }

    [Fact]
    public void Risks_ListWhatIsOpenAndLikelyMissed_WithItsProbability()
    {
        var open = Within.Value.Risks!.All.Where(risk => risk.IsAtRisk && risk.Role != MeasureRole.Lead).ToArray();
        var page = PageText.Of(Within.Value);
        var rows = PageText.Rows(page.Section("risks"), "风险较高的目标").ToArray();

        Assert.True(open.Length > RiskSection.Most);
        Assert.Contains($"共 {open.Length} 条，其余见 risks.csv", page.Section("risks").Value, StringComparison.Ordinal);
        Assert.Equal(open.Take(RiskSection.Most).Select(risk => risk.Reason.Chinese), rows.Select(row => row["理由"]));
        Assert.Equal(open.Take(RiskSection.Most).Select(risk => risk.Probability), rows.Select(row => row["未达标概率"] == "—" ? (decimal?)null : Number(row["未达标概率"])));
        Assert.Contains(page.Section("overview").Descendants("span"), name => name.Value == "风险较高的目标");
    }

    [Fact]
    public void Trends_AreDrawn_OfWhatIsMissedAtRiskOrSignalled()
    {
        var drawings = PageText.Of(Within.Value).All("svg").Where(drawing => (string?)drawing.Attribute("class") == "trend").ToArray();

        Assert.InRange(drawings.Length, 50, 2000);
        Assert.All(drawings, drawing => Assert.DoesNotContain("NaN", drawing.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Page_OfTheSampleDistrict_IsSmall(Language language) =>
        Assert.InRange(PageText.Of(Sample.Value with { Language = language }).Bytes.Length, Megabyte / 4, 2 * Megabyte);

    [Fact]
    public void Page_OfFiveHundredUnits_ListsWhatCostsMost_AndSaysSo()
    {
        var page = PageText.Of(Many(500));

        Assert.InRange(page.Bytes.Length, Megabyte, 6 * Megabyte);
        Assert.Equal(500, page.All("details").Count(section => (string?)section.Attribute("class") == "unit"));
        Assert.Contains("其余见 targets.csv", page.Section("units").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAnIndex_SpeaksOfIndicators_NotOfADistrict()
    {
        var findings = new Findings();
        using var file = File.OpenRead(Path.Combine(SampleResult.Folder, "..", "docs", "examples", "liveability.xlsx"));
        var book = IndexFile.Read(file, "liveability.xlsx", findings)!;
        var evaluation = PlanMetrics.Tests.Indices.IndexBook.Score(book.Index, book.Values);
        var report = PlanMetrics.Reports.Report.From(
            evaluation.Plan, evaluation.Roster, evaluation.Profile, evaluation.Duties, evaluation.Observations, evaluation.Measures, evaluation.Scores, evaluation.Findings);
        var page = PageText.Of(report);

        Assert.DoesNotContain("全区", page.Root.Element("body")!.Elements("main").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All("section"), section => (string?)section.Attribute("id") == "explicit");
        Assert.NotEmpty(page.All("summary"));
    }

    // The rows of the sample's units again and again, under other names.
    private static Report Many(int count)
    {
        var report = Sample.Value;
        string Id(string unit, int copy) => $"{unit}-{copy.ToString(CultureInfo.InvariantCulture)}";
        var copies = Enumerable.Range(0, (count / report.Units.Length) + 1).ToArray();
        var units = copies.SelectMany(copy => report.Units.Select(unit => unit with { UnitId = Id(unit.UnitId, copy) })).Take(count).ToImmutableArray();
        var kept = units.Select(unit => unit.UnitId).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            Units = units,
            Roster = report.Roster with { Units = [.. copies.SelectMany(copy => report.Roster.Units.Select(unit => unit with { Id = Id(unit.Id, copy) }))] },
            Targets =
            [
                .. copies.SelectMany(copy => report.Targets.Where(row => row.Measure.Role != MeasureRole.District).Select(row => row with { Measure = row.Measure with { UnitId = Id(row.Measure.UnitId, copy) } }))
                    .Where(row => kept.Contains(row.Measure.UnitId)),
                .. report.Targets.Where(row => row.Measure.Role == MeasureRole.District),
            ],
        };
    }

    private static List<Dictionary<string, string>> Csv(Action<Report, Stream> write)
    {
        using var stream = new MemoryStream();
        write(Sample.Value, stream);
        stream.Position = 0;
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(new StreamReader(stream));
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString, StringComparer.Ordinal));
        return rows;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    // Each printed number is rounded to two decimals.
    private static void Near(decimal expected, decimal actual, int numbers) => Assert.True(Math.Abs(expected - actual) <= 0.0051m * (numbers + 1), $"{expected} and {actual}");
}
