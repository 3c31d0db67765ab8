using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Whose figure counts: the target's source, then another outside source, then the unit.</summary>
internal static class SlowSources
{
    public static List<DataSource> ByPreference(Target target, IEnumerable<Observation> observations) =>
        [.. observations.Select(o => o.Source).Distinct()
            .OrderBy(source => source == target.Source ? 0 : source == DataSource.Self ? 2 : 1).ThenBy(source => source)];

    /// <summary>The flow's stretches: the target's source alone where it covers enough of what is due, else each source fills what is open.</summary>
    public static List<SlowPiece> Flow(SlowInput input, Target target, List<Observation> usable, List<Period> due)
    {
        var bySource = ByPreference(target, usable)
            .Select(source => (source, pieces: SlowPieces.OfOneSource(usable.Where(o => o.Source == source), input.FirstDay, fillsOthers: true)))
            .ToList();
        if (bySource.Count == 0)
            return [];
        var first = SlowPieces.Merge([SlowPieces.OfOneSource(usable.Where(o => o.Source == bySource[0].source), input.FirstDay)]);
        var anyIsEnough = target.Cadence == Cadence.Event && first.Count > 0;
        if (bySource[0].source == target.Source && (anyIsEnough || EnoughOf(input, first, due)))
            return first;
        return SlowPieces.Merge([first, .. bySource.Skip(1).Select(pair => pair.pieces)]);
    }

    public static int CountCovered(List<SlowPiece> pieces, List<Period> due) =>
        due.Count(period => SlowPieces.Covered(period.Start, period.LastDay, pieces));

    public static bool EnoughOf(SlowInput input, List<SlowPiece> pieces, List<Period> due) =>
        Enough(input, CountCovered(pieces, due), due.Count);

    public static bool Enough(SlowInput input, int covered, int due) => (Rational)covered >= input.Profile.MinimumCoverage * (Rational)due;

    /// <summary>The latest state that fills a day; of two with one last day the narrower. The first source that fills it speaks.</summary>
    public static Observation? LatestFilling(Target target, List<Observation> usable, DateOnly lastDue)
    {
        foreach (var source in ByPreference(target, usable))
        {
            var latest = Latest(usable.Where(o => o.Source == source));
            if (latest is not null && latest.Key.Period.LastDay >= lastDue)
                return latest;
        }

        return null;
    }

    /// <summary>The first source that says anything, and its latest word.</summary>
    public static Observation? FirstSourcesLatest(Target target, List<Observation> usable)
    {
        var sources = ByPreference(target, usable);
        return sources.Count == 0 ? null : Latest(usable.Where(o => o.Source == sources[0]));
    }

    private static Observation? Latest(IEnumerable<Observation> usable) => usable
        .OrderBy(o => o.Key.Period.LastDay).ThenBy(o => o.Key.Period.Start)
        .LastOrDefault();
}
