using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>The plan year of a run, and the year that periods without one mean.</summary>
/// <param name="Value">The plan year.</param>
/// <param name="IsKnown">Whether it was asked for or stands in the input; otherwise periods without a year mean none.</param>
internal readonly record struct PlanYear(int Value, bool IsKnown)
{
    /// <summary>The year that a period without one means; null where nothing says which.</summary>
    public int? WhereNone => IsKnown ? Value : null;

    /// <summary>
    /// The year asked for; else the latest plan year that a form or a period of the input names; else that of its latest day; else, with a finding,
    /// the first plan year, in which least is due.
    /// </summary>
    public static PlanYear Of(Plan plan, IReadOnlyList<Submission> submissions, int? asked, PeriodColumn periods, Findings findings)
    {
        if (asked is { } year)
            return new(year, true);
        int? named = null, ofDays = null;
        foreach (var submission in submissions)
        {
            named = Later(plan, named, submission.Form?.Year);
            foreach (var row in submission.Rows)
            {
                if (periods.Phrase(row.Period) is not { } phrase)
                    continue;
                named = Later(plan, named, phrase.Year);
                ofDays = Later(plan, ofDays, phrase.Days?.LastDay.Year);
            }
        }

        if ((named ?? ofDays) is { } latest)
            return new(latest, true);
        findings.Add(Diagnostic.At(
            RowCodes.NoYear, SourceLocation.None, ("expected", $"{plan.FirstYear}-{plan.LastYear}"), ("year", plan.FirstYear)));
        return new(plan.FirstYear, false);
    }

    private static int? Later(Plan plan, int? latest, int? candidate) =>
        candidate >= plan.FirstYear && candidate <= plan.LastYear && !(candidate <= latest) ? candidate : latest;
}
