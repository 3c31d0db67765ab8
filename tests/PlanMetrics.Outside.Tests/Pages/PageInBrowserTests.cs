using Microsoft.Playwright;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Outside.Tests.Pages;

/// <summary>The page as people meet it: read, sorted, searched, on a telephone, in the dark.</summary>
public sealed class PageInBrowserTests(Browser browser, PageFiles files) : IClassFixture<Browser>, IClassFixture<PageFiles>
{
    private const string First = "#ranking table.ranks";

    [Theory]
    [InlineData(Language.Chinese, 1280, false)]
    [InlineData(Language.Chinese, 390, false)]
    [InlineData(Language.English, 1280, true)]
    [InlineData(Language.English, 390, true)]
    public async Task Page_Opened_FitsItsWidth_AndCutsNoText(Language language, int width, bool isDark)
    {
        await using var open = await browser.OpenAsync(files.In(language), width, isDark);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach((item, place) => { item.open = place % 8 === 0; })");

        Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("""
            () => Array.from(document.querySelectorAll('h1, h2, h3, h4, p, li, td, th, dd, dt, caption, summary, .tile, .card, label, button'))
                .filter(item => item.getClientRects().length > 0 && getComputedStyle(item).display !== 'inline')
                .filter(item => item.scrollWidth > item.clientWidth + 1 && item.clientWidth > 0)
                .map(item => item.tagName + ': ' + item.textContent.trim().slice(0, 60))
            """));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("""
            () => Array.from(document.querySelectorAll('svg text')).filter(text => text.getClientRects().length > 0).filter(text => {
                const box = text.getBBox(), frame = text.ownerSVGElement.viewBox.baseVal;
                return box.x + 1 < frame.x || box.x + box.width > frame.x + frame.width + 1 || box.y + 1 < frame.y || box.y + box.height > frame.y + frame.height + 1;
            }).map(text => text.textContent)
            """));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Heading_Pressed_SortsItsTable_ByNumberAndBack()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 1280);
        var score = open.Page.Locator($"{First} >> nth=0").Locator("thead th", new() { HasTextString = "得分率" });
        var before = await Column(open, 2);

        await score.Locator("button").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await score.GetAttributeAsync("aria-sort"));
        Assert.Equal(before.Order(), await Column(open, 2));

        await open.Page.Keyboard.PressAsync("Space");
        Assert.Equal("descending", await score.GetAttributeAsync("aria-sort"));
        Assert.Equal(before.OrderDescending(), await Column(open, 2));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Filter_Filled_LeavesWhatHoldsIt_AndCountsIt()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 1280);
        await open.Page.GetByLabel("查找单位").First.FillAsync("司法");

        Assert.Equal(["区司法局"], await Shown(open, "#ranking .ranks tbody th"));
        Assert.StartsWith("显示 ", (await open.TextsAsync("#ranking .shown"))[0], StringComparison.Ordinal);

        await open.Page.GetByLabel("查找单位").First.FillAsync("");
        await open.Page.Locator("#ranking select").SelectOptionAsync("合格");
        var grades = await Shown(open, "#ranking .ranks .grade");
        Assert.NotEmpty(grades);
        Assert.All(grades, grade => Assert.Equal("合格", grade));
    }

    [Fact]
    public async Task Verdict_Chosen_LeavesItsCards()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 390);
        await open.Page.Locator("#explicit select").SelectOptionAsync("达标");

        var verdicts = await Shown(open, "#wall .s");
        Assert.NotEmpty(verdicts);
        Assert.All(verdicts, verdict => Assert.Equal("达标", verdict));
    }

    [Fact]
    public async Task Unit_Followed_OpensItsSection()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 1280);
        await open.Page.Locator($"{First} >> nth=0").GetByRole(AriaRole.Link).First.ClickAsync();

        var name = (await open.TextsAsync($"{First} tbody a"))[0];
        Assert.Equal([name], await open.TextsAsync("details[open].unit > summary > b"));
        Assert.True(await open.Page.Locator("details[open].unit .targets").First.IsVisibleAsync());
    }

    [Fact]
    public async Task AllUnits_OpenedAndClosed_AtOnce()
    {
        await using var open = await browser.OpenAsync(files.In(Language.English), 1280);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Open all" }).ClickAsync();
        Assert.Equal(files.Report.Units.Length, await open.Page.Locator("details[open].unit").CountAsync());
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Close all" }).ClickAsync();
        Assert.Equal(0, await open.Page.Locator("details[open].unit").CountAsync());
    }

    [Fact]
    public async Task Keyboard_FirstStop_SkipsToTheContent()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 1280);
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await open.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Page_WithoutScript_ShowsNothingDead()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 1280, hasScript: false);
        Assert.Equal(0, await open.Page.Locator("button:visible, input:visible, select:visible").CountAsync());
        Assert.True(await open.Page.Locator("#ranking table").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Dark_IsDark_AndPaperIsWhite()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 1280, isDark: true);
        const string Ground = "getComputedStyle(document.body).backgroundColor";
        Assert.Equal("rgb(18, 22, 27)", await open.Page.EvaluateAsync<string>(Ground));
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>(Ground));
    }

    [Theory]
    [InlineData("<script>document.title='hit'</script><img src=x onerror=\"document.title='hit'\">")]
    [InlineData("\"><svg onload=\"document.title='hit'\">")]
    [InlineData("=HYPERLINK(\"http://example.org\")\u202Egnp.exe")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十")]
    public async Task Names_OfUnits_DoNothing_AndBreakNothing(string name)
    {
        var report = files.Report with
        {
            Roster = files.Report.Roster with { Units = [.. files.Report.Roster.Units.Select((unit, place) => place % 5 == 0 ? unit with { Name = name } : unit)] },
        };
        var file = files.Write($"names-{name.Length}.html", report);
        foreach (var width in new[] { 1280, 390 })
        {
            await using var open = await browser.OpenAsync(file, width);
            Assert.DoesNotContain("hit", await open.Page.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(open.Complaints);
        }
    }

    private static async Task<decimal[]> Column(OpenPage open, int place) =>
        [.. (await open.TextsAsync($"#ranking .wide:nth-of-type(1) table.ranks tbody td:nth-child({place + 3})")).Take(19).Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];

    private static async Task<string[]> Shown(OpenPage open, string selector) => await open.Page.EvaluateAsync<string[]>(
        "selector => Array.from(document.querySelectorAll(selector)).filter(item => item.getClientRects().length > 0).map(item => item.textContent.trim())", selector);
}
