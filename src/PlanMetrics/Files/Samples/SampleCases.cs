using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Samples;

/// <summary>Rates over the cases of a quarter.</summary>
internal sealed class SampleCases(SampleSeed seed)
{
    private const int MeanSize = 5;
    private const int YearlyGrowthPercent = 5;
    private const int FirstPlanYear = 2021;
    private const int LeastCasesOfADrift = 3;

    /// <summary>The cases of one quarter and how many of them went as the plan asks.</summary>
    public Figure.Ratio Of(SampleCharacter unit, Target target, int year, int quarter)
    {
        var volume = SampleVolume.Of(target.Id);
        var cases = volume.Within is { } other ? Succeeded(unit, SampleVolume.Of(other), year, quarter) : Count(unit, volume, year, quarter);
        return new(Succeed(unit, volume, cases, year, quarter), cases);
    }

    private int Succeeded(SampleCharacter unit, SampleVolume volume, int year, int quarter) =>
        Succeed(unit, volume, Count(unit, volume, year, quarter), year, quarter);

    private int Succeed(SampleCharacter unit, SampleVolume volume, int cases, int year, int quarter) =>
        volume.Target == SampleStory.Appearance && SampleStory.Drifting.TryGetValue(unit.Unit.Id, out var drift)
            ? Drifted(unit, volume, drift[Math.Clamp(year - FirstPlanYear, 0, drift.Length - 1)], year, quarter)
            : seed.Stream("success", unit.Unit.Id, volume.Target, Moment(year, quarter))
                .Successes(cases, SampleSkill.Of(seed, unit, volume.Target, year));

    // Not drawn: the share of the year so far is the one of the story, so that the fall shows in few cases too.
    private int Drifted(SampleCharacter unit, SampleVolume volume, int permille, int year, int quarter)
    {
        var before = Enumerable.Range(1, quarter - 1).Sum(earlier => Count(unit, volume, year, earlier));
        var now = before + Count(unit, volume, year, quarter);
        return (now * permille / 1000) - (before * permille / 1000);
    }

    private int Count(SampleCharacter unit, SampleVolume volume, int year, int quarter)
    {
        if (volume.Stream == "litigation" && SampleStory.NoCourtCases.Contains(unit.Unit.Id))
            return 0;
        var yearly = unit.IsTown ? volume.Town : volume.Department;
        var grown = yearly * (100 + (YearlyGrowthPercent * (year - FirstPlanYear))) / 100;
        var perQuarter = grown * 10 * unit.Size / MeanSize / 4;
        var all = seed.Stream("cases", unit.Unit.Id, volume.Stream, Moment(year, quarter)).Around(perQuarter);
        if (volume.Stream == "litigation" && SampleStory.Drifting.ContainsKey(unit.Unit.Id))
            all = Math.Max(all, LeastCasesOfADrift);
        return volume.Part == 1000
            ? all
            : seed.Stream("part", unit.Unit.Id, volume.Stream, Moment(year, quarter)).Successes(all, volume.Part);
    }

    private static int Moment(int year, int quarter) => (year * 10) + quarter;
}
