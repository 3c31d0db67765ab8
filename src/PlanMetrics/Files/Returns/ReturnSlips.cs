using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Returns;

/// <summary>Makes a return slip of each file that has something to put right or to explain.</summary>
public static class ReturnSlips
{
    /// <summary>The slips, by file.</summary>
    /// <param name="roster">The units.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="observations">What was handed in.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="language">The language of the slips.</param>
    public static ImmutableArray<ReturnSlip> Of(
        Roster roster, EvaluationScope scope, ObservationTable observations, ImmutableArray<Diagnostic> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(observations);
        var figures = observations.All.ToLookup(observation => observation.Cells.File, StringComparer.Ordinal);
        return
        [
            .. findings.Where(finding => finding.Location.File.Length > 0)
                .GroupBy(finding => finding.Location.File, StringComparer.Ordinal)
                .Where(file => file.Any(finding => finding.Severity != Severity.Info))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new ReturnSlip(file.Key, [.. file])
                {
                    Unit = UnitOf(roster, figures[file.Key]),
                    Period = PeriodOf(figures[file.Key], scope),
                    Submission = figures[file.Key].Select(observation => observation.Submission).DefaultIfEmpty(0).Max(),
                    AsOf = scope.AsOf,
                    Language = language,
                }),
        ];
    }

    private static LocalText UnitOf(Roster roster, IEnumerable<Observation> figures)
    {
        var ids = figures.Select(observation => observation.Key.UnitId).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return ids.Length switch
        {
            0 => new("____________", "____________"),
            1 => roster.Units.FirstOrDefault(unit => unit.Id == ids[0])?.Name ?? ids[0],
            _ => new("（多个单位）", "(several units)"),
        };
    }

    // The round is the latest period that ended by the as-of date.
    private static LocalText PeriodOf(IEnumerable<Observation> figures, EvaluationScope scope)
    {
        Period? latest = null;
        foreach (var observation in figures)
            if (!observation.Key.Period.IsPlan && observation.Key.Period.LastDay <= scope.AsOf && (latest is not { } known || observation.Key.Period.LastDay > known.LastDay))
                latest = observation.Key.Period;
        return latest is { } round ? new(DayWords.Of(round, Language.Chinese), round.ToString()) : new LocalText("", "");
    }
}
