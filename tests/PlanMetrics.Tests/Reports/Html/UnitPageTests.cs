using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results;

namespace PlanMetrics.Tests.Reports.Html;

public sealed partial class UnitPageTests
{
    private const decimal Telling = 200;

    private static readonly Lazy<Report> Sample = new(() =>
    {
        var findings = new Findings();
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(SampleResult.Folder, "roster.json")), "roster.json", plan, findings)!;
        var inputs = InputReader.Read([Path.Combine(SampleResult.Folder, "2023"), Path.Combine(SampleResult.Folder, "2024")], findings);
        return Evaluation.Run(plan, roster, Profile.Equal, inputs.Submissions, new EvaluationOptions { Year = 2024, AsOf = new DateOnly(2024, 9, 30) }, findings).ToReport();
    });

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Write_EveryUnit_HoldsNothingOfAnother(Language language)
    {
        var report = Sample.Value with { Language = language };
        var texts = report.Plan.Targets.Select(target => target.Name.In(language)).Append(report.Plan.Title.In(language)).OrderByDescending(text => text.Length).ToArray();
        var figures = report.Observations.Where(row => row.Observation.Key.Period.LastDay.Year == report.Scope.Year)
            .ToLookup(row => row.Observation.Key.UnitId, row => TextOf(row.Observation.Figure), StringComparer.Ordinal);
        foreach (var unit in report.Units)
        {
            var page = PageOf(report, unit.UnitId);
            var own = report.Roster.Registry.Find(unit.UnitId)!;
            // What the plan's own text names stands in every copy of the plan.
            var text = texts.Append(own.Name.In(language)).Aggregate(page, (rest, known) => rest.Replace(known, "", StringComparison.Ordinal));
            var others = report.Roster.Units.Where(other => other.Id != own.Id && !own.Name.In(language).Contains(other.Name.In(language), StringComparison.Ordinal)).ToArray();

            Assert.All(others, other =>
            {
                Assert.DoesNotContain(other.Name.In(language), text, StringComparison.Ordinal);
                Assert.DoesNotContain($"\"{other.Id}\"", text, StringComparison.Ordinal);
                Assert.DoesNotContain($"{other.Id}-", text, StringComparison.Ordinal);
            });
            var strange = others.SelectMany(other => figures[other.Id]).Except(figures[own.Id], StringComparer.Ordinal).Where(figure => figure.Length > 0).ToHashSet(StringComparer.Ordinal);
            Assert.NotEmpty(strange);
            Assert.DoesNotContain(Fraction().Matches(text).Select(match => match.Value), strange.Contains);
        }
    }

    [Fact]
    public void Write_AUnit_HoldsItsFiguresTrendsAndRank()
    {
        var report = Sample.Value;
        var unit = report.Units.Single(score => score.UnitId == "justice-bureau");
        var root = XElement.Parse(PageOf(report, "justice-bureau")["<!DOCTYPE html>\n".Length..], LoadOptions.PreserveWhitespace);
        var peers = report.Units.Count(other => other.Peers == unit.Peers && other.Rank is not null);

        Assert.Contains($"第 {unit.Rank} 名（共 {peers} 个）", root.Value, StringComparison.Ordinal);
        var figures = PageText.Rows(root, "本年度填报数据").ToArray();
        Assert.Equal(report.Observations.Count(row => row.Observation.Key.UnitId == "justice-bureau" && (row.Observation.Key.Period.IsPlan || row.Observation.Key.Period.LastDay.Year == 2024)), figures.Length);
        Assert.Contains(figures, row => row["位置"].Contains(".xlsx(填报!", StringComparison.Ordinal));
        Assert.Contains(root.Descendants("svg"), drawing => (string?)drawing.Attribute("class") == "trend");
    }

    [Fact]
    public void Paragraph_OfASmallUnit_SaysItsFacts()
    {
        var root = XElement.Parse(PageOf(SmallDistrict.Report(), "east-town")["<!DOCTYPE html>\n".Length..], LoadOptions.PreserveWhitespace);
        var paragraph = root.Descendants("section").Single(section => (string?)section.Attribute("id") == "paragraph").Element("p")!.Value;

        Assert.Equal(
            "2024年，东镇承担《小区规划》目标 1 项。截至2024年6月30日，达标 0 项，未达标 1 项，未到期 0 项，不适用 0 项。"
            + $"未达标的有：{SmallDistrict.Plan.Targets[1].Name.Chinese} 89.95%（目标值 ≥90%，差 0.05 个百分点）。"
            + "按“等权（明确目标和全面性目标）”评分方案（示例权重，非官方），得分 99.95，等次为合格，在各镇 2 个单位中列第 1 位。",
            paragraph);
    }

    [Fact]
    public void Paragraph_OfEveryUnit_SpeaksOfNoProbability()
    {
        foreach (var unit in Sample.Value.Units)
        {
            var paragraph = AnnualParagraph.Of(UnitExtract.Of(Sample.Value, unit.UnitId)!);
            Assert.DoesNotContain("概率", paragraph, StringComparison.Ordinal);
            Assert.DoesNotContain("风险较高", paragraph, StringComparison.Ordinal);
            Assert.StartsWith("2024年，", paragraph, StringComparison.Ordinal);
            Assert.EndsWith("。", paragraph, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_UnknownUnit_Throws() =>
        Assert.Throws<ArgumentException>(() => UnitPage.Write(SmallDistrict.Report(), "nobody", Stream.Null));

    private static string PageOf(Report report, string unitId)
    {
        using var stream = new MemoryStream();
        UnitPage.Write(report, unitId, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string TextOf(Figure? figure) => figure is Figure.Ratio { Denominator: >= Telling } ratio
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ratio.Numerator}/{ratio.Denominator}") : "";

    [GeneratedRegex(@"\b\d+/\d+\b")]
    private static partial Regex Fraction();
}
