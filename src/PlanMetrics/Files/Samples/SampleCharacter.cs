using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Samples;

/// <summary>What a made-up unit is like: how large, how good, how it writes.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Size">1 to 10; how much business it has.</param>
/// <param name="Quality">How much of what it owes it does by 2024, in thousandths.</param>
internal sealed record SampleCharacter(ReportingUnit Unit, int Size, int Quality)
{
    private const int Best = 982;
    private const int Spread = 235;
    private const int YearlyGain = 14;
    private const int FinalYear = 2024;

    /// <summary>Whether it is a town.</summary>
    public bool IsTown => Unit.Kind == UnitKind.Town;

    /// <summary>How it writes a quarter: 0 to 2.</summary>
    public int PeriodStyle { get; init; }

    /// <summary>Its villages and communities; 0 for other units.</summary>
    public int Villages { get; init; }

    /// <summary>Its leaders.</summary>
    public int Leaders { get; init; }

    /// <summary>Its staff for litigation.</summary>
    public int Clerks { get; init; }

    /// <summary>How much of what it owes it does in a year, in thousandths.</summary>
    public int QualityIn(int year) => Math.Clamp(Quality - (YearlyGain * (FinalYear - year)), 500, 1000);

    /// <summary>The characters of all units, by id.</summary>
    public static Dictionary<string, SampleCharacter> Of(IReadOnlyCollection<ReportingUnit> units, SampleSeed seed) =>
        units.GroupBy(unit => unit.Kind == UnitKind.Town)
            .SelectMany(group => Ranked(group, seed))
            .ToDictionary(character => character.Unit.Id, StringComparer.Ordinal);

    // Most units do well and a few do badly: quality falls with the square of the place, so that a ranking has something to rank.
    private static IEnumerable<SampleCharacter> Ranked(IEnumerable<ReportingUnit> units, SampleSeed seed)
    {
        var shuffled = units.OrderBy(unit => seed.Stream("place", unit.Id).Next()).ToArray();
        var last = Math.Max(1, shuffled.Length - 1);
        return shuffled.Select((unit, place) => Draw(unit, Best - (Spread * place * place / (last * last)), seed.Stream("character", unit.Id)));
    }

    private static SampleCharacter Draw(ReportingUnit unit, int quality, SampleRandom random) =>
        new(unit, random.Between(2, 9), quality)
        {
            PeriodStyle = random.Below(3),
            Villages = unit.Kind == UnitKind.Town ? random.Between(6, 14) : 0,
            Leaders = random.Between(3, 7),
            Clerks = random.Between(2, 5),
        };
}
