using PlanMetrics.Diagnostics;

namespace PlanMetrics.Tests.Submissions.Ledgers;

/// <summary>T-E09: totals are recognised, held against the sum of their parts, and never taken for a unit.</summary>
public sealed class LedgerTotalsTests
{
    private const string Mapping =
        """
        { "unit": { "column": "单位" }, "period": "2024", "target": "rule-of-law-lectures-per-year", "figures": [ { "value": "期数" } ] }
        """;

    [Theory]
    [InlineData("甲镇|2\n乙镇|3\n小计|5\n甲局|4\n小计|4\n合计|9", "")]
    [InlineData("合计|9\n区级部门小计|4\n甲局|4\n各镇小计|5\n甲镇|2\n乙镇|3", "")]
    [InlineData("甲镇|2\n乙镇|3\n小计|6\n甲局|4\n合计|9", "B4:6 5")]
    [InlineData("甲镇|2\n乙镇|3\n甲局|4\n全区合计|10", "B5:10 9")]
    [InlineData("甲镇|2\n乙镇|\n甲局|-\n全区合计|2", "")]
    [InlineData("甲镇|2\n乙镇|3\n合计|", "")]
    public void Read_Totals_AreCheckedAgainstTheirParts_PM2181(string rows, string expected)
    {
        var read = LedgerBook.With("单位|期数\n" + rows).Read(Mapping);

        Assert.Equal(expected, string.Join(';', read.Findings.Where(finding => finding.Descriptor.Code == "PM2181").Select(finding =>
            $"{finding.Location.Cell}:{Argument(finding, "found")} {Argument(finding, "expected")}")));
        Assert.DoesNotContain(read.Lines, line => line.Contains('计', StringComparison.Ordinal));
        Assert.Equal("PM2182", read.Finding("PM2182").Descriptor.Code);
    }

    [Fact]
    public void Read_TotalBesideTheQuarters_IsCheckedAcross()
    {
        var read = LedgerBook.With("单位|一季度|二季度|合计\n甲镇|1|2|3\n乙镇|1|1|3").Read(
            """
            { "unit": { "column": "单位" }, "target": "rule-of-law-lectures-per-year", "figures": [ { "value": "{period}" } ] }
            """);

        Assert.Equal(4, read.Lines.Length);
        Assert.Equal("D3", read.Finding("PM2181").Location.Cell);
        Assert.Contains("“乙镇”的“合计”为“3”，各行相加为 2（差 1）", read.Finding("PM2181").Message(Language.Chinese), StringComparison.Ordinal);
    }

    private static string Argument(Diagnostic finding, string name) => finding.Arguments.Single(argument => argument.Name == name).Value.English;
}
