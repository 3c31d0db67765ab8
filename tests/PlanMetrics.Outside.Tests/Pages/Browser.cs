using Microsoft.Playwright;

namespace PlanMetrics.Outside.Tests.Pages;

/// <summary>Chromium without a window, the one that is on the PATH. A machine without it fails the test. It is started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? driver;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        driver = await Playwright.CreateAsync();
        browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = Program(), Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        driver?.Dispose();
    }

    /// <summary>Opens a page of a given width, and notes whatever it complains of or asks for.</summary>
    internal async Task<OpenPage> OpenAsync(string file, int width, bool isDark = false, bool hasScript = true)
    {
        var page = await browser!.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
        });
        var open = new OpenPage(page);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }

    private static string Program() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("chromium is not on the PATH.");
}
