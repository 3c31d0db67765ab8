using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Risks;

/// <summary>How often something happens in a year: the unit's own events, past years and this one, and one year at the pace of all units.</summary>
internal sealed class CountPace(Target target, RiskYears years)
{
    private const double Half = 0.5d;

    private (double Events, double Exposure)? group;

    /// <summary>Events and the years that they were seen in, one year of the group's included.</summary>
    public (double Events, double Years) Of(string unit)
    {
        var own = Own(unit);
        var (events, exposure) = unit == ReportingUnit.District ? own : group ??= years.UnitsOf(target).Aggregate((0d, 0d), (sum, one) =>
        {
            var (happened, seen) = Own(one);
            return (sum.Item1 + happened, sum.Item2 + seen);
        });
        var yearly = (events + Half) / Math.Max(exposure, years.Passed);
        return (own.Events + yearly, own.Exposure + 1d);
    }

    /// <summary>The number of a measure, also before it is due; null where there is none.</summary>
    public static decimal? NumberOf(Measure? measure) => measure switch
    {
        { State: MeasureState.Reported, Figure: Figure.Count count } => count.Value,
        { State: MeasureState.NotDue, SoFar: Figure.Count count } => count.Value,
        _ => null,
    };

    private (double Events, double Exposure) Own(string unit)
    {
        var (events, exposure) = (0d, 0d);
        for (var year = years.First; year <= years.Scope.Year; year++)
            if (NumberOf(years.Whole(year, unit, target)) is { } number)
            {
                events += (double)number;
                exposure++;
            }

        if (NumberOf(years.Part(years.Scope.Year, unit, target)) is { } soFar)
        {
            events += (double)soFar;
            exposure += years.Passed;
        }

        return (events, exposure);
    }
}
