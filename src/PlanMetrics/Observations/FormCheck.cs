using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Holds what a form says of itself against the run: its plan, its unit, its year, its periods.</summary>
internal sealed class FormCheck(Plan plan, Roster roster, int year, Findings findings)
{
    private readonly Lazy<string> planHash = new(() => PlanPrint.Of(plan));

    /// <summary>Whether the rows of a submission are to be read; every other file than a form is.</summary>
    public bool Accepts(Submission submission)
    {
        if (submission.Form is not { } form)
            return true;
        if (form.PlanId != plan.Id)
            return Refuse(submission, FormCodes.OtherPlan, form.PlanId, plan.Id);
        if (roster.Registry.Find(form.UnitId) is null)
            return Refuse(submission, FormCodes.UnknownUnit, form.UnitName);
        if (form.PlanHash != planHash.Value)
            Report(submission, FormCodes.PlanChanged, form.PlanHash, planHash.Value);
        if (form.Year != year)
            Report(submission, FormCodes.OtherYear, NumberText.Of(form.Year), NumberText.Of(year));
        CheckPeriods(submission, form);
        return true;
    }

    // By their ends: cumulative columns all begin with the year.
    private void CheckPeriods(Submission submission, SubmittedForm form)
    {
        var rounds = roster.Calendar.PeriodsOf(form.Year).Select(period => period.LastDay).ToHashSet();
        var strange = form.Periods
            .Where(text => PeriodGrammar.Parse(text)?.In(plan, form.Year) is not { } period || !rounds.Contains(period.LastDay))
            .Where(text => text != Period.Year(form.Year).ToString())
            .ToArray();
        if (strange.Length > 0)
            Report(submission, FormCodes.OtherPeriods, string.Join(' ', strange), string.Join(' ', roster.Calendar.PeriodsOf(form.Year)));
    }

    private bool Refuse(Submission submission, DiagnosticDescriptor descriptor, string found, string expected = "")
    {
        Report(submission, descriptor, found, expected);
        return false;
    }

    private void Report(Submission submission, DiagnosticDescriptor descriptor, string found, string expected) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(submission.File), ("found", found), ("expected", expected))
            .About(roster.Registry.Find(submission.Form!.UnitId)?.Id ?? ""));
}
