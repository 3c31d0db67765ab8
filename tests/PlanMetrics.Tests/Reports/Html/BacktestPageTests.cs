using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Tests.Risks.Backtest;

namespace PlanMetrics.Tests.Reports.Html;

public sealed class BacktestPageTests
{
    private static readonly BacktestReport One = PanelBacktest.Run(new SyntheticPanel(3).ToPanel(), new(0.9m));

    [Theory]
    [InlineData(Language.Chinese, "zh-CN", "各种方法：下一年", "本程序的规则")]
    [InlineData(Language.English, "en", "Models: Year ahead", "the rule in use")]
    public void Write_IsWellFormed_WithEveryModelAndAPlotATable(Language language, string code, string caption, string rule)
    {
        var page = Page(language);
        Assert.Equal(code, page.Root.Attribute("lang")!.Value);
        Assert.Equal(["sum", "p1", "p2"], page.All("section").Select(section => section.Attribute("id")!.Value));
        Assert.Equal(["#sum", "#p1", "#p2"], page.All("nav").Descendants("a").Select(link => link.Attribute("href")!.Value));
        Assert.Equal(One.Tables.Length * 3, page.All("svg").Count());
        Assert.Equal(One.Tables[0].Models.Length, PageText.Rows(page.Section("p1"), caption).Count());
        var bold = page.Section("p1").Descendants("tr").First(row => (string?)row.Attribute("class") == "rule").Elements().Select(cell => cell.Value).ToArray();
        Assert.Equal((rule, One.Tables[0].Rule!.Brier.ToString("F4", System.Globalization.CultureInfo.InvariantCulture)), (bold[0], bold[1]));
        // A dot a bin, and all cases in the words for those who do not see it.
        Assert.Equal(One.Tables[0].Rule!.Bins.Length, page.Section("p1").Descendants("svg").First().Descendants("circle").Count());
        if (language == Language.English)
            Assert.DoesNotContain(page.Root.Descendants("body").Single().Value, letter => letter is >= '\u4E00' and <= '\u9FFF');
    }

    [Fact]
    public void Write_RunsNoScript_AndLoadsNothing()
    {
        var page = Page(Language.Chinese);
        var policy = page.All("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script", policy, StringComparison.Ordinal);
        Assert.Empty(page.All("script"));
        Assert.DoesNotContain(page.Root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "src" or "data-sort");
        foreach (var style in page.All("style"))
            Assert.Contains(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style.Value))), policy, StringComparison.Ordinal);
        Assert.Equal(page.Bytes, Page(Language.Chinese).Bytes);
    }

    [Fact]
    public void Write_NothingToTest_SaysSo()
    {
        using var stream = new MemoryStream();
        BacktestPage.Write([], null, Language.English, stream);
        Assert.Contains("There is no history to test on.", PageText.Of(stream.ToArray()).Root.Value, StringComparison.Ordinal);
    }

    // Wilson 1927; 5 of 10 and 0 of 10 are in every textbook.
    [Theory]
    [InlineData(0.5, 10, 0.2366, 0.7634)]
    [InlineData(0.0, 10, 0.0, 0.2775)]
    [InlineData(1.0, 1, 0.2065, 1.0)]
    public void Wilson_KnownIntervals(double share, int cases, double low, double high)
    {
        var found = ReliabilityPlot.Wilson(share, cases);
        Assert.Equal(low, found.Low, 4);
        Assert.Equal(high, found.High, 4);
    }

    private static PageText Page(Language language)
    {
        using var stream = new MemoryStream();
        BacktestPage.Write([One, One], BacktestSum.Of([One, One]), language, stream);
        return PageText.Of(stream.ToArray());
    }
}
