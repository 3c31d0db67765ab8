namespace PlanMetrics.Reports.Html;

/// <summary>A table that can be sorted, in a frame of its own that scrolls on narrow screens and is whole on paper.</summary>
internal static class DataTable
{
    /// <summary>Opens a table and writes its head; the rows are written until the end of the block.</summary>
    /// <param name="html">The page.</param>
    /// <param name="caption">What the table holds.</param>
    /// <param name="class">How its columns are laid out.</param>
    /// <param name="columns">The headings.</param>
    public static Frame Open(HtmlWriter html, string caption, string? @class, params ReadOnlySpan<Heading> columns)
    {
        html.Start("div", "wide").Attribute("role", "region").Attribute("tabindex", "0").Attribute("aria-label", caption);
        html.Start("table", @class);
        html.Element("caption", caption);
        using (html.In("thead"))
        using (html.In("tr"))
            foreach (var column in columns)
            {
                html.Start("th", column.IsNumber ? "n" : null).Attribute("scope", "col");
                if (column.IsSorted)
                    html.Attribute("data-sort", column.IsNumber ? "n" : "t");
                html.Text(column.Text).End();
            }

        html.Start("tbody");
        return new Frame(html);
    }

    /// <summary>A cell with a number.</summary>
    public static void Number(HtmlWriter html, string text) => html.Element("td", text, "n");

    /// <summary>A column's heading.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="IsNumber">Whether the column holds numbers.</param>
    /// <param name="IsSorted">Whether the reader may sort by it.</param>
    public sealed record Heading(string Text, bool IsNumber = false, bool IsSorted = true);

    /// <summary>A table until the end of a block.</summary>
    public readonly ref struct Frame(HtmlWriter html)
    {
        public void Dispose()
        {
            html.End();
            html.End();
            html.End();
            html.Line();
        }
    }
}
