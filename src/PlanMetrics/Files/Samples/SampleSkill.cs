namespace PlanMetrics.Files.Samples;

/// <summary>How well a unit does in one target and year.</summary>
internal static class SampleSkill
{
    // What is nearly perfect is perfect: offices that work well fulfil a 100 % target altogether.
    private const int AsGoodAsPerfect = 952;

    /// <summary>The share of cases that go as the plan asks, in thousandths.</summary>
    public static int Of(SampleSeed seed, SampleCharacter unit, string target, int year)
    {
        var skill = unit.QualityIn(year) + seed.Stream("skill", unit.Unit.Id, target, year).Between(-60, 40);
        return skill >= AsGoodAsPerfect ? 1000 : skill;
    }
}
