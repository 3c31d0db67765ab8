using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks;

/// <summary>
/// 比率: cases of a year. One rule is fitted for each year forecast, on what was known before it; a learned model may speak in its place
/// for a whole year ahead.
/// </summary>
internal sealed class RateRisks(Target target, RiskYears years, LearnedRates? learned)
{
    private static readonly LocalText NoCases = new("本年和上年均无相关事项", "there were no cases this year or last");
    private static readonly LocalText NoneExpected = new("预计无相关事项", "no cases are expected");
    private static readonly LocalText NoLastYear = new("上年无可用数据", "last year has no usable figures");
    private static readonly LocalText NotCases = new("分子分母不是件数，不作概率研判", "numerator and denominator are no numbers of cases, so no probability is given");
    private static readonly LocalText NoFigures = new("尚无本年数据", "there are no figures of this year yet");

    private readonly Dictionary<int, FittedRule> within = [];
    private readonly Dictionary<int, YearAheadRule> ahead = [];

    /// <summary>The forecast of a year in its course.</summary>
    public Outlook InYear(string unit, int year, Measure now)
    {
        if (RateCases.GoalOf(now.Comparison, now.Against) is not { } goal)
            return Outlook.Unknown(RiskShape.Rate, NotCases);
        if (now is { State: MeasureState.NotDue, SoFar: null })
            return target.Cadence == Cadence.Event ? Outlook.Unknown(RiskShape.Rate, NoFigures) : Ahead(unit, year, now.Comparison, now.Against);
        if (RateCases.Of(now) is not { } toDate)
            return Outlook.Unknown(RiskShape.Rate, NotCases);
        var last = PartsOf(unit, year - 1);
        var cases = new WithinYearCases(toDate, last?.ToDate ?? default, last?.Rest ?? default);
        if (last is null)
            cases = cases with { ExpectedRest = (long)Math.Round(toDate.Cases * (1d - years.Passed) / years.Passed, MidpointRounding.AwayFromZero) };
        var forecast = Within(year).WithinYear(cases, goal);
        return forecast.Insufficient is { } gap
            ? Outlook.Unknown(RiskShape.Rate, TextOf(gap))
            : new RateOutlook(now.Comparison, now.Against!.Value, forecast, toDate) { IsWithoutLastYear = last is null }.InYear(years.Scope.AsOf);
    }

    /// <summary>The forecast of a whole year from those before it: the model's where there is one for it, else the rule's.</summary>
    public Outlook Ahead(string unit, int year, Comparison comparison, ExactFraction? threshold)
    {
        var outlook = ByRule(unit, year, comparison, threshold);
        return learned is not null && outlook.State is null && PastOf(unit, year).Last is { } last
            && learned.Of(target, unit, year, last, comparison, threshold!.Value) is { } chance
                ? LearnedReason.Of(outlook, chance)
                : outlook;
    }

    /// <summary>The rule's forecast of a whole year from those before it.</summary>
    public Outlook ByRule(string unit, int year, Comparison comparison, ExactFraction? threshold)
    {
        if (RateCases.GoalOf(comparison, threshold) is not { } goal)
            return Outlook.Unknown(RiskShape.Rate, NotCases);
        var past = PastOf(unit, year);
        var forecast = AheadOf(year).YearAhead(past, past.Last?.Cases ?? 0, goal);
        return forecast.Insufficient is { } gap
            ? Outlook.Unknown(RiskShape.Rate, TextOf(gap))
            : new RateOutlook(comparison, threshold!.Value, forecast, past.Last!.Value).Ahead();
    }

    private static LocalText TextOf(ForecastGap gap) => gap switch
    {
        ForecastGap.NoLastYear => NoLastYear,
        ForecastGap.NoneExpected => NoneExpected,
        _ => NoCases,
    };

    private FittedRule Within(int year)
    {
        if (!within.TryGetValue(year, out var rule))
            within.Add(year, rule = LevelRule.Fit(Pasts(year), [.. years.UnitsOf(target).Select(unit => new UnitParts(unit, PartsBefore(unit, year)))]));
        return rule;
    }

    private YearAheadRule AheadOf(int year)
    {
        if (!ahead.TryGetValue(year, out var rule))
            ahead.Add(year, rule = YearAheadRule.Fit(Pasts(year)));
        return rule;
    }

    private List<UnitPast> Pasts(int year) => [.. years.UnitsOf(target).Select(unit => PastOf(unit, year))];

    private UnitPast PastOf(string unit, int year)
    {
        var past = ImmutableArray.CreateBuilder<CaseCount?>();
        for (var before = years.First; before < year; before++)
            past.Add(RateCases.Of(years.Whole(before, unit, target)));
        return new(unit, past.DrainToImmutable());
    }

    private ImmutableArray<YearParts?> PartsBefore(string unit, int year)
    {
        var parts = ImmutableArray.CreateBuilder<YearParts?>();
        for (var before = years.First; before < year; before++)
            parts.Add(RateCases.Of(years.Part(before, unit, target)) is { } part && RateCases.Of(years.Whole(before, unit, target)) is { } whole
                ? RateCases.Split(whole, part)
                : null);
        return parts.DrainToImmutable();
    }

    private YearParts? PartsOf(string unit, int year)
    {
        if (RateCases.Of(years.Whole(year, unit, target)) is not { } whole)
            return null;
        return RateCases.Of(years.Part(year, unit, target)) is { } part && RateCases.Split(whole, part) is { } parts ? parts : RateCases.Cut(whole, years.Passed);
    }
}
