using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Risks;
using PlanMetrics.Trends;

namespace PlanMetrics.Reports.Html.Charts;

/// <summary>A series by reporting period with its control limits, the target, periods that stand out, and the forecast to the deadline where there is one.</summary>
internal static class TrendChart
{
    private const int Width = 300;
    private const int Height = 92;
    private const int Left = 4;
    private const int Right = 44;
    private const int Top = 6;
    private const int Bottom = 74;

    /// <summary>Draws a series; its name and what it shows stand beside it in words.</summary>
    public static void Write(HtmlWriter html, Trend trend, Measure measure, Risk? risk)
    {
        var target = measure.Threshold is Threshold.Number number && measure.FigureKind == FigureKind.Ratio ? (double?)number.Value : null;
        var limits = trend.Facts.Chart.Limits;
        // A forecast counts a year; a series counts periods. Only rates are the same in both.
        var forecast = measure.FigureKind == FigureKind.Ratio ? risk : null;
        var (from, to) = Range(trend, target, limits, forecast);
        var (first, last) = (trend.Points[0].Number, trend.Points[^1].Number);
        using var svg = Svg.Silent(html, "trend", Width, Height);
        if (limits is { } band)
        {
            Svg.Rect(html, "limits", Left, Y(band.High), Width - Left - Right, Y(band.Low) - Y(band.High));
            Svg.Line(html, "mean", Left, Y(band.Mean), Width - Right, Y(band.Mean));
        }

        if (target is { } goal)
            Svg.Line(html, "goal", Left, Y(goal), Width - Right, Y(goal));
        foreach (var run in Runs(trend))
            html.Start("polyline", "series").Attribute("points", string.Join(' ', run.Select(point => $"{C(X(point.Number))},{C(Y(point.Value))}"))).End();
        // A point on the line needs no mark of its own, one between two gaps does.
        Dots(html, "signal", trend.Points.Where(point => StandsOut(trend, point)));
        Dots(html, "point", trend.Points.Where((point, i) => !StandsOut(trend, point) && IsAlone(trend, i)));

        if (forecast is { Forecast: { } expected, ForecastLow: { } low, ForecastHigh: { } high })
        {
            Svg.Line(html, "ahead", Width - 22, Y((double)low), Width - 22, Y((double)high));
            html.Start("circle", "ahead").Attribute("cx", Width - 22).Attribute("cy", Y((double)expected)).Attribute("r", 3.5).End();
            Svg.Text(html, "c label", Width - 22, Height - 4, PageData.N(forecast.Year));
        }

        Svg.Text(html, "label", Left, Height - 4, trend.Points[0].Period.ToString());
        if (last > first)
            html.Start("text", "label end").Attribute("x", Width - Right).Attribute("y", Height - 4).Text(trend.Points[^1].Period.ToString()).End();

        // All marks of a kind in one path: strokes without length, which round ends turn to dots.
        void Dots(HtmlWriter html, string kind, IEnumerable<TrendPoint> points)
        {
            var path = string.Concat(points.Select(point => $"M{C(X(point.Number))},{C(Y(point.Value))}h0"));
            if (path.Length > 0)
                html.Start("path", kind).Attribute("d", path).End();
        }

        double X(int period) => last == first ? (Left + Width - Right) / 2.0 : Left + 3 + ((Width - Left - Right - 6.0) * (period - first) / (last - first));

        double Y(double value) => Bottom - ((Bottom - Top) * Math.Clamp((value - from) / (to - from), 0, 1));
    }

    /// <summary>Whether a rule of the control chart points at a period.</summary>
    public static bool StandsOut(Trend trend, TrendPoint point) =>
        trend.Facts.Chart.Signals.Any(signal => signal.From <= point.Number && point.Number <= signal.To);

    private static bool IsAlone(Trend trend, int place) =>
        (place == 0 || trend.Points[place - 1].Number != trend.Points[place].Number - 1)
        && (place == trend.Points.Length - 1 || trend.Points[place + 1].Number != trend.Points[place].Number + 1);

    private static string C(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static (double From, double To) Range(Trend trend, double? target, XmrLimits? limits, Risk? risk)
    {
        var values = trend.Points.Select(point => point.Value).ToList();
        if (target is { } goal)
            values.Add(goal);
        if (risk is { ForecastLow: { } low, ForecastHigh: { } high })
            values.AddRange([(double)low, (double)high]);
        if (limits is { } band)
            values.AddRange([band.Low, band.High]);
        var (least, most) = (values.Min(), values.Max());
        // A rate neither falls below nothing nor rises above all, whatever its limits say.
        if (trend.Target.Figure == FigureKind.Ratio && trend.Target.UnitOfMeasure != UnitOfMeasure.Ratio)
            (least, most) = (Math.Max(least, 0), Math.Min(most, 100));
        return most - least < 1e-9 ? (least - 1, most + 1) : (least, most);
    }

    // A missing period is a gap in the line.
    private static IEnumerable<List<TrendPoint>> Runs(Trend trend)
    {
        var run = new List<TrendPoint>();
        foreach (var point in trend.Points)
        {
            if (run.Count > 0 && point.Number != run[^1].Number + 1)
            {
                if (run.Count > 1)
                    yield return run;
                run = [];
            }

            run.Add(point);
        }

        if (run.Count > 1)
            yield return run;
    }
}
