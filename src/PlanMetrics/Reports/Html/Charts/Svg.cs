namespace PlanMetrics.Reports.Html.Charts;

/// <summary>The frame of a drawing. One that says something has a title and a description; one that only repeats the text beside it is hidden from screen readers.</summary>
internal static class Svg
{
    /// <summary>Opens a drawing that screen readers are told about.</summary>
    public static HtmlWriter.Scope Picture(HtmlWriter html, string @class, int width, int height, string title, string description)
    {
        html.Start("svg", @class).Attribute("viewBox", Box(width, height)).Attribute("width", PageData.N(width)).Attribute("role", "img");
        html.Element("title", title);
        html.Element("desc", description);
        return new HtmlWriter.Scope(html);
    }

    /// <summary>Opens a bar that stretches to the width of its place and repeats what stands beside it.</summary>
    public static HtmlWriter.Scope Strip(HtmlWriter html, string @class, int width, int height)
    {
        var scope = Silent(html, @class, width, height);
        html.Attribute("preserveAspectRatio", "none");
        return scope;
    }

    /// <summary>Opens a drawing whose name and content stand beside it in words.</summary>
    public static HtmlWriter.Scope Silent(HtmlWriter html, string @class, int width, int height)
    {
        html.Start("svg", @class).Attribute("viewBox", Box(width, height)).Attribute("aria-hidden", "true");
        return new HtmlWriter.Scope(html);
    }

    public static void Rect(HtmlWriter html, string @class, double x, double y, double width, double height) =>
        html.Start("rect", @class).Attribute("x", x).Attribute("y", y).Attribute("width", Math.Max(width, 0)).Attribute("height", height).End();

    public static void Line(HtmlWriter html, string @class, double x1, double y1, double x2, double y2) =>
        html.Start("line", @class).Attribute("x1", x1).Attribute("y1", y1).Attribute("x2", x2).Attribute("y2", y2).End();

    public static void Text(HtmlWriter html, string @class, double x, double y, string text) =>
        html.Start("text", @class).Attribute("x", x).Attribute("y", y).Text(text).End();

    private static string Box(int width, int height) => $"0 0 {PageData.N(width)} {PageData.N(height)}";
}
