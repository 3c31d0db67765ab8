using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Whose figure counts: the target's source, then another outside source, then the unit.</summary>
internal static class SlowSources
{
    public static List<DataSource> ByPreference(SlowInput input, Target target, IReadOnlyCollection<Observation> observations) =>
        [.. observations.Select(o => o.Source).Distinct()
            .OrderBy(source => source == target.Source ? 0 : input.IsOwnWord(observations.First().Key.UnitId, target, source) ? 2 : 1).ThenBy(source => source)];

    /// <summary>
    /// The flow's stretches: the target's source alone where it covers enough of what is due, else each source fills what is open.
    /// For an event one usable figure is enough, so the first source that has one speaks alone.
    /// </summary>
    public static List<SlowPiece> Flow(SlowInput input, Target target, List<Observation> usable, List<Period> due)
    {
        var sources = ByPreference(input, target, usable);
        if (sources.Count == 0)
            return [];
        var said = sources.ConvertAll(source => SlowPieces.OfOneSource(target, usable.Where(o => o.Source == source), input.FirstDay));
        var alone = said.ConvertAll(pieces => SlowPieces.Merge([pieces], [new(input.FirstDay, input.LastDay, new())]));
        if (target.Cadence == Cadence.Event)
            return alone.Find(pieces => pieces.Count > 0) ?? [];
        if (sources.Count == 1 || (sources[0] == target.Source && EnoughOf(input, alone[0], due)))
            return alone[0];
        return SlowPieces.Merge(said, [.. due.Select(period => new SlowPiece(period.Start, period.LastDay, new()))]);
    }

    public static int CountCovered(List<SlowPiece> pieces, List<Period> due) =>
        due.Count(period => SlowPieces.Covered(period.Start, period.LastDay, pieces));

    public static bool EnoughOf(SlowInput input, List<SlowPiece> pieces, List<Period> due) =>
        Enough(input, CountCovered(pieces, due), due.Count);

    public static bool Enough(SlowInput input, int covered, int due) => (Rational)covered >= input.Profile.MinimumCoverage * (Rational)due;

    /// <summary>The latest state that fills a day; of two with one last day the narrower. The first source that fills it speaks.</summary>
    public static Observation? LatestFilling(SlowInput input, Target target, List<Observation> usable, DateOnly lastDue)
    {
        foreach (var source in ByPreference(input, target, usable))
        {
            var latest = Latest(usable.Where(o => o.Source == source));
            if (latest is not null && latest.Key.Period.LastDay >= lastDue)
                return latest;
        }

        return null;
    }

    /// <summary>The first source that says anything, and its latest word.</summary>
    public static Observation? FirstSourcesLatest(SlowInput input, Target target, List<Observation> usable)
    {
        var sources = ByPreference(input, target, usable);
        return sources.Count == 0 ? null : Latest(usable.Where(o => o.Source == sources[0]));
    }

    private static Observation? Latest(IEnumerable<Observation> usable) => usable
        .OrderBy(o => o.Key.Period.LastDay).ThenBy(o => o.Key.Period.Start)
        .LastOrDefault();
}
