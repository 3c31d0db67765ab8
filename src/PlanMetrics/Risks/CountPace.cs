using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Risks;

/// <summary>
/// How often something happens: the unit's own events and one stretch at the pace of all units. What is planned, such as a lecture every
/// autumn, is counted in the rests of past years; what befalls a unit in all the time that was seen.
/// </summary>
internal sealed class CountPace(Target target, RiskYears years, bool isPlanned)
{
    private const double Half = 0.5d;

    private Seen? group;

    /// <summary>Events, the exposure that they were seen in, and the exposure that is to come.</summary>
    public (double Events, double Exposure, double Span) Of(string unit)
    {
        var all = unit == ReportingUnit.District ? Own(unit) : group ??= years.UnitsOf(target).Aggregate(default(Seen), (sum, one) => sum + Own(one));
        var own = Own(unit);
        if (isPlanned && !years.IsOver && all.Rests > 0)
            return (own.RestEvents + ((all.RestEvents + Half) / all.Rests), own.Rests + 1d, 1d);
        var yearly = (all.Events + Half) / Math.Max(all.Years, years.Passed);
        return (own.Events + yearly, own.Years + 1d, years.IsOver ? 1d : 1d - years.Passed);
    }

    /// <summary>The number of a measure, also before it is due; null where there is none.</summary>
    public static decimal? NumberOf(Measure? measure) => measure switch
    {
        { State: MeasureState.Reported, Figure: Figure.Count count } => count.Value,
        { State: MeasureState.NotDue, SoFar: Figure.Count count } => count.Value,
        _ => null,
    };

    private Seen Own(string unit)
    {
        var seen = default(Seen);
        for (var year = years.First; year <= years.Scope.Year; year++)
        {
            var (whole, part) = (NumberOf(years.Whole(year, unit, target)), NumberOf(years.Part(year, unit, target)));
            if (whole is { } number)
                seen += new Seen((double)number, 1d, 0d, 0);
            if (whole is { } all && part is { } before && all >= before)
                seen += new Seen(0d, 0d, (double)(all - before), 1);
            if (year == years.Scope.Year && part is { } soFar)
                seen += new Seen((double)soFar, years.Passed, 0d, 0);
        }

        return seen;
    }

    private readonly record struct Seen(double Events, double Years, double RestEvents, int Rests)
    {
        public static Seen operator +(Seen left, Seen right) =>
            new(left.Events + right.Events, left.Years + right.Years, left.RestEvents + right.RestEvents, left.Rests + right.Rests);
    }
}
