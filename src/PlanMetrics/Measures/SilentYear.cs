using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>A year of which no usable figure was handed in: every zero in it would be made of silence alone.</summary>
internal static class SilentYear
{
    /// <summary>Whether a year is silent, which is reported.</summary>
    public static bool Report(ImmutableArray<Observation> observations, EvaluationScope scope, Findings findings)
    {
        var year = Period.Year(scope.Year);
        foreach (var observation in observations)
            if (observation.IsUsable && Speaks(observation.Key.Period, year, scope.AsOf))
                return false;
        findings.Add(Diagnostic.At(
            MeasureCodes.SilentYear, SourceLocation.None,
            ("year", NumberText.Of(scope.Year)), ("asOf", new Threshold.Day(scope.AsOf).ToString())));
        return true;
    }

    // The whole span of the plan speaks of no year of its own.
    private static bool Speaks(Period period, Period year, DateOnly asOf) => !period.IsPlan && period.Start <= asOf && period.Overlaps(year);
}
