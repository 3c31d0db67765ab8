using PlanMetrics.Diagnostics;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;

namespace ScoringService;

/// <summary>What the service answers.</summary>
internal sealed record ScoreAnswer(int Year, DateOnly AsOf, UnitAnswer[] Units, RiskAnswer[] Risks, FindingAnswer[] Findings);

/// <summary>The score of a unit; no score is null, never 0.</summary>
internal sealed record UnitAnswer(string Unit, string Name, decimal? Score, decimal? Full, decimal? Rate, string? Grade, int Missing, int NotDue)
{
    public static UnitAnswer Of(UnitScore score, Roster roster) => new(
        score.UnitId, roster.Registry.Find(score.UnitId)?.Name.Chinese ?? score.UnitId,
        score.Published, score.Full, score.Rate, score.Grade?.Name.Chinese, score.Missing, score.NotDue);
}

/// <summary>What a unit is likely to miss: for reference, it deducts nothing.</summary>
internal sealed record RiskAnswer(string Unit, string Target, string Name, int Year, string Level, decimal? Probability, string Reason)
{
    public static RiskAnswer Of(Risk risk) => new(
        risk.UnitId, risk.Target.Id, risk.Target.Name.Chinese, risk.Year, risk.Level.ToString(), risk.Probability, risk.Reason.Chinese);
}

/// <summary>What is wrong with the data, and where.</summary>
internal sealed record FindingAnswer(string Code, string Severity, string Place, string Message)
{
    public static FindingAnswer Of(Diagnostic finding) => new(
        finding.Descriptor.Code, finding.Severity.ToString(), finding.Location.ToString(), finding.Message(Language.Chinese));
}
