using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using static PlanMetrics.Profiles.ScoringRule;

namespace PlanMetrics.Tests.Oracle;

/// <summary>What a figure earns of 1 under the rule that is for it, as the method page words it.</summary>
internal static class SlowRules
{
    /// <summary>For a reported measure; null where the rule has nothing to judge.</summary>
    public static Rational? Share(SlowInput input, SlowMeasure measure, List<SlowMeasure> all)
    {
        Rational full = input.Profile.FullPoints;
        var rule = RuleOf(input, measure);
        if (!CanDoWithoutThreshold(rule) && measure.Met is null)
            return null;
        if (CanDoWithoutThreshold(rule) && measure.Actual is null)
            return null;
        return (rule, measure.Actual) switch
        {
            (Lateness lateness, _) when measure.Figure!.Day is { } day => Late(lateness, day, input.DeadlineOf(measure.Target)!.Value, full, input.Roster.Calendar),
            (PerOccurrence each, { } x) => Less(each.Deduct * x, each.Cap, each.Of ?? full),
            (Bands bands, { } x) => InBand(bands, bands.On == BandBasis.Actual ? x : 100 * Attained(x, measure), full),
            (Goalposts posts, { } x) => Between(posts.MinimumShare, (x - posts.Lower) / ((Rational)posts.Upper - posts.Lower)),
            (Nearest near, { } x) => Clip(1 - (Gap(x, near.Value ?? measure.Threshold!.Value) / near.Reach)),
            (Inside range, { } x) => Outside(x, range) is { Numerator.IsZero: false } gap ? range.Reach is { } reach ? Clip(1 - (gap / reach)) : 0 : 1,
            (Steps steps, { } x) => Stepwise(steps, measure, x, full),
            (MinMax or BestUnit or RankSteps, { } x) => Among(input, rule, x, measure, all),
            (Proportional { Floor: var floor }, { } x) when measure.Threshold is { } threshold => Ratio(measure, x, floor, threshold),
            _ => measure.Met == true ? 1 : 0,
        };
    }

    /// <summary>Where there is no usable figure; null where none was asked for.</summary>
    public static Rational? ShareOfNothing(SlowInput input, SlowMeasure measure)
    {
        var rule = RuleOf(input, measure);
        if (!CanDoWithoutThreshold(rule) && LacksThreshold(input, measure.Target, measure.Owner))
            return null;
        if (rule is MinMax or BestUnit or RankSteps && PeersOf(input, measure) is null)
            return null;
        var of = (rule as Lateness)?.Of ?? input.Profile.FullPoints;
        return rule is Lateness { Never: { } never } ? 1 - ((Rational)never / of) : 0;
    }

    private static ScoringRule RuleOf(SlowInput input, SlowMeasure measure) =>
        input.Profile.Rules.FirstOrDefault(choice =>
            (choice.Comparisons.IsEmpty || choice.Comparisons.Contains(measure.Comparison))
            && (choice.Figures.IsEmpty || choice.Figures.Contains(measure.Kind))
            && (choice.Targets.IsEmpty || choice.Targets.Contains(measure.Target.Id)))?.Rule ?? new PassFail();

    private static bool CanDoWithoutThreshold(ScoringRule rule) =>
        rule is Goalposts or Inside or Nearest { Value: not null } or Bands { On: BandBasis.Actual } or PerOccurrence or MinMax or BestUnit or RankSteps;

    private static bool LacksThreshold(SlowInput input, Target target, string unitId) =>
        (target.Threshold is null || target.VariesByYear) && input.ThresholdOf(target, unitId) is null
        && target.Figure is FigureKind.Ratio or FigureKind.Count
        && target.Comparison is not (Comparison.Increase or Comparison.Decrease);

    private static Rational Late(Lateness rule, DateOnly day, DateOnly deadline, Rational full, AssessmentCalendar calendar)
    {
        if (day <= deadline)
            return 1;
        Rational cost = rule.Late;
        for (var late = deadline.AddDays(1); late <= day; late = late.AddDays(1))
            cost += rule.Days == DayCount.Working && calendar.IsDayOff(late) ? 0m : rule.PerDay;
        var of = rule.Of ?? full;
        return Less(Least(Least(cost, rule.Cap ?? of), rule.Never ?? of), null, of);
    }

    private static Rational Stepwise(Steps rule, SlowMeasure measure, Rational x, Rational full)
    {
        var threshold = measure.Threshold!.Value;
        var isWorse = measure.Comparison switch
        {
            Comparison.AtLeast => x < threshold,
            Comparison.AtMost => x > threshold,
            _ => true,
        };
        if (!isWorse)
            return 1;
        var steps = Gap(x, threshold) / rule.Step;
        return Less((rule.ProRata ? steps : new Rational(steps.Numerator / steps.Denominator, 1)) * rule.Deduct, rule.Cap, rule.Of ?? full);
    }

    private static Rational Ratio(SlowMeasure measure, Rational x, Rational floor, Rational threshold) =>
        measure.Met == true ? 1
        : measure.Comparison == Comparison.AtLeast ? (floor < threshold ? Clip((x - floor) / (threshold - floor)) : 0)
        : floor > threshold ? Clip((floor - x) / (floor - threshold)) : 0;

    private static Rational? Among(SlowInput input, ScoringRule rule, Rational x, SlowMeasure measure, List<SlowMeasure> all)
    {
        if (PeersOf(input, measure) is not { } group)
            return null;
        var isLower = measure.Comparison is Comparison.AtMost or Comparison.LessThan or Comparison.Decrease;
        var values = all
            .Where(other => other is { Role: MeasureRole.Own, State: MeasureState.Reported, Actual: not null } && other.Target.Id == measure.Target.Id)
            .Where(other => PeersOf(input, other) == group)
            .Select(other => other.Actual!.Value).ToList();
        var (best, worst) = isLower ? (values.Min(), values.Max()) : (values.Max(), values.Min());
        return rule switch
        {
            RankSteps ranks => Less(values.Count(value => isLower ? value < x : value > x) * (Rational)ranks.Deduct, ranks.Cap, ranks.Of ?? input.Profile.FullPoints),
            _ when x.CompareTo(best) == 0 => 1,
            MinMax minMax => Between(minMax.MinimumShare, Gap(x, worst) / Gap(best, worst)),
            _ => isLower ? best / x : x / best,
        };
    }

    private static PeerGroup? PeersOf(SlowInput input, SlowMeasure measure) =>
        measure.Role != MeasureRole.Own ? null : SlowScorer.PeersOf(input, input.Roster.Units.Single(unit => unit.Id == measure.UnitId));

    private static Rational InBand(Bands bands, Rational value, Rational full) =>
        bands.Items.Last(band => band.From <= value).Points / (bands.Of ?? full);

    private static Rational Attained(Rational x, SlowMeasure measure) =>
        measure.Met == true ? 1 : measure.Threshold is { } threshold && threshold > 0 ? x / threshold : 0;

    private static Rational Less(Rational cost, decimal? cap, Rational of) => Rational.Max(0, 1 - (Least(cost, cap ?? of) / of));

    private static Rational Between(decimal least, Rational share) => least + ((1 - (Rational)least) * Clip(share));

    private static Rational Outside(Rational x, Inside range) => x < range.From ? range.From - x : x > range.To ? x - range.To : 0;

    private static Rational Gap(Rational a, Rational b) => a > b ? a - b : b - a;

    private static Rational Least(Rational a, Rational b) => a < b ? a : b;

    private static Rational Clip(Rational share) => Rational.Max(0, Least(share, 1));
}
