using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Html;

public sealed class ReportPageTests
{
    [Theory]
    [InlineData(Language.Chinese, "zh-CN")]
    [InlineData(Language.English, "en")]
    public void Write_SmallDistrict_IsWellFormedAndNamesItsLanguage(Language language, string code)
    {
        var page = PageText.Of(SmallDistrict.Report(language));

        Assert.Equal(code, page.Root.Attribute("lang")!.Value);
        Assert.Equal(["overview", "ranking", "heat", "explicit", "units", "findings", "method"], page.All("section").Select(section => section.Attribute("id")!.Value));
        Assert.Equal(page.All("section").Select(section => "#" + section.Attribute("id")!.Value), page.All("nav").Descendants("a").Select(link => link.Attribute("href")!.Value));
        if (language == Language.English)
            Assert.DoesNotContain(page.All("th").Concat(page.All("caption")).Concat(page.All("h2")), head => head.Value.Any(character => character is >= '\u4E00' and <= '\u9FFF'));
    }

    [Fact]
    public void Policy_KnowsStyleAndScriptByTheirHashes_AndAllowsNothingElse()
    {
        var page = PageText.Of(SmallDistrict.Report());
        var policy = page.All("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;

        Assert.Equal(
            $"default-src 'none'; style-src '{HashOf(page.All("style").Single())}'; script-src '{HashOf(page.All("script").Single())}'; base-uri 'none'; form-action 'none'", policy);
        Assert.DoesNotContain(page.Root.DescendantsAndSelf().Attributes(), attribute =>
            attribute.Name.LocalName is "style" or "src" or "action" or "formaction" or "srcdoc" || attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.All("a"), link => Assert.StartsWith("#", link.Attribute("href")!.Value, StringComparison.Ordinal));
        foreach (var outside in new[] { "url(", "@import", "http:", "https:", "fetch", "XMLHttpRequest", "innerHTML", "eval" })
            Assert.DoesNotContain(outside, page.All("style").Single().Value + page.All("script").Single().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("甲\u202E乙", @"甲\u202E乙")]
    [InlineData("a'b\"c&amp;<!--", "a'b\"c&amp;<!--")]
    [InlineData("]]></style><img src=x onerror=alert(1)>", "]]></style><img src=x onerror=alert(1)>")]
    public void Names_ThatCouldBeMarkup_AreText(string name, string shown)
    {
        var page = PageText.Of(Renamed(name));

        Assert.Contains(PageText.Rows(page.Section("ranking"), "各镇排名"), row => row["单位"] == shown);
        Assert.Contains(page.All("summary").Elements("b"), summary => summary.Value == shown);
        Assert.Single(page.All("script"));
        Assert.Empty(page.All("img"));
        Assert.DoesNotContain('\u202E', page.Source);
    }

    [Fact]
    public void Names_OfTwoHundredCharacters_AreWholeInTablesAndShortInSentences()
    {
        var name = string.Concat(Enumerable.Repeat("很长的单位名称", 29))[..200];
        var page = PageText.Of(Renamed(name));

        Assert.Contains(PageText.Rows(page.Section("ranking"), "各镇排名"), row => row["单位"] == name);
        Assert.All(page.Section("overview").Descendants("li"), sentence => Assert.True(sentence.Value.Length < 200, sentence.Value));
    }

    [Fact]
    public void Drawings_SayWhatTheyShow_OrRepeatTheTextBesideThem()
    {
        var page = PageText.Of(SmallDistrict.Report());

        Assert.NotEmpty(page.All("svg"));
        Assert.All(page.All("svg"), drawing =>
        {
            if ((string?)drawing.Attribute("aria-hidden") == "true")
                return;
            Assert.Equal("img", drawing.Attribute("role")!.Value);
            Assert.NotEqual("", drawing.Element("title")!.Value);
            Assert.NotEqual("", drawing.Element("desc")!.Value);
        });
    }

    [Fact]
    public void Identifiers_AreUnique_AndLinksAndFiltersLeadSomewhere()
    {
        var page = PageText.Of(SmallDistrict.Report());
        var ids = page.Root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Count(), ids.Count);
        Assert.All(page.All("a").Select(link => link.Attribute("href")!.Value[1..]).Concat(page.Root.Descendants().Attributes("data-for").Select(name => name.Value)), name => Assert.Contains(name, ids));
    }

    [Fact]
    public void Write_WithProvenance_PrintsItsHashes()
    {
        var provenance = new Provenance("1.2.3") { PlanSha256 = "aa11", RosterSha256 = "bb22", ProfileSha256 = "cc33", Inputs = 7, InputsSha256 = "dd44" };
        var method = PageText.Of(SmallDistrict.Report(), provenance).Section("method").Value;

        Assert.All(["PlanMetrics 1.2.3", "aa11", "bb22", "cc33", "dd44", "输入文件 7 个"], text => Assert.Contains(text, method, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_WithoutUnits_StillIsAPage()
    {
        var page = PageText.Of(SmallDistrict.Report() with { Units = [], Targets = [], Findings = [], Reporting = [] });

        Assert.Contains("未发现问题", page.Section("findings").Value, StringComparison.Ordinal);
        Assert.Empty(page.All("details"));
    }

    private static Report Renamed(string name) => SmallDistrict.Report() with
    {
        Roster = SmallDistrict.Roster with { Units = [.. SmallDistrict.Roster.Units.Select(unit => unit.Id == "east-town" ? unit with { Name = name } : unit)] },
    };

    private static string HashOf(XElement element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Value)));
}
