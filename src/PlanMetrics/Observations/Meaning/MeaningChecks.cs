using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Meaning;

/// <summary>What figures mean beside one another (数据疑点). Each is a question for a person; nothing is ever changed by it.</summary>
internal static class MeaningChecks
{
    public static void Run(Plan plan, Roster roster, IReadOnlyList<Submission> submissions, ImmutableArray<Observation> all, Findings findings)
    {
        foreach (var series in FigureSeries.Of(plan, all))
        {
            SwappedRatios.Check(series, findings);
            ScaleJumps.Check(series, findings);
        }

        new SameFigures(plan, roster, findings).Check(all);
        new FileQuestions(plan, roster, findings).Check(submissions, all);
    }
}
