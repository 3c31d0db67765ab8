using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Tests.Submissions.Ledgers;

public sealed class MappingFileTests
{
    private const string Good =
        """
        { "unit": { "column": "单位" }, "target": "leader-court-appearance-rate", "period": "2024", "figures": [ { "numerator": "出庭", "denominator": "开庭" } ] }
        """;

    [Fact]
    public void Read_Good_IsTaken() => Assert.NotNull(LedgerBook.Mapping(Good, new Findings()));

    [Theory]
    [InlineData("\"出庭\"", "{}", "PM1004")]
    [InlineData("\"numerator\"", "\"nominator\"", "PM1002")]
    [InlineData("\"unit\"", "\"owner\"", "PM1002 PM2176")]
    [InlineData("\"period\": \"2024\",", "", "PM2176")]
    [InlineData("\"target\": \"leader-court-appearance-rate\",", "", "PM2176")]
    [InlineData("leader-court-appearance-rate", "负责人出庭率", "PM1011")]
    [InlineData("\"numerator\": \"出庭\", \"denominator\": \"开庭\"", "\"comment\": \"空\"", "PM1003")]
    [InlineData("\"figures\": [", "\"confirmed\": false, \"figures\": [", "PM2175")]
    [InlineData("\"numerator\": \"出庭\"", "\"numerator\": \"出庭\", \"confirmed\": false", "PM2175")]
    [InlineData("{ \"column\": \"单位\" }", "{ \"column\": \"单位\", \"confirmed\": false }", "PM2175")]
    [InlineData("{ \"column\": \"单位\" }", "{ \"column\": \"单位\", \"label\": \"单位\" }", "PM1005")]
    [InlineData("{ \"column\": \"单位\" }", "{ \"column\": \"{unit}\" }", "PM1005")]
    [InlineData("\"出庭\"", "[\"{quarter}\", \"出庭\"]", "PM1005")]
    [InlineData("\"出庭\"", "[]", "PM1004")]
    [InlineData("\"figures\": [", "\"headerRows\": 9, \"figures\": [", "PM1013")]
    [InlineData("\"figures\": [", "\"names\": { \"target\": { \"出庭率\": { \"means\": \"leader-court-appearance-rate\", \"confirmed\": false } } }, \"figures\": [", "PM2175")]
    [InlineData("\"figures\": [", "\"names\": { \"target\": { \"出庭率\": \"无\" } }, \"figures\": [", "PM1011")]
    public void Read_OneFault_RefusesTheFile(string found, string replaced, string codes)
    {
        var findings = new Findings();

        Assert.Null(LedgerBook.Mapping(Good.Replace(found, replaced, StringComparison.Ordinal), findings));
        Assert.Equal(codes, string.Join(' ', findings.Sorted().Select(finding => finding.Descriptor.Code).Order(StringComparer.Ordinal)));
        Assert.All(findings.Sorted(), finding => Assert.Matches("^[0-9]+:[0-9]+$", finding.Location.Cell));
    }

    [Theory]
    [InlineData("*", "台账.xlsx", true)]
    [InlineData("*应诉*", "2024应诉台账.xlsx", true)]
    [InlineData("应诉*.xlsx", "应诉台账.csv", false)]
    [InlineData("台账（一）.xlsx", "台账(一).XLSX", true)]
    [InlineData("a*b*c", "abbc", true)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("a*a", "a", false)]
    public void Fits_Pattern(string pattern, string name, bool fits) => Assert.Equal(fits, NamePattern.Fits(pattern, name));

    [Theory]
    [InlineData("a.mapping.json", "甲/台账.xlsx", true)]
    [InlineData("甲/a.mapping.json", "甲/乙/台账.xlsx", true)]
    [InlineData("甲/a.mapping.json", "台账.xlsx", false)]
    [InlineData("甲/a.mapping.json", "甲乙/台账.xlsx", false)]
    public void IsFor_FilesBesideTheMappingAndBelow(string mapping, string file, bool isFor) =>
        Assert.Equal(isFor, new LedgerMapping(mapping, ["台账*"], []).IsFor(file));

    [Fact]
    public void IsFor_PatternWithAFolder_IsHeldAgainstThePath() =>
        Assert.True(new LedgerMapping("a.mapping.json", ["*/台账*"], []).IsFor("甲/台账.xlsx"));
}
