using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks;

/// <summary>覆盖率: a roster of known size, of which so many are done. What counts is how many of the open ones the rest of a year adds.</summary>
internal sealed class CoverageRisks(Target target, RiskYears years)
{
    private const double PriorCases = 4d;
    private const double Half = 0.5d;

    private static readonly LocalText NotCases = new("分子分母不是个数，不作概率研判", "numerator and denominator are no numbers of persons or things, so no probability is given");
    private static readonly LocalText NoFigures = new("尚无本年数据", "there are no figures of this year yet");
    private static readonly LocalText NobodyOwes = new("应计人数或事项为 0", "nobody and nothing is counted");

    private (double Done, double Open)? group;

    /// <summary>The forecast in the course of the year; null where it is met and may be lost again, which past years tell.</summary>
    public Outlook? InYear(string unit, Measure now)
    {
        if (now is { State: MeasureState.NotDue, SoFar: null })
            return Outlook.Unknown(RiskShape.Coverage, NoFigures);
        if (RateCases.Of(now) is not { } known || RateCases.GoalOf(now.Comparison, now.Against) is not { } goal || RateGoal.IsTurned(now.Comparison))
            return Outlook.Unknown(RiskShape.Coverage, NotCases);
        if (known.Cases == 0)
            return Outlook.Unknown(RiskShape.Coverage, NobodyOwes);
        var (open, need) = (known.Cases - known.Good, goal.Need(known.Cases) - known.Good);
        if (open > Counting.Most)
            return Outlook.Unknown(RiskShape.Coverage, NotCases);
        if (need <= 0)
            return target.Accrual == Accrual.Distinct ? Stand(known, now.Against!.Value, need, open) with { State = RiskLevel.Secured } : null;
        if (need > open)
            return Stand(known, now.Against!.Value, need, open) with { State = RiskLevel.Unreachable };
        var (done, failed) = ChanceOf(unit, known);
        var probabilities = Counting.Successes(done, failed, open);
        decimal Rate(double more) => decimal.Round(100m * (known.Good + (decimal)more) / known.Cases, 1, MidpointRounding.AwayFromZero);
        var stand = Stand(known, now.Against!.Value, need, open);
        var usual = RiskPhrases.Fixed(decimal.Round((decimal)(100d * done / (done + failed)), 1, MidpointRounding.AwayFromZero));
        return stand with
        {
            Reason = new($"{stand.Reason.Chinese}，按往年进度未完成的约{usual}%可在年内完成", $"{stand.Reason.English}; as in past years about {usual}% of those open will be"),
            Probability = Counting.Below(probabilities, need),
            Forecast = Rate(open * done / (done + failed)),
            Low = Rate(Counting.Quantile(probabilities, 0.1)),
            High = Rate(Counting.Quantile(probabilities, 0.9)),
        };
    }

    // The chance that an open one is done by the year's end: the units together weigh as much as four, the unit's own past years add theirs.
    private (double Done, double Failed) ChanceOf(string unit, CaseCount known)
    {
        var (done, open) = group ??= Sum(years.UnitsOf(target));
        if (open > 0d)
        {
            var chance = (done + Half) / (open + 1d);
            var own = Sum([unit]);
            return ((PriorCases * chance) + own.Done, (PriorCases * (1d - chance)) + own.Open - own.Done);
        }

        // Nothing of past years: what is open goes on at the pace of the part that has passed.
        var left = 1d - ((known.Good + Half) / (known.Cases + 1d));
        var kept = Math.Pow(left, (1d - years.Passed) / years.Passed);
        return (PriorCases * (1d - kept), PriorCases * kept);
    }

    private (double Done, double Open) Sum(IReadOnlyCollection<string> units)
    {
        var (done, open) = (0d, 0d);
        foreach (var unit in units)
            for (var year = years.First; year < years.Scope.Year; year++)
                if (RateCases.Of(years.Part(year, unit, target)) is { } part && RateCases.Of(years.Whole(year, unit, target)) is { } whole
                    && whole.Cases == part.Cases && whole.Good >= part.Good)
                {
                    done += whole.Good - part.Good;
                    open += part.Cases - part.Good;
                }

        return (done, open);
    }

    private Outlook Stand(CaseCount known, ExactFraction threshold, long need, long open)
    {
        var (good, all) = known;
        var asOf = RiskPhrases.AsOf(years.Scope.AsOf);
        var rate = RiskPhrases.Percent((ExactFraction)(decimal)good * 100m / (decimal)all, threshold);
        var each = target.UnitOfMeasure == UnitOfMeasure.PersonsPercent ? "人" : "项";
        var next = need <= 0 ? new LocalText("应计数不变则已确保达标", "it stays met as long as the roster does not change")
            : need > open ? new($"尚有{open}{each}未完成，全部完成也不能达到目标", $"{open} are open, not even all of them meet it")
            : new($"尚有{open}{each}未完成，至少须再完成{need}{each}", $"{need} of the {open} still open must be done by the year's end");
        return new(RiskShape.Coverage)
        {
            Need = need, Expected = open, BestCase = 100m,
            Reason = new($"{asOf.Chinese}{good}/{all}（{rate}%）；{next.Chinese}", $"{asOf.English} {good} of {all} ({rate}%); {next.English}"),
        };
    }
}
