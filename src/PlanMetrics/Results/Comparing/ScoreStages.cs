using System.Collections.Immutable;
using PlanMetrics.Scores;

namespace PlanMetrics.Results.Comparing;

/// <summary>A unit's score at the four stages from the old result to the new one; null where the unit is not there.</summary>
internal sealed class ScoreStages(UnitScore? old, UnitScore? withData, UnitScore? withRules, UnitScore? withPeers)
{
    private readonly UnitScore?[] stages = [old, withData, withRules, withPeers];

    /// <summary>Pairs of old and new target that count different things: the figures of one say nothing under the rules of the other.</summary>
    public ImmutableArray<(string Old, string New)> Broken { get; init; } = [];

    /// <summary>The change of the unit's points; null where nothing is scored at one of the stages.</summary>
    public ScoreSplit? Split
    {
        get
        {
            if (!stages.All(stage => stage?.Total.Points is not null))
                return null;
            var whole = Of(stage => stage!.Total.Points!.Value, stage => stage!.Total.Points!.Value);
            foreach (var (oldId, newId) in Broken)
            {
                var part = Of(oldId, newId);
                whole = new(whole.Data - part.Data, whole.Rules + part.Data + part.Peers, whole.Peers - part.Peers);
            }

            return whole;
        }
    }

    /// <summary>The change of a target's contribution; null where the unit's is.</summary>
    /// <param name="oldId">Its id in the old plan.</param>
    /// <param name="newId">Its id in the new plan.</param>
    public ScoreSplit? SplitOf(string oldId, string newId)
    {
        if (!stages.All(stage => stage?.Total.Points is not null))
            return null;
        var split = Of(oldId, newId);
        return Broken.Contains((oldId, newId)) ? new(0m, split.Sum, 0m) : split;
    }

    private ScoreSplit Of(string oldId, string newId) => Of(stage => Contribution(stage, oldId), stage => Contribution(stage, newId));

    // The first two stages are under the old rules, the others under the new ones.
    private ScoreSplit Of(Func<UnitScore?, decimal> before, Func<UnitScore?, decimal> after) => new(
        before(stages[1]) - before(stages[0]), after(stages[2]) - before(stages[1]), after(stages[3]) - after(stages[2]));

    private static decimal Contribution(UnitScore? stage, string targetId) =>
        stage!.Total.Leaves().FirstOrDefault(leaf => leaf.Id == targetId)?.Contribution ?? 0m;
}
