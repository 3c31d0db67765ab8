using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Markdown;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Markdown;

public sealed class ReportMarkdownTests
{
    [Theory]
    [InlineData(Language.Chinese, "small-district/report.md")]
    [InlineData(Language.English, "small-district-en/report.md")]
    public void Write_SmallDistrict_GivesTheCommittedFile_Golden(Language language, string file) =>
        GoldenFile.AssertSame("../../Golden/" + file, Written.Bytes(stream => ReportMarkdown.Write(SmallDistrict.Report(language), stream)));

    [Theory]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("[x](http://example.org)", "\\[x\\](http\\://example.org)")]
    [InlineData("www.example.org", "www\\.example.org")]
    [InlineData("*甲* _乙_ `丙` ~丁~", "\\*甲\\* \\_乙\\_ \\`丙\\` \\~丁\\~")]
    [InlineData("&lt; $x$ @name #1 !", "\\&lt; \\$x\\$ \\@name \\#1 \\!")]
    [InlineData("甲\n# 乙", "甲\\\\u000A\\# 乙")]
    [InlineData("\u202E倒", "\\\\u202E倒")]
    [InlineData("甲镇（2024）98.79", "甲镇（2024）98.79")]
    public void Text_WhateverItHolds_StandsThereAsText(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Fact]
    public void Write_Tables_HaveAsManyCellsInEveryRow()
    {
        var lines = Written.Text(stream => ReportMarkdown.Write(SmallDistrict.Report(), stream)).Split('\n');
        var columns = 0;
        var rows = 0;
        foreach (var line in lines)
        {
            var count = line.StartsWith('|') ? line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|') : 0;
            Assert.True(columns == 0 || count == 0 || count == columns, line);
            rows += count > 0 ? 1 : 0;
            columns = count;
        }

        Assert.True(rows > 10);
    }
}
