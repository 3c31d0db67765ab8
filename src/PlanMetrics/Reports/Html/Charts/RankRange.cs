namespace PlanMetrics.Reports.Html.Charts;

/// <summary>A rank among all ranks of its group, with the span that it keeps to when weights vary.</summary>
internal static class RankRange
{
    private const int Width = 200;
    private const int Height = 14;
    private const int Edge = 6;

    public static void Write(HtmlWriter html, int rank, int low, int high, int last)
    {
        using var svg = Svg.Strip(html, "range", Width, Height);
        Svg.Line(html, "axis", Edge, 7, Width - Edge, 7);
        Svg.Rect(html, "span", At(low) - 3, 4, At(high) - At(low) + 6, 6);
        Svg.Rect(html, "mark", At(rank) - 1.5, 0, 3, Height);

        double At(int place) => last < 2 ? Width / 2.0 : Edge + ((Width - (2.0 * Edge)) * (place - 1) / (last - 1));
    }
}
