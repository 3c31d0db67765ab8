using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Legal figures of a target's kind, from always good to often bad, with cases or without.</summary>
internal sealed class RandomFigures(Dice dice, Target target, int year)
{
    private readonly int cases = dice.Of(0, 1, 3, 12);
    private readonly int failures = dice.Of(0, 0, 10, 50);
    private int part;
    private int whole;
    private int count;

    public Figure Next() => target.Figure switch
    {
        FigureKind.Ratio => Ratio(),
        FigureKind.Count => new Figure.Count(Count()),
        FigureKind.Date => new Figure.Date(Day()),
        FigureKind.Outcome => new Figure.Outcome(!dice.Percent(failures)),
        _ => new Figure.Pair(dice.Between(10, 40) / 4m, dice.Between(10, 40) / 4m),
    };

    /// <summary>The sum so far, which hardly ever falls.</summary>
    public Figure NextRunning()
    {
        if (target.Figure == FigureKind.Count)
        {
            count = Math.Max(0, count + Count() - (dice.Percent(2) ? 3 : 0));
            return new Figure.Count(count);
        }

        var more = Ratio();
        (part, whole) = (part + (int)more.Numerator, whole + (int)more.Denominator);
        return dice.Percent(2) ? new Figure.Ratio(part / 2, whole / 2 + 1) : new Figure.Ratio(part, whole);
    }

    private Figure.Ratio Ratio()
    {
        var all = dice.Between(0, cases);
        var met = Enumerable.Range(0, all).Count(_ => !dice.Percent(failures));
        return new(target.UnitOfMeasure == UnitOfMeasure.Ratio && all > 0 ? met * dice.Between(0, 4) : met, all);
    }

    private int Count() => target.IsZeroOccurrence ? dice.Percent(failures) ? dice.Between(0, 2) : 0 : dice.Between(0, Math.Min(cases, 4));

    private DateOnly Day()
    {
        if (target.Threshold is Threshold.Day fixedDay)
            return dice.Percent(10) ? fixedDay.Date : fixedDay.Date.AddDays(dice.Between(-300, 200));
        if (dice.Percent(4))
            return new(year - 1, 3, 1);
        var deadline = ((Threshold.Yearly)target.Threshold!).In(year);
        return dice.Percent(30) ? deadline.AddDays(dice.Between(-1, 2)) : dice.Day(new(year, 1, 1), new(year, 6, 30));
    }
}
