using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Reports;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results;

namespace PlanMetrics.Tests.Files.Workbooks;

/// <summary>The result workbook as a file; that its formulas come out at the published values is for another program to say (the outside tests).</summary>
public sealed partial class ReportWorkbookTests
{
    private const int Overview = 1, Ranks = 2, Targets = 3, Figures = 5, Findings = 6;

    private static readonly string[] Functions =
        ["ABS", "AND", "COUNT", "COUNTIF", "COUNTIFS", "EXP", "IF", "IFERROR", "INDEX", "INT", "LN", "MATCH", "MAX", "MIN", "N", "OR", "RANK", "ROUND", "SUM", "SUMIFS"];

    private static readonly Lazy<(Report Report, SavedBook Book)> Sample = new(() =>
    {
        var findings = new Findings();
        var report = SampleResult.Report(InputReader.Read([Path.Combine(SampleResult.Folder, "2024")], findings).Submissions, findings);
        return (report, SavedBook.Of(report));
    });

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Write_SmallDistrict_IsValid(Language language) => Assert.Empty(SavedBook.Of(SmallDistrict.Report(language)).Faults());

    [Fact]
    public void Write_Samples_IsValid() => Assert.Empty(Sample.Value.Book.Faults());

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(Sample.Value.Book.Bytes, SavedBook.Of(Sample.Value.Report).Bytes);

    [Fact]
    public void Formulas_UseWhatExcel2007Knows_AndCarryTheirValues()
    {
        for (var sheet = 1; sheet <= 7; sheet++)
            foreach (var (cell, (formula, value)) in Sample.Value.Book.Formulas(sheet))
            {
                Assert.True(value is not null, $"{sheet} {cell} has no value.");
                Assert.True(formula.Length < 8192, $"{sheet} {cell} is too long.");
                foreach (Match function in Function().Matches(Quoted().Replace(formula, "")))
                    Assert.Contains(function.Groups[1].Value, Functions);
            }
    }

    [Fact]
    public void Ranks_OfSamples_AreThePublishedOnes()
    {
        var (report, book) = Sample.Value;
        var values = book.Values(Ranks);
        var formulas = book.Formulas(Ranks);
        var names = report.Roster.Units.ToDictionary(unit => unit.Id, unit => unit.Name.Chinese);
        foreach (var unit in report.Units)
        {
            var row = values.Single(cell => cell.Key[0] == 'D' && cell.Key != "D4" && cell.Value == names[unit.UnitId]).Key[1..];
            foreach (var (column, published) in new[] { ("E", unit.Published), ("G", unit.Rate), ("B", unit.Rank), ("Q", unit.Published), ("T", unit.Rank) })
                Assert.Equal(published, values.GetValueOrDefault(column + row) is { Length: > 0 } text ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null);
            Assert.Equal(unit.Grade?.Name.Chinese ?? "", values.GetValueOrDefault("H" + row, ""));
            Assert.Equal(unit.Rank is not null, formulas.ContainsKey("B" + row));
            Assert.Equal(unit.Total.Applies, formulas.ContainsKey("E" + row));
        }
    }

    [Fact]
    public void Targets_OfSamples_AreFormulasOverTheFigures()
    {
        var formulas = Sample.Value.Book.Formulas(Targets);
        var points = Sample.Value.Report.Targets.Count(row => row.Score?.Points is not null);
        Assert.True(formulas.Count(cell => cell.Key[0] == 'N') > points, "Each target's points, and each group's, is a formula.");
        Assert.Contains(formulas.Values, cell => cell.Formula.StartsWith("SUM('填报数据'!H", StringComparison.Ordinal));
        Assert.Contains(formulas.Values, cell => cell.Formula.StartsWith("SUMIFS(", StringComparison.Ordinal));
        Assert.Contains(formulas.Values, cell => cell.Formula.StartsWith("COUNTIFS(", StringComparison.Ordinal));
    }

    // A formula of the district that looked through the district's rows, or the leads' that repeat them, would look at itself.
    [Fact]
    public void DistrictFormulas_LookAtUnitsAlone()
    {
        var book = Sample.Value.Book;
        var roles = book.Values(Targets).Where(cell => cell.Key[0] == 'R').ToDictionary(cell => int.Parse(cell.Key[1..], System.Globalization.CultureInfo.InvariantCulture), cell => cell.Value);
        foreach (var (_, (formula, _)) in book.Formulas(Targets).Where(cell => cell.Value.Formula.Contains("IFS(", StringComparison.Ordinal)))
            foreach (Match range in Range().Matches(formula))
                Assert.All(roles.Where(role => role.Key >= int.Parse(range.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)), role => Assert.Equal("本单位", role.Value));
    }

    [Fact]
    public void Sheets_SayWhereTheyDifferFromTheResult()
    {
        for (var sheet = 1; sheet <= 7; sheet++)
            Assert.Equal(("IF('总览'!$I$6=0,\"\",\"试算，与本结果不一致\")", ""), Sample.Value.Book.Formulas(sheet)["A3"]);
        Assert.Equal("0", Sample.Value.Book.Formulas(Overview)["I6"].Value);
    }

    [Fact]
    public void Links_LeadFromRanksToTargetsToFigures()
    {
        Assert.All(LinksOf(Ranks), link => Assert.StartsWith("'各目标'!A", link, StringComparison.Ordinal));
        var figures = Sample.Value.Book.Values(Figures);
        var links = LinksOf(Targets);
        Assert.True(links.Count > 2000);
        Assert.All(links, link => Assert.True(figures.ContainsKey(link[(link.IndexOf('!', StringComparison.Ordinal) + 1)..])));
    }

    [Fact]
    public void Charts_AreThoseOfGradesAndOfEachGroup() =>
        Assert.Equal(
            ["等次分布（单位数）", "各镇得分率", "区级部门得分率", "党群部门得分率"],
            Sample.Value.Book.Parts().Where(part => part.StartsWith("xl/charts/", StringComparison.Ordinal)).Select(part => Sample.Value.Book.Part(part).Descendants().First(element => element.Name.LocalName == "t").Value));

    [Fact]
    public void HostileNames_AreTextAndLoseNothing()
    {
        string[] names = ["=HYPERLINK(\"http://x\")", "<script>alert(1)</script>&\"", "\u202Egnp", new string('长', 200), "\u0001控制\uD800"];
        var report = SmallDistrict.Report();
        report = report with
        {
            Roster = report.Roster with { Units = [.. report.Roster.Units.Select((unit, at) => unit with { Name = names[at % names.Length] })] },
            Plan = report.Plan with { Title = names[4], Targets = [.. report.Plan.Targets.Select((target, at) => target with { Name = names[1 + at] })] },
        };

        var book = SavedBook.Of(report);

        Assert.Empty(book.Faults());
        Assert.DoesNotContain(book.Formulas(Ranks).Values, cell => cell.Formula.Contains("HYPERLINK", StringComparison.Ordinal));
        Assert.Contains(names[0], book.Values(Ranks).Values);
        var styles = book.Part("xl/styles.xml").Descendants().Where(element => element.Name.LocalName == "cellXfs").Elements().ToArray();
        var cell = book.Part("xl/worksheets/sheet2.xml").Descendants().First(element => element.Name.LocalName == "c" && (string?)element.Attribute("r") == book.Values(Ranks).First(value => value.Value == names[0]).Key);
        Assert.Equal("1", (string?)styles[(int)cell.Attribute("s")!].Attribute("quotePrefix"));
    }

    [Fact]
    public void Findings_StandWithTheirSeverity()
    {
        var values = SavedBook.Of(SmallDistrict.Report()).Values(Findings);
        Assert.Equal("PM1005", values["A5"]);
        Assert.Equal("西镇", values["C5"]);
    }

    private static List<string> LinksOf(int sheet) =>
        [.. Sample.Value.Book.Part($"xl/worksheets/sheet{sheet}.xml").Descendants().Where(element => element.Name.LocalName == "hyperlink").Select(link => (string)link.Attribute("location")!)];

    [GeneratedRegex(@"([A-Z][A-Z0-9.]*)\(")]
    private static partial Regex Function();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\$[A-Z]+\$([0-9]+):")]
    private static partial Regex Range();
}
