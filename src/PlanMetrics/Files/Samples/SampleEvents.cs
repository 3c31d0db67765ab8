using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Samples;

/// <summary>Counts, outcomes, dates and pairs.</summary>
internal sealed class SampleEvents(SampleSeed seed)
{
    private const int FirstPlanYear = 2021;

    /// <summary>How often something forbidden happened in a quarter, by the judgement of those who supervise; nearly always never.</summary>
    public Figure.Count Violations(SampleCharacter unit, Target target, int year, int quarter)
    {
        var random = seed.Stream("violations", unit.Unit.Id, target.Id, year);
        var happened = random.Chance((1010 - unit.QualityIn(year)) / 5);
        var when = random.Between(1, 4);
        return new(happened && when == quarter ? random.Between(1, 2) : 0);
    }

    /// <summary>How often something was held in a quarter, at the times of year that it usually is.</summary>
    public Figure.Count Held(SampleCharacter unit, Target target, int year, int quarter)
    {
        var atLeast = target.Threshold is Threshold.Number number ? (int)number.Value : 1;
        var kept = seed.Stream("held", unit.Unit.Id, target.Id, year).Chance(unit.QualityIn(year));
        var times = kept ? atLeast : atLeast - 1;
        return new(target.Id switch
        {
            "constitution-day-activity" => quarter == 4 ? times : 0,
            _ => (times * quarter / 4) - (times * (quarter - 1) / 4),
        });
    }

    /// <summary>Whether something that lasts is in place at a quarter's end; once there, it stays.</summary>
    public Figure.Outcome InPlace(SampleCharacter unit, Target target, int year, int quarter)
    {
        var random = seed.Stream("in-place", unit.Unit.Id, target.Id);
        if (random.Chance(unit.QualityIn(FirstPlanYear) - 130))
            return new(true);
        var until = ((year - FirstPlanYear) * 4) + quarter;
        var perQuarter = Math.Max(10, (unit.Quality - 600) / 4);
        return new(Enumerable.Range(0, until).Any(_ => random.Chance(perQuarter)));
    }

    /// <summary>Whether something owed once a year was done.</summary>
    public Figure.Outcome Done(SampleCharacter unit, Target target, int year) =>
        new(seed.Stream("done", unit.Unit.Id, target.Id, year).Chance(unit.QualityIn(year) + 15));

    /// <summary>The day on which a yearly report was handed over: before the day, on it, or late; null for never.</summary>
    public Figure.Date? Reported(SampleCharacter unit, Target target, int year)
    {
        var due = ((Threshold.Yearly)target.Threshold!).In(year);
        var random = seed.Stream("reported", unit.Unit.Id, target.Id, year);
        if (random.Chance(unit.QualityIn(year) + 10))
            return new(due.AddDays(random.Chance(200) ? 0 : -random.Between(1, 24)));
        return random.Chance(850) ? new(due.AddDays(random.Between(1, 16))) : null;
    }

    /// <summary>The mean days that a reconsideration took, beside those of a lawsuit.</summary>
    public Figure.Pair Durations(Target target, int year)
    {
        var random = seed.Stream("durations", "", target.Id, year);
        return new(random.Between(320, 470) / 10m, random.Between(880, 1420) / 10m);
    }
}
