using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Workbooks;

/// <summary>What a reported target earns under a rule, as a formula over its row: the share of full points.</summary>
internal static class RuleFormula
{
    private static readonly Term One = 1m;
    private static readonly Term None = 0m;

    // Nearer than that no two quotients of figures lie that are not equal.
    private const int WholePlaces = 9;

    /// <summary>The share; null where no formula says it.</summary>
    /// <param name="measure">A reported measure.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="full">Its full points.</param>
    /// <param name="row">Its row.</param>
    /// <param name="met">The condition under which it is met; null where no formula says it.</param>
    public static Term? ShareOf(Measure measure, ScoringRule rule, decimal full, int row, Test? met) => rule switch
    {
        ScoringRule.Proportional proportional => Proportional(measure, proportional.Floor, row, met),
        ScoringRule.PassFail => PassFail(row, met),
        ScoringRule.Steps steps => Steps(measure, steps, full, row, met),
        ScoringRule.Bands bands => Bands(measure, bands, full, row, met),
        ScoringRule.PerOccurrence each when Quantity.Of(measure, row) is { } value => Left(value.Whole * each.Deduct, Math.Min(each.Cap ?? decimal.MaxValue, each.Of ?? full), each.Of ?? full),
        ScoringRule.Lateness lateness => Lateness(measure, lateness, full, row, met),
        ScoringRule.Goalposts goalposts => Goalposts(measure, goalposts, row, met),
        ScoringRule.Nearest nearest => Nearest(measure, nearest, row),
        ScoringRule.Inside inside => Inside(measure, inside, row),
        _ => null,
    };

    private static Term? PassFail(int row, Test? met) =>
        met is { } test ? Term.Either(test, One, None) : null;

    private static Term? Proportional(Measure measure, decimal floor, int row, Test? met)
    {
        if (Quantity.Of(measure, row) is not { } value || measure.Threshold is not Threshold.Number { Value: var target } || !LeadsUpwards(measure.Comparison, floor, target))
            return PassFail(row, met);
        var share = Term.Least(One, value.Between(floor, Quantity.Cell(LineColumns.Threshold, row, target)));
        // Cases of cases are never below 0.
        return floor == 0m && measure.Figure is Figure.Ratio ? share : Term.Most(None, share);
    }

    private static bool LeadsUpwards(Comparison comparison, decimal floor, decimal target) => comparison switch
    {
        Comparison.AtLeast or Comparison.GreaterThan => floor < target,
        Comparison.AtMost or Comparison.LessThan => floor > target,
        _ => false,
    };

    private static Term? Steps(Measure measure, ScoringRule.Steps rule, decimal full, int row, Test? met)
    {
        if (Quantity.Of(measure, row) is not { } value || measure.Threshold is not Threshold.Number { Value: var number })
            return PassFail(row, met);
        var threshold = Quantity.Cell(LineColumns.Threshold, row, number);
        var above = value.Top - value.Times(threshold);
        var below = value.Times(threshold) - value.Top;
        var shortfall = BetterDirection.Of(measure.Comparison) switch
        {
            > 0 => Term.Most(None, below),
            < 0 => Term.Most(None, above),
            _ => above.Absolute(),
        };
        var steps = shortfall / value.Times(rule.Step);
        var of = rule.Of ?? full;
        return Left((rule.ProRata ? steps : steps.Round(WholePlaces).Whole()) * rule.Deduct, Math.Min(rule.Cap ?? of, of), of);
    }

    private static Term? Bands(Measure measure, ScoringRule.Bands rule, decimal full, int row, Test? met)
    {
        if (Quantity.Of(measure, row) is not { } value)
            return null;
        Quantity? held = rule.On == BandBasis.Actual ? value
            : met is null || measure.Threshold is not Threshold.Number { Value: > 0m and var number } ? null
            : new(value.Top * 100m, value.Times(Quantity.Cell(LineColumns.Threshold, row, number)), value.Scale);
        if (held is not { } against)
            return null;
        var of = rule.Of ?? full;
        Term share = 0m;
        foreach (var band in rule.Items)
        {
            var reaches = against.Above(band.From, band.From) >= None;
            share = Term.Either(rule.On == BandBasis.Attainment && band.From <= 100m ? Either(met!.Value, reaches) : reaches, (Term)band.Points / of, share);
        }

        return share;
    }

    // What is met is attained in full, also where lower is better.
    private static Test Either(Test one, Test other) => new($"OR({one.Text},{other.Text})", one.Holds || other.Holds);

    private static Term? Lateness(Measure measure, ScoringRule.Lateness rule, decimal full, int row, Test? met)
    {
        if (measure is not { Figure: Figure.Date { Day: var day }, LastDay: { } last })
            return PassFail(row, met);
        if (rule.Days == DayCount.Working && rule.PerDay != 0m)
            return null;
        var (done, due) = (Quantity.Cell(LineColumns.Value, row, SheetDay.Of(day)), Quantity.Cell(LineColumns.Threshold, row, SheetDay.Of(last)));
        var of = rule.Of ?? full;
        var deducted = rule.PerDay == 0m ? rule.Late : ((done - due) * rule.PerDay) + rule.Late;
        return Term.Either(done <= due, One, Left(deducted, Math.Min(Math.Min(rule.Cap ?? of, rule.Never ?? of), of), of));
    }

    private static Term? Goalposts(Measure measure, ScoringRule.Goalposts rule, int row, Test? met)
    {
        if (Quantity.Of(measure, row) is not { } value)
            return null;
        if (rule.Lower == rule.Upper)
            return PassFail(row, met);
        if (!rule.Logarithmic)
            return From(rule.MinimumShare, Clip(value.Between(rule.Lower, rule.Upper)));
        var (least, most) = (Math.Min(rule.Lower, rule.Upper), Math.Max(rule.Lower, rule.Upper));
        var within = Term.Least(most, Term.Most(least, value.Whole));
        Term lower = rule.Lower, upper = rule.Upper;
        return From(rule.MinimumShare, Clip((within.Logarithm() - lower.Logarithm()) / (upper.Logarithm() - lower.Logarithm())));
    }

    private static Term? Nearest(Measure measure, ScoringRule.Nearest rule, int row)
    {
        if (Quantity.Of(measure, row) is not { } value)
            return null;
        Term? best = rule.Value is { } own ? own : measure.Threshold is Threshold.Number number ? Quantity.Cell(LineColumns.Threshold, row, number.Value) : null;
        return best is { } at ? Falling((value.Top - value.Times(at)).Absolute(), value.Times(rule.Reach)) : null;
    }

    private static Term? Inside(Measure measure, ScoringRule.Inside rule, int row)
    {
        if (Quantity.Of(measure, row) is not { } value)
            return null;
        if (rule.Reach is { } reach)
            return Falling(Term.Most(None, Term.Most(value.Times(rule.From) - value.Top, value.Top - value.Times(rule.To))), value.Times(reach));
        var (from, to) = (value.Above(rule.From, rule.From) >= None, value.Above(rule.To, rule.To) <= None);
        return Term.Either(new($"AND({from.Text},{to.Text})", from.Holds && to.Holds), One, None);
    }

    private static Term Falling(Term distance, Term reach) => Term.Most(None, One - (distance / reach));

    private static Term From(decimal least, Term share) => least == 0m ? share : (share * (1m - least)) + least;

    private static Term Clip(Term share) => Term.Most(None, Term.Least(One, share));

    private static Term Left(Term deducted, decimal most, decimal of) => One - (Term.Least(deducted, most) / of);
}
