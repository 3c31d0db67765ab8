namespace PlanMetrics.Reports.Html;

/// <summary>A field that narrows what stands below it. The script shows it; without script nothing dead is shown.</summary>
internal static class FilterBar
{
    /// <summary>Writes the bar.</summary>
    /// <param name="html">The page.</param>
    /// <param name="page">Whose words.</param>
    /// <param name="id">The element whose rows, cards or sections are narrowed.</param>
    /// <param name="label">What is looked for.</param>
    /// <param name="choices">Words of which a row must hold the one chosen; none for no choice.</param>
    /// <param name="opens">Whether there are sections to open and close.</param>
    public static void Write(HtmlWriter html, PageData page, string id, string label, IEnumerable<string>? choices = null, bool opens = false)
    {
        using var bar = html.In("div", "filter");
        bar.Attribute("data-for", id).Attribute("data-shown", page.Say("显示 {0} / {1}", "{0} of {1} shown")).Attribute("hidden", "");
        using (html.In("label"))
        {
            html.Text(label + " ");
            html.Start("input").Attribute("type", "search").Attribute("autocomplete", "off").End();
        }

        if (choices is not null)
            WriteChoices(html, page, choices);
        if (opens)
            foreach (var (mode, words) in new[] { ("open", page.Say("全部展开", "Open all")), ("close", page.Say("全部收起", "Close all")) })
                html.Start("button").Attribute("type", "button").Attribute("data-all", mode).Text(words).End();
        html.Start("span", "shown").Attribute("role", "status").End();
    }

    private static void WriteChoices(HtmlWriter html, PageData page, IEnumerable<string> choices)
    {
        using var label = html.In("label");
        html.Text(page.Say("只看 ", "Only "));
        using var select = html.In("select");
        html.Start("option").Attribute("value", "").Text(page.Say("全部", "all")).End();
        foreach (var choice in choices)
            html.Start("option").Attribute("value", choice).Text(choice).End();
    }
}
