using PlanMetrics.Scores;

namespace PlanMetrics.Results.Comparing;

/// <summary>A unit's score at the four stages from the old result to the new one; null where the unit is not there.</summary>
internal sealed class ScoreStages(UnitScore? old, UnitScore? withData, UnitScore? withRules, UnitScore? withPeers)
{
    private readonly UnitScore?[] stages = [old, withData, withRules, withPeers];

    /// <summary>The change of the unit's points; null where nothing is scored at one of the stages.</summary>
    public ScoreSplit? Split =>
        stages.All(stage => stage?.Total.Points is not null) ? Of(stage => stage!.Total.Points!.Value) : null;

    /// <summary>The change of a target's contribution; null where the unit's is.</summary>
    public ScoreSplit? SplitOf(string targetId) =>
        Split is null ? null : Of(stage => stage!.Total.Leaves().FirstOrDefault(leaf => leaf.Id == targetId)?.Contribution ?? 0m);

    private ScoreSplit Of(Func<UnitScore?, decimal> value) => new(
        value(stages[1]) - value(stages[0]), value(stages[2]) - value(stages[1]), value(stages[3]) - value(stages[2]));
}
