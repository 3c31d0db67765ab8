namespace PlanMetrics.Reports.Html.Charts;

/// <summary>A share of a whole beside its number.</summary>
internal static class ScoreBar
{
    private const int Width = 100;
    private const int Height = 8;

    /// <summary>Writes the bar.</summary>
    /// <param name="html">The page.</param>
    /// <param name="share">0 to 1; more is drawn as 1.</param>
    /// <param name="class">Its colour.</param>
    public static void Write(HtmlWriter html, double share, string @class)
    {
        using var svg = Svg.Strip(html, "bar", Width, Height);
        Svg.Rect(html, @class, 0, 0, Width * Math.Clamp(share, 0, 1), Height);
    }
}
