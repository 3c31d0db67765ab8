namespace PlanMetrics.Reports.Html.Charts;

/// <summary>One bar of parts that make a whole, each part with its number; parts too narrow for a number have it in the legend's words alone.</summary>
internal static class StackedBar
{
    private const int Width = 960;
    private const int Height = 22;
    private const int PlaceOfLetter = 14;

    /// <summary>Writes the bar with its name in front.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">What is divided.</param>
    /// <param name="words">All parts in words.</param>
    /// <param name="parts">The class, the size and the sign of each part: the sign stands beside the number, so that no part is told by its colour alone.</param>
    public static void Write(HtmlWriter html, string name, string words, IReadOnlyList<(string Class, int Count, string Sign)> parts)
    {
        using var row = html.In("figure", "stack");
        html.Element("figcaption", name);
        using var svg = Svg.Picture(html, "stackbar", Width, Height, name, words);
        var all = Math.Max(parts.Sum(part => part.Count), 1);
        double at = 0;
        foreach (var (@class, count, sign) in parts)
        {
            var width = (double)Width * count / all;
            if (count == 0)
                continue;
            Svg.Rect(html, @class, at, 0, width, Height);
            var text = $"{sign} {PageData.N(count)}";
            if (width >= text.Length * PlaceOfLetter)
                Svg.Text(html, "c " + @class, at + (width / 2), 16, text);
            at += width;
        }
    }

    /// <summary>The key to the parts.</summary>
    public static void WriteLegend(HtmlWriter html, IEnumerable<(string Class, string Words)> parts)
    {
        using var list = html.In("ul", "legend");
        foreach (var (@class, words) in parts)
            using (html.In("li"))
            {
                html.Empty("i", @class);
                html.Text(words);
            }
    }
}
