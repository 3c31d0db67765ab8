using System.Collections.Immutable;
using PlanMetrics.Scores;

namespace PlanMetrics.Results.Comparing;

/// <summary>
/// Leads from the old scores to the new ones in a fixed order: first the unit's own figures change, then the rules, then the figures of
/// everybody else. Points follow from a unit's own figures unless they are relative, so one evaluation with all new figures serves every unit
/// at each stage; only a unit that has relative points at a stage is evaluated alone among the others' old figures.
/// </summary>
internal sealed class ScoreChain
{
    private readonly ScoringRules oldRules;
    private readonly ScoringRules newRules;
    private readonly MixedFigures figures;
    private readonly Dictionary<string, UnitScore> oldScores;
    private readonly Dictionary<string, UnitScore> withData;
    private readonly Dictionary<string, UnitScore> newScores;

    /// <param name="oldRules">The old rules.</param>
    /// <param name="oldRulesForNewFigures">The old rules, in the new year where the years differ: figures of one year say nothing in another.</param>
    /// <param name="newRules">The new rules.</param>
    /// <param name="figures">The figures.</param>
    public ScoreChain(ScoringRules oldRules, ScoringRules oldRulesForNewFigures, ScoringRules newRules, MixedFigures figures)
    {
        this.oldRules = oldRulesForNewFigures;
        this.newRules = newRules;
        this.figures = figures;
        oldScores = ByUnit(oldRules.Score(figures.Old));
        withData = ByUnit(oldRulesForNewFigures.Score(figures.NewByOldRules));
        newScores = ByUnit(newRules.Score(figures.New));
    }

    /// <summary>Pairs of old and new target that count different things.</summary>
    public ImmutableArray<(string Old, string New)> Broken { get; init; } = [];

    /// <summary>The recomputed old scores by unit.</summary>
    public IReadOnlyDictionary<string, UnitScore> Old => oldScores;

    /// <summary>The recomputed new scores by unit.</summary>
    public IReadOnlyDictionary<string, UnitScore> New => newScores;

    /// <summary>The stages of one unit, or of the district, whose own figures are those of all units.</summary>
    public ScoreStages Of(string unitId)
    {
        var end = newScores.GetValueOrDefault(unitId);
        var data = withData.GetValueOrDefault(unitId);
        return new(
            oldScores.GetValueOrDefault(unitId),
            IsRelative(data) ? Alone(unitId, oldRules, MixedFigures.Mix(unitId, figures.NewByOldRules, figures.Old)) : data,
            IsRelative(end) ? Alone(unitId, newRules, MixedFigures.Mix(unitId, figures.New, figures.OldByNewRules.Value)) : end,
            end) { Broken = Broken };
    }

    private static UnitScore? Alone(string unitId, ScoringRules rules, Observations.ObservationTable mixed) =>
        ByUnit(rules.Score(mixed)).GetValueOrDefault(unitId);

    private static bool IsRelative(UnitScore? score) => score is not null && score.Total.Leaves().Any(leaf => leaf.IsRelative);

    private static Dictionary<string, UnitScore> ByUnit(ScoreTable scores) =>
        scores.Units.Append(scores.District).ToDictionary(score => score.UnitId, StringComparer.Ordinal);
}
