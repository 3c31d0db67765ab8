using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks;

/// <summary>A forecast of the rule as a risk: turned back to what the target counts, with its sentence.</summary>
/// <param name="Comparison">How the rate is held against its threshold.</param>
/// <param name="Threshold">The threshold in percent.</param>
/// <param name="Forecast">The forecast, of good cases.</param>
/// <param name="Known">The good cases so far, or those of the last year.</param>
internal sealed record RateOutlook(Comparison Comparison, ExactFraction Threshold, RateForecast Forecast, CaseCount Known)
{
    private const decimal Few = 10m;

    /// <summary>Whether the rest of the year is expected from this year's own pace.</summary>
    public bool IsWithoutLastYear { get; init; }

    private bool IsTurned => RateGoal.IsTurned(Comparison);

    private CaseCount Shown => IsTurned ? Known.Turned() : Known;

    /// <summary>The year in its course.</summary>
    public Outlook InYear(DateOnly asOf)
    {
        var all = Known.Cases + Forecast.Expected;
        decimal? Of(double rest) => Percent((Known.Good + (Forecast.Expected * (decimal)rest)) / all);
        var best = IsTurned ? new CaseCount(all - Known.Good - Forecast.Expected, all) : new CaseCount(Known.Good + Forecast.Expected, all);
        return Told(RiskPhrases.AsOf(asOf), InYearReason(asOf)) with
        {
            Forecast = Of(Forecast.Rate), Low = Of(IsTurned ? Forecast.RateHigh : Forecast.RateLow), High = Of(IsTurned ? Forecast.RateLow : Forecast.RateHigh),
            BestCase = ((ExactFraction)(decimal)best.Good * 100m / (decimal)best.Cases).Round(3),
        };
    }

    /// <summary>The year after <see cref="Known"/>.</summary>
    public Outlook Ahead() => Told(new("上年", "last year"), Next(new("", "next year"))) with
    {
        Forecast = Percent((decimal)Forecast.Rate),
        Low = Percent((decimal)(IsTurned ? Forecast.RateHigh : Forecast.RateLow)),
        High = Percent((decimal)(IsTurned ? Forecast.RateLow : Forecast.RateHigh)),
    };

    private Outlook Told(LocalText when, LocalText next) => new(RiskShape.Rate)
    {
        State = Forecast.Secured ? RiskLevel.Secured : Forecast.Unreachable ? RiskLevel.Unreachable : null,
        Probability = Forecast.Probability ?? 0d,
        Need = Forecast.Need,
        Expected = Forecast.Expected,
        Reason = new($"{when.Chinese}{Stand().Chinese}；{next.Chinese}", $"{when.English} {Stand().English}; {next.English}"),
    };

    private decimal Percent(decimal good) => decimal.Round((IsTurned ? 1m - good : good) * 100m, 1, MidpointRounding.AwayFromZero);

    // 178/199（89.4%），低于目标90%
    private LocalText Stand()
    {
        var (part, whole) = Shown;
        var target = Threshold.Round(3).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
        if (whole == 0)
            return new($"无相关事项，目标{target}%", $"there were no cases against a target of {target}%");
        var value = (ExactFraction)(decimal)part * 100m / (decimal)whole;
        var order = value.CompareTo(Threshold);
        var against = order < 0 ? new LocalText("低于", "below") : order > 0 ? new("高于", "above") : new("等于", "at");
        var rate = whole < Few ? default : RiskPhrases.Percent(value, Threshold);
        return rate is null
            ? new($"{whole}件中{part}件，{against.Chinese}目标{target}%", $"{part} of {whole}, {against.English} the target of {target}%")
            : new($"{part}/{whole}（{rate}%），{against.Chinese}目标{target}%", $"{part} of {whole} ({rate}%), {against.English} the target of {target}%");
    }

    private LocalText InYearReason(DateOnly asOf)
    {
        var next = Next(RiskPhrases.Rest(asOf));
        return IsWithoutLastYear
            ? new(next.Chinese + "（无上年数据，件数按本年进度估计）", next.English + " (no figures of last year: the number of cases follows this year's pace)")
            : next;
    }

    // 第四季度预计约50件，须至少48件达标（96.0%），通常年度波动±2.9个百分点
    private LocalText Next(LocalText span)
    {
        var (need, expected) = (Forecast.Need, Forecast.Expected);
        if (expected == 0)
            return new($"{span.Chinese}预计无新增事项，无新增则维持不变", $"no cases are expected in {span.English}, without any it stays as it is");
        if (Forecast.Secured)
            return new($"{span.Chinese}如约有{expected}件，已确保达标", $"if {span.English} has about {expected} cases, it is met whatever they are");
        if (Forecast.Unreachable)
            return new(
                $"{span.Chinese}如约有{expected}件，即使全部达标也不能达到目标", $"if {span.English} has about {expected} cases, not even all of them can meet the target");
        var rate = RiskPhrases.Percent(need, expected);
        var must = expected < Few
            ? new LocalText($"{expected}件中须{need}件达标", $"{need} of {expected} needed")
            : new($"须至少{need}件达标（{rate}%）", $"at least {need} of them must be good ({rate}%)");
        var moves = RiskPhrases.About(Points());
        return new(
            $"{span.Chinese}预计约{expected}件，{must.Chinese}，通常年度波动±{moves}个百分点",
            $"about {expected} cases are expected in {span.English}, {must.English}; such a rate usually moves by ±{moves} percentage points");
    }

    // One standard deviation of what is unknown, as points of the rate where it stands.
    private double Points() => Math.Sqrt(Forecast.Movement + Forecast.LevelVariance) * Forecast.Rate * (1d - Forecast.Rate) * 100d;
}
