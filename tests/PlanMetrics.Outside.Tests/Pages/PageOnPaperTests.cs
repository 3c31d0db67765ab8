using System.Diagnostics;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Outside.Tests.Pages;

/// <summary>The page printed on A4.</summary>
public sealed class PageOnPaperTests(Browser browser, PageFiles files) : IClassFixture<Browser>, IClassFixture<PageFiles>
{
    [Theory]
    [InlineData(Language.Chinese, "总览", "最需要关注的几件事", "排名")]
    [InlineData(Language.English, "Overview", "What matters most", "Ranking")]
    public async Task FirstSheet_IsTheOverview_WholeAndAlone(Language language, string heading, string last, string next)
    {
        var sheets = await PrintAsync(files.In(language));

        Assert.Contains(heading, sheets[0], StringComparison.Ordinal);
        Assert.Contains(last, sheets[0], StringComparison.Ordinal);
        Assert.Contains("5.", sheets[0], StringComparison.Ordinal);
        Assert.DoesNotContain(next, FirstLines(sheets[0]), StringComparison.Ordinal);
        Assert.Contains(next, FirstLines(sheets[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_OverSeveralSheets_RepeatTheirHeads()
    {
        var findings = Enumerable.Repeat(files.Report.Findings, 6).SelectMany(some => some);
        var sheets = await PrintAsync(files.Write("findings.html", files.Report with { Findings = [.. findings] }));

        var ofFindings = sheets.Where(sheet => sheet.Contains("PM4010", StringComparison.Ordinal)).ToArray();
        Assert.InRange(ofFindings.Length, 4, 40);
        Assert.All(ofFindings, sheet => Assert.Contains("代码", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Units_ThatAreOpen_ArePrinted_EachOnItsOwnSheets()
    {
        var sheets = await PrintAsync(files.In(Language.Chinese), "document.querySelectorAll('details.unit').forEach((item, place) => { item.open = place === 20 || place === 21; })");

        foreach (var unit in files.Report.Units.Skip(20).Take(2))
            Assert.Contains(sheets, sheet => FirstLines(sheet).Contains(files.Report.Roster.Registry.Find(unit.UnitId)!.Name.Chinese, StringComparison.Ordinal) && sheet.Contains("失分去向", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_AndDrawings_KeepTogether()
    {
        await using var open = await browser.OpenAsync(files.In(Language.Chinese), 1280);
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("""
            () => Array.from(document.querySelectorAll('tr, figure, .card, .tile, svg')).filter(item => getComputedStyle(item).breakInside !== 'avoid').map(item => item.outerHTML.slice(0, 80))
            """));
        Assert.Equal(["table-header-group"], await open.Page.EvaluateAsync<string[]>("() => [...new Set(Array.from(document.querySelectorAll('thead'), head => getComputedStyle(head).display))]"));
    }

    private async Task<string[]> PrintAsync(string file, string? before = null)
    {
        await using var open = await browser.OpenAsync(file, 1280);
        if (before is not null)
            await open.Page.EvaluateAsync(before);
        var pdf = Path.Combine(Path.GetDirectoryName(file)!, Path.GetRandomFileName() + ".pdf");
        await open.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true, PrintBackground = true });
        return TextOf(pdf);
    }

    private static string FirstLines(string sheet) => string.Join('\n', sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(2));

    private static string[] TextOf(string pdf)
    {
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in new[] { "-layout", "-enc", "UTF-8", pdf, "-" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("pdftotext did not start.");
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }
}
