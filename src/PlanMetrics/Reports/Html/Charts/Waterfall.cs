using PlanMetrics.Json;

namespace PlanMetrics.Reports.Html.Charts;

/// <summary>From full points down to the score: a column a step, each hanging from where the one before ended.</summary>
internal static class Waterfall
{
    private const int ColumnWidth = 46;
    private const int Top = 18;
    private const int Bottom = 128;
    private const int Height = 146;
    private const decimal Cut = 0.4m;

    /// <summary>Draws the steps.</summary>
    /// <param name="html">The page.</param>
    /// <param name="page">Whose words.</param>
    /// <param name="title">The title.</param>
    /// <param name="full">Where it starts.</param>
    /// <param name="score">Where it ends.</param>
    /// <param name="steps">The steps between: a short label and by how much.</param>
    public static void Write(HtmlWriter html, PageData page, string title, decimal full, decimal score, IReadOnlyList<(string Label, decimal By)> steps)
    {
        var (lowest, highest) = Reach(full, score, steps);
        // The losses would be a hair on a scale from nothing, so it starts higher, and says so.
        var from = Math.Max(0m, Math.Floor(lowest - ((highest - lowest) * Cut) - 0.5m));
        var span = Math.Max(highest - from, 1m);
        var width = (steps.Count + 2) * ColumnWidth;
        var description = page.Say($"满分 {NumberText.Of(full)}", $"full points {NumberText.Of(full)}") + string.Concat(steps.Select(step => $"; {step.Label} {Signed(step.By)}"))
            + page.Say($"；得分 {page.Fixed(score)}", $"; score {page.Fixed(score)}");
        using (Svg.Picture(html, "fall", width, Height, title, description))
        {
            Column(0, page.Say("满分", "full"), "total", from, full, NumberText.Of(full));
            var at = full;
            for (var i = 0; i < steps.Count; i++)
            {
                var next = at + steps[i].By;
                Column(i + 1, steps[i].Label, steps[i].By < 0m ? "loss" : "gain", Math.Min(at, next), Math.Max(at, next), Signed(steps[i].By));
                Svg.Line(html, "join", ((i + 1) * ColumnWidth) - 6, Y(at), ((i + 1) * ColumnWidth) + 6, Y(at));
                at = next;
            }

            Svg.Line(html, "axis", 0, Bottom, width, Bottom);
            Column(steps.Count + 1, page.Say("得分", "score"), "total", from, Math.Max(score, from), page.Fixed(score));
        }

        if (from > 0m)
            html.Element("p", page.Say($"纵轴从 {NumberText.Of(from)} 分起。", $"The scale starts at {NumberText.Of(from)} points."), "small");

        double Y(decimal points) => Bottom - ((double)((points - from) / span) * (Bottom - Top));

        void Column(int place, string label, string @class, decimal low, decimal high, string value)
        {
            var middle = (place * ColumnWidth) + (ColumnWidth / 2.0);
            Svg.Rect(html, @class, middle - 16, Y(high), 32, Math.Max(Y(low) - Y(high), 1));
            Svg.Text(html, "c", middle, Math.Max(Y(high) - 4, 11), value);
            Svg.Text(html, "c label", middle, Height - 4, label);
        }
    }

    private static (decimal Lowest, decimal Highest) Reach(decimal full, decimal score, IReadOnlyList<(string Label, decimal By)> steps)
    {
        var (at, lowest, highest) = (full, Math.Min(full, score), Math.Max(full, score));
        foreach (var step in steps)
        {
            at += step.By;
            (lowest, highest) = (Math.Min(lowest, at), Math.Max(highest, at));
        }

        return (lowest, highest);
    }

    private static string Signed(decimal points) => points > 0m ? "+" + PageData.Points(points) : PageData.Points(points);
}
