using PlanMetrics;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Submissions;

namespace ScoringService;

/// <summary>From the bytes of a workbook to an answer. It keeps nothing between calls.</summary>
internal sealed class Scorer(ScoringData data)
{
    /// <summary>Reads a workbook; null where it is refused, which a finding says.</summary>
    public Submission? Read(string name, Stream content, Findings findings, CancellationToken ct) =>
        InputReader.ReadOne(name, content, findings, new InputOptions { Plan = data.Plan }, ct);

    /// <summary>Whether the plan knows the year, and the as-of date does not lie before it.</summary>
    public bool Knows(int year, DateOnly? asOf) =>
        year >= data.Plan.FirstYear && year <= data.Plan.LastYear && (asOf is null || asOf.Value.Year >= year);

    /// <summary>Scores what was read: the units that handed something in, what they are likely to miss, and what is wrong with their figures.</summary>
    public ScoreAnswer Score(Submission submission, int year, DateOnly? asOf, Findings findings, CancellationToken ct)
    {
        var result = Evaluation.Run(data.Plan, data.Roster, data.Profile, [submission], new() { Year = year, AsOf = asOf }, findings, ct);
        var units = result.Observations.All.Select(observation => observation.Key.UnitId).ToHashSet(StringComparer.Ordinal);
        return new(
            result.Scope.Year,
            result.Scope.AsOf,
            [.. result.Scores.Units.Where(score => units.Contains(score.UnitId)).Select(score => UnitAnswer.Of(score, data.Roster))],
            [.. result.Risks.AtRisk.Where(risk => units.Contains(risk.UnitId)).Select(RiskAnswer.Of)],
            [.. result.Findings.Select(FindingAnswer.Of)]);
    }
}
