using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks;

/// <summary>累计数与控制数: events of a year that are to reach a number, or not to exceed it.</summary>
internal sealed class CountRisks(Target target, RiskYears years)
{
    private static readonly LocalText NoFigures = new("尚无本年数据", "there are no figures of this year yet");
    private static readonly LocalText TooMany = new("数量过大，不作概率研判", "the numbers are too large for a probability");
    private static readonly LocalText NoThreshold = new("目标值未定", "its threshold is not known");

    private readonly CountPace pace = new(target, years, isPlanned: target.Comparison is Comparison.AtLeast or Comparison.GreaterThan);

    private bool IsCeiling => target.Comparison is Comparison.AtMost or Comparison.LessThan;

    private RiskShape Shape => IsCeiling ? RiskShape.Ceiling : RiskShape.Count;

    /// <summary>The forecast in the course of the year.</summary>
    public Outlook InYear(string unit, Measure now) =>
        CountPace.NumberOf(now) is { } soFar ? Of(unit, now.Against, soFar) : Outlook.Unknown(Shape, NoFigures);

    /// <summary>The forecast of the year after the last closed one.</summary>
    public Outlook Ahead(string unit, ExactFraction? threshold) =>
        CountPace.NumberOf(years.Whole(years.Scope.Year, unit, target)) is null ? Outlook.Unknown(Shape, new("上年无可用数据", "last year has no usable figures"))
        : Of(unit, threshold, null);

    private Outlook Of(string unit, ExactFraction? against, decimal? soFar)
    {
        if (against is not { } threshold)
            return Outlook.Unknown(Shape, NoThreshold);
        var left = threshold - (soFar ?? 0m);
        if (left.CompareTo((decimal)Counting.Most) > 0)
            return Outlook.Unknown(Shape, TooMany);
        return IsCeiling ? Ceiling(unit, threshold, left, soFar) : Floor(unit, threshold, left, soFar);
    }

    private Outlook Floor(string unit, ExactFraction threshold, ExactFraction left, decimal? soFar)
    {
        var need = AtLeast(left, target.Comparison == Comparison.GreaterThan);
        if (need <= 0)
            return new(Shape) { State = RiskLevel.Secured, Need = 0, Reason = Told(soFar, threshold, new("已完成", "done already")) };
        var (events, seen, span) = pace.Of(unit);
        var mean = RiskPhrases.About(events * span / seen);
        return WithRange(
            new(Shape)
            {
                Probability = Counting.Below(Counting.Events(events, seen, span), need),
                Need = need,
                Reason = Told(soFar, threshold, new(
                    $"{Span(soFar).Chinese}{(soFar is null ? "" : "尚")}须完成{need}，按往年同期进度预计约{mean}",
                    $"{need} more needed {Span(soFar).English}, about {mean} to be expected as in the same stretch of past years")),
            },
            soFar, (events, seen, span));
    }

    private Outlook Ceiling(string unit, ExactFraction threshold, ExactFraction left, decimal? soFar)
    {
        // So many more would be one too many.
        var excess = AtLeast(left, isMore: target.Comparison == Comparison.AtMost);
        if (excess <= 0)
            return new(Shape) { State = RiskLevel.Unreachable, Reason = Told(soFar, threshold, new("已超过", "exceeded already")) };
        var (events, seen, span) = pace.Of(unit);
        var yearly = (events / seen).ToString("0.##", CultureInfo.InvariantCulture);
        return WithRange(
            new(Shape)
            {
                Probability = 1d - Counting.Below(Counting.Events(events, seen, span), excess),
                Reason = Told(soFar, threshold, new(
                    $"{Span(soFar).Chinese}再发生{excess}起即超过，按本单位和同类单位往年频次每年约{yearly}起",
                    $"{excess} more {Span(soFar).English} would exceed it, about {yearly} a year at the frequency of this unit and its like")),
            },
            soFar, (events, seen, span));
    }

    private static Outlook WithRange(Outlook outlook, decimal? soFar, (double Events, double Seen, double Span) pace)
    {
        var (events, seen, span) = pace;
        // A quantile far out says nothing that the mean does not.
        var mean = events * span / seen;
        var hasRange = mean < Counting.Most / 10d;
        return outlook with
        {
            Forecast = (soFar ?? 0m) + decimal.Round((decimal)mean, 1, MidpointRounding.AwayFromZero),
            Low = hasRange ? (soFar ?? 0m) + Counting.Quantile(Counting.Events(events, seen, span), 0.1) : null,
            High = hasRange ? (soFar ?? 0m) + Counting.Quantile(Counting.Events(events, seen, span), 0.9) : null,
        };
    }

    // The least whole number that is at least, or more than, a quantity.
    private static long AtLeast(ExactFraction quantity, bool isMore)
    {
        var nearest = (long)quantity.Round(0);
        var order = ((ExactFraction)(decimal)nearest).CompareTo(quantity);
        return order < 0 || (order == 0 && isMore) ? nearest + 1 : nearest;
    }

    private LocalText Told(decimal? soFar, ExactFraction threshold, LocalText next)
    {
        var goal = NumberText.Of(threshold.Round(6));
        var asOf = RiskPhrases.AsOf(years.Scope.AsOf);
        var sign = IsCeiling ? new LocalText("控制数", "limit") : new("目标", "target");
        if (soFar is not { } done)
            return new($"{sign.Chinese}{goal}；{next.Chinese}", $"{sign.English} {goal}; {next.English}");
        var verb = IsCeiling ? new LocalText("发生", "happened") : new("完成", "done");
        return new(
            $"{asOf.Chinese}{verb.Chinese}{NumberText.Of(done)}，{sign.Chinese}{goal}；{next.Chinese}",
            $"{NumberText.Of(done)} {verb.English} {asOf.English}, {sign.English} {goal}; {next.English}");
    }

    private LocalText Span(decimal? soFar) => soFar is null
        ? new("全年", "in the year")
        : new($"距年底{RiskPhrases.Months(years.Scope.AsOf, new(years.Scope.Year, 12, 31))}个月，", $"in the {RiskPhrases.Months(years.Scope.AsOf, new(years.Scope.Year, 12, 31))} months left");
}
