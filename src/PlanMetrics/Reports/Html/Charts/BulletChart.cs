using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports.Html.Charts;

/// <summary>A value against its target: a bar for the value, a line for the target, and the side on which the target is met shaded.</summary>
internal static class BulletChart
{
    private const int Width = 300;
    private const int Height = 26;
    private const double Headroom = 1.15;

    /// <summary>Draws a measure; where nothing can be placed on a scale nothing is drawn.</summary>
    /// <returns>Whether something was drawn.</returns>
    public static bool Write(HtmlWriter html, Measure measure, string title, string description)
    {
        if (ScaleOf(measure) is not { } scale)
            return false;
        using var svg = Svg.Picture(html, "bullet", Width, Height, title, description);
        Svg.Rect(html, "track", 0, 3, Width, 20);
        var goal = At(scale.Goal);
        if (scale.Better != 0)
            Svg.Rect(html, "good", scale.Better > 0 ? goal : 0, 3, scale.Better > 0 ? Width - goal : goal, 20);
        if (scale.Value is { } value)
        {
            var place = At(value);
            Svg.Rect(html, "value " + PageData.StandingClass(measure), Math.Min(At(scale.Zero), place), 9, Math.Max(Math.Abs(place - At(scale.Zero)), 2), 8);
        }

        Svg.Rect(html, "goal", Math.Clamp(goal - 1.5, 0, Width - 3), 0, 3, Height);
        return true;

        double At(double number) => Width * Math.Clamp((number - scale.From) / (scale.To - scale.From), 0, 1);
    }

    private static Scale? ScaleOf(Measure measure) => measure.FigureKind switch
    {
        FigureKind.Outcome => null,
        FigureKind.Date => OfDays(measure),
        FigureKind.Pair when measure.Figure is Figure.Pair pair => OfNumbers(measure, (double)pair.Value, (double)pair.Comparator),
        _ => (measure.Threshold is Threshold.Number number ? number.Value : measure.Base) is { } goal
            ? OfNumbers(measure, (double?)measure.Actual, (double)goal)
            : null,
    };

    private static Scale OfNumbers(Measure measure, double? value, double goal)
    {
        var shown = measure.State == MeasureState.Reported ? value : null;
        var isRate = measure.FigureKind == FigureKind.Ratio && measure.UnitOfMeasure != UnitOfMeasure.Ratio;
        var (low, high) = (Math.Min(Math.Min(goal, shown ?? goal), 0), Math.Max(goal, shown ?? goal));
        var to = isRate && high <= 100 ? 100 : high > 0 ? high * Headroom : 1;
        return new(low * Headroom, to, 0, shown, goal, BetterDirection.Of(measure.Comparison));
    }

    // Days stand on the year of the deadline, or on as much more as it takes to show the day.
    private static Scale? OfDays(Measure measure)
    {
        DateOnly? due = measure.LastDay ?? measure.Threshold switch
        {
            Threshold.Yearly yearly => yearly.In(measure.Year),
            Threshold.Day fixedDay => fixedDay.Date,
            _ => null,
        };
        if (due is not { } last)
            return null;
        DateOnly? done = measure.State == MeasureState.Reported && measure.Figure is Figure.Date date ? date.Day : null;
        double from = new DateOnly(last.Year, 1, 1).DayNumber, to = new DateOnly(last.Year, 12, 31).DayNumber;
        if (done is { } day)
            (from, to) = (Math.Min(from, day.DayNumber), Math.Max(to, day.DayNumber));
        return new(from, to, from, done?.DayNumber, last.DayNumber, -1);
    }

    private readonly record struct Scale(double From, double To, double Zero, double? Value, double Goal, int Better);
}
