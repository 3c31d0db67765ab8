using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Reports.Html.Charts;

/// <summary>
/// 校准图: what share missed, against the probability that was given, bin by bin. On the diagonal the two agree; a dot's area is its number of
/// cases, its bar the 95 % interval of the share (Wilson).
/// </summary>
internal static class ReliabilityPlot
{
    private const int Left = 44;
    private const int Top = 10;
    private const int Side = 260;
    private const int Width = Left + Side + 16;
    private const int Height = Top + Side + 42;
    private const double Normal95 = 1.959963984540054;
    private const double SmallestDot = 2.5;
    private const double LargestDot = 9.0;

    /// <summary>Draws the bins of a model.</summary>
    public static void Write(HtmlWriter html, ModelSkill model, Language language)
    {
        var title = language.Say($"校准图：{model.Name.Chinese}", $"Reliability: {model.Name.English}");
        var most = model.Bins.Max(bin => bin.Cases);
        using var svg = Svg.Picture(html, "plot", Width, Height, title, string.Join(language.Say("；", "; "), model.Bins.Select(bin => Told(bin, language))));
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var share = tenth / 10.0;
            Svg.Line(html, "grid", X(0), Y(share), X(1), Y(share));
            Svg.Line(html, "grid", X(share), Y(0), X(share), Y(1));
            Svg.Text(html, "r label", Left - 5, Y(share) + 4, Percent(share, 0));
            Svg.Text(html, "c label", X(share), Top + Side + 16, Percent(share, 0));
        }

        Svg.Rect(html, "frame", Left, Top, Side, Side);
        Svg.Line(html, "diagonal", X(0), Y(0), X(1), Y(1));
        foreach (var bin in model.Bins)
        {
            var (low, high) = Wilson(bin.Missed, bin.Cases);
            Svg.Line(html, "range", X(bin.Forecast), Y(low), X(bin.Forecast), Y(high));
            html.Start("circle", "dot").Attribute("cx", X(bin.Forecast)).Attribute("cy", Y(bin.Missed))
                .Attribute("r", Math.Max(SmallestDot, LargestDot * Math.Sqrt((double)bin.Cases / most))).End();
        }

        Svg.Text(html, "c", Left + (Side / 2.0), Height - 6, language.Say("事先给出的未达标概率（纵轴：实际未达标率）", "probability given (upwards: share that missed)"));
    }

    /// <summary>The 95 % interval of a share, never outside 0 to 1 (Wilson 1927).</summary>
    internal static (double Low, double High) Wilson(double share, int cases)
    {
        var square = Normal95 * Normal95 / cases;
        var middle = share + (square / 2.0);
        var half = Normal95 * Math.Sqrt(((share * (1.0 - share)) + (square / 4.0)) / cases);
        return (Math.Max(0.0, (middle - half) / (1.0 + square)), Math.Min(1.0, (middle + half) / (1.0 + square)));
    }

    private static string Told(SkillGroup bin, Language language) => language.Say(
        $"{bin.Cases} 个预测，平均概率 {Percent(bin.Forecast, 1)}，实际未达标 {Percent(bin.Missed, 1)}",
        $"{bin.Cases} forecasts at {Percent(bin.Forecast, 1)} on average, {Percent(bin.Missed, 1)} missed");

    private static string Percent(double share, int places) => (share * 100.0).ToString("F" + PageData.N(places), CultureInfo.InvariantCulture) + "%";

    private static double X(double share) => Left + (share * Side);

    private static double Y(double share) => Top + ((1.0 - share) * Side);
}
