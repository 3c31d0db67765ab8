using System.Security.Cryptography;
using System.Text;

namespace PlanMetrics.Reports.Html;

/// <summary>The style sheet and the script that every page carries, and the policy that lets a browser run these two and nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("page.js");

    /// <summary>Nothing is loaded and nothing is sent; style and script are known by their hashes.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>What the page of a back-test has beyond the report's style sheet.</summary>
    public static string BacktestStyle { get; } = Read("backtest.css");

    /// <summary>The policy of a page without a script.</summary>
    public static string BacktestPolicy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}' '{HashOf(BacktestStyle)}'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream("PlanMetrics.page." + name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
