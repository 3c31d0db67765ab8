using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>The head of a document: its policy, title, style sheet and script.</summary>
internal static class Head
{
    /// <summary>The head of the report, whose page runs a script.</summary>
    public static void Write(HtmlWriter html, string title) => Write(html, title, PageAssets.Policy, PageAssets.Style);

    /// <summary>The head of a page with a policy of its own, and the style sheets that the policy names.</summary>
    public static void Write(HtmlWriter html, string title, string policy, params ReadOnlySpan<string> styles)
    {
        using var head = html.In("head");
        html.Start("meta").Attribute("charset", "utf-8").End();
        html.Start("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", policy).End();
        html.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").End();
        html.Start("meta").Attribute("name", "color-scheme").Attribute("content", "light dark").End();
        html.Start("meta").Attribute("name", "referrer").Attribute("content", "no-referrer").End();
        html.Start("meta").Attribute("name", "generator").Attribute("content", "PlanMetrics").End();
        html.Element("title", title);
        foreach (var style in styles)
            html.Verbatim("style", style);
        html.Line();
    }

    /// <summary>The language of the page as browsers and screen readers know it.</summary>
    public static string CodeOf(Language language) => language == Language.Chinese ? "zh-CN" : "en";
}
