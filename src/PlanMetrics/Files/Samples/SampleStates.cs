using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Samples;

/// <summary>Rates that describe a day: how many of a unit's items are in the state that the plan asks for.</summary>
internal sealed class SampleStates(SampleSeed seed, int villagesOfAll)
{
    private const string Network = "egov-extranet-village-coverage";
    private const string EmergencyPlans = "emergency-plan-three-level-coverage";

    /// <summary>The state at a quarter's end; it improves over the year.</summary>
    public Figure.Ratio Of(SampleCharacter unit, Target target, int year, int quarter)
    {
        var volume = SampleVolume.Of(target.Id);
        var items = Items(unit, target, volume);
        var reached = seed.Stream("state", unit.Unit.Id, target.Id, year)
            .Successes(items, SampleSkill.Of(seed, unit, target.Id, year) * volume.Reach / 1000);
        var outstanding = (items - reached) * (10 - quarter) / 6;
        return new(Math.Max(0, items - outstanding), items);
    }

    private int Items(SampleCharacter unit, Target target, SampleVolume volume) => target.Id switch
    {
        Network => villagesOfAll,
        EmergencyPlans => 1 + unit.Villages,
        _ => Drawn(unit, volume),
    };

    private int Drawn(SampleCharacter unit, SampleVolume volume)
    {
        var mean = unit.IsTown ? volume.Town : volume.Department;
        return Math.Max(1, mean * seed.Stream("items", unit.Unit.Id, volume.Stream).Between(70, 130) / 100);
    }
}
