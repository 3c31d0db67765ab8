using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Texts;

public sealed class ReportTextTests
{
    [Theory]
    [InlineData(Language.Chinese, "small-district/console.zh.txt")]
    [InlineData(Language.English, "small-district/console.en.txt")]
    public void Write_SmallDistrict_PrintsTheCommittedText_Golden(Language language, string file) =>
        GoldenFile.AssertSame(file, Encoding.UTF8.GetBytes(Text(language)));

    [Fact]
    public void Write_FirstLine_NamesYearAsOfAndThatSomethingIsMissing()
    {
        var first = Text(Language.Chinese).Split('\n')[0];

        Assert.Equal("2024年度  数据截至日期 2024-06-30  结果不完整（强制性问题 1 条）", first);
    }

    [Fact]
    public void Write_WithColour_SaysTheSameWords()
    {
        using var colored = new StringWriter { NewLine = "\n" };
        ReportText.Write(SmallDistrict.Report(), new Shell(colored, colored, Language.Chinese) { Color = true });

        Assert.Contains("\u001b[", colored.ToString(), StringComparison.Ordinal);
        Assert.Equal(Text(Language.Chinese), System.Text.RegularExpressions.Regex.Replace(colored.ToString(), "\u001b\\[[0-9;]*m", ""));
    }

    private static string Text(Language language)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportText.Write(SmallDistrict.Report(), new Shell(output, output, language));
        return output.ToString();
    }
}
