using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Submissions;

namespace PlanMetrics.Results.Comparing;

/// <summary>Everything that scores follow from besides figures. What is found on the way was said when the results were made.</summary>
internal sealed record ScoringRules(Plan Plan, Roster Roster, Profile Profile, EvaluationScope Scope)
{
    public ObservationTable Read(ImmutableArray<Submission> submissions) =>
        ObservationTable.From(Plan, Roster, Profile, submissions, Scope.Year, new Findings());

    public ScoreTable Score(ObservationTable figures) =>
        Evaluation.Run(Plan, Roster, Profile, figures, new EvaluationOptions { AsOf = Scope.AsOf, Risks = false }, new Findings()).Scores;
}
