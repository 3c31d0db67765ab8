using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A random case whose targets have thresholds by year and paths, or add up over the plan's years, and whose days late are working days.</summary>
internal static class RandomYears
{
    public static SlowInput Of(int seed)
    {
        var dice = new Dice(seed + 1_000_000);
        var input = RandomCase.Of(seed);
        var plan = input.Plan with { Targets = [.. input.Plan.Targets.Select(target => IsFit(target) ? Varied(dice, target) : target)] };
        input = input with
        {
            Plan = plan,
            Profile = input.Profile with { Rules = [.. input.Profile.Rules.Select(choice => choice with { Rule = ByWorkingDays(dice, choice.Rule) })] },
            Roster = input.Roster with { Baselines = [.. input.Roster.Baselines, .. plan.Targets.SelectMany(target => Starts(dice, input.Roster, target))] },
        };
        return input with { Observations = [.. input.Observations, .. plan.Targets.SelectMany(target => Earlier(dice, input, target))] };
    }

    private static bool IsFit(Target target) =>
        target is { Cadence: Cadence.Year, Figure: FigureKind.Ratio or FigureKind.Count, Threshold: Threshold.Number }
        && target.Comparison is Comparison.AtLeast or Comparison.AtMost or Comparison.GreaterThan && !target.IsZeroOccurrence;

    private static Target Varied(Dice dice, Target target)
    {
        if (target is { Figure: FigureKind.Count, Accrual: Accrual.Flow } && dice.Percent(60))
            target = target with
            {
                Cadence = Cadence.Plan,
                Threshold = new Threshold.Number(dice.Between(1, 24)),
                Comparison = dice.Of(Comparison.AtLeast, Comparison.AtLeast, Comparison.AtMost),
            };
        return dice.Percent(20) ? target : WithYears(dice, target);
    }

    private static Target WithYears(Dice dice, Target target)
    {
        var end = ((Threshold.Number)target.Threshold!).Value;
        var isUp = target.Comparison != Comparison.AtMost;
        var years = Enumerable.Range(2021, 5).Where(_ => dice.Percent(30)).ToList();
        var steps = Enumerable.Range(0, years.Count + 1).Select(_ => dice.Between(0, 20)).Order().ToList();
        target = target with
        {
            ByYear = target.ByYear.AddRange(years.Select((year, i) => KeyValuePair.Create(year, year == 2025 ? end : At(steps[i + 1])))),
        };
        return !years.Contains(2021) && dice.Percent(70)
            ? target with { Path = new(dice.Of(2018, 2019, 2020), dice.Percent(60) ? At(steps[0]) : null) }
            : target;

        decimal At(int step) => isUp ? end * step / 20 : end + (20 - step);
    }

    private static ScoringRule ByWorkingDays(Dice dice, ScoringRule rule) =>
        rule is ScoringRule.Lateness lateness && dice.Percent(60) ? lateness with { Days = DayCount.Working } : rule;

    private static List<Baseline> Starts(Dice dice, Roster roster, Target target) => target.Path is not { Value: null } path
        ? []
        :
        [
            .. roster.Units.Select(unit => unit.Id).Append(ReportingUnit.District).Where(_ => dice.Percent(80))
                .Select(unit => new Baseline(target.Id, unit, path.Year, dice.Between(0, 9))),
        ];

    // A case has figures of its own year, and now and then of one quarter before.
    private static List<Observation> Earlier(Dice dice, SlowInput input, Target target)
    {
        var added = new List<Observation>();
        if (target.Cadence != Cadence.Plan)
            return added;
        foreach (var unit in input.Roster.Units)
        {
            foreach (var source in new[] { target.Source, DataSource.Self }.Distinct())
            {
                for (var year = input.Plan.FirstYear; year < input.Year && dice.Percent(90); year++)
                    added.AddRange(OfYear(dice, input, unit.Id, target, source, year, added.Count));
            }
        }

        return added;
    }

    private static IEnumerable<Observation> OfYear(Dice dice, SlowInput input, string unit, Target target, DataSource source, int year, int row)
    {
        var style = dice.Between(0, 9);
        IEnumerable<Period> periods = style == 0 ? [Period.Year(year)] : input.Roster.Calendar.PeriodsOf(year).Where(_ => dice.Percent(97));
        var sum = 0;
        foreach (var period in periods)
        {
            var count = dice.Between(0, 3);
            sum += count;
            var isTaken = input.Observations.Any(o => o.Key.UnitId == unit && o.Key.TargetId == target.Id && o.Source == source && o.Key.Period.Overlaps(period));
            var state = dice.Percent(3) ? FigureState.Rejected : FigureState.Reported;
            if (!isTaken)
                yield return new(new ObservationKey(unit, target.Id, period), new FigureCells("往年", "数据", ++row))
                {
                    Source = source,
                    Basis = style == 1 ? Basis.Cumulative : Basis.Period,
                    State = state,
                    Reported = state == FigureState.Reported ? new Figure.Count(style == 1 ? sum : count) : null,
                };
        }
    }
}
