using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Integrity;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Trends;

namespace PlanMetrics.Reports;

/// <summary>
/// 单位分发: a report cut down to one unit, so that whatever is written from it cannot hold anything of the others. What was said about the unit and
/// names another one is left out and counted.
/// </summary>
/// <param name="Report">The report of the unit alone.</param>
/// <param name="Unit">Its score.</param>
/// <param name="Peers">How many are ranked in its peer group, itself included.</param>
/// <param name="LeftOut">How many findings are left out because they name others.</param>
internal sealed record UnitExtract(Report Report, UnitScore Unit, int Peers, int LeftOut)
{
    /// <summary>Cuts a report down.</summary>
    /// <param name="report">The report of all units.</param>
    /// <param name="unitId">The unit's id.</param>
    /// <returns>Null where the report has no such unit.</returns>
    public static UnitExtract? Of(Report report, string unitId)
    {
        if (report.Units.FirstOrDefault(unit => unit.UnitId == unitId) is not { } score || report.Roster.Registry.Find(unitId) is not { } unit)
            return null;
        var others = new OtherUnits(report.Roster, unit);
        var findings = report.Findings.Where(finding => finding.UnitId == unitId).ToImmutableArray();
        ImmutableArray<Diagnostic> own = [.. findings.Where(finding => !others.AreNamedIn(finding.ToLine(report.Language)))];
        var cut = report with
        {
            IsExtract = true,
            Units = [score],
            District = new UnitScore(ReportingUnit.District, Plans.UnitKind.District, new Score("total", ScoreLevel.Total, "")),
            Roster = new Roster { Units = [unit], Calendar = report.Roster.Calendar },
            Targets = [.. report.Targets.Where(row => row.Measure.UnitId == unitId).Select(row => row with { Measure = Cut(row.Measure, others) })],
            Observations = [.. report.Observations.Where(row => row.Observation.Key.UnitId == unitId).Select(row => row with { Observation = Cut(row.Observation, others, report.Language) })],
            Objections = [.. report.Objections.Where(objection => objection.UnitId == unitId).Select(objection => Cut(objection, others, report.Language))],
            Reporting = [.. report.Reporting.Where(row => row.UnitId == unitId)],
            Reminders = report.Reminders is { } reminders ? reminders with { All = [.. reminders.All.Where(reminder => reminder.Row.UnitId == unitId && reminder.AddresseeId == unitId)] } : null,
            ReportDuties = [.. report.ReportDuties.Where(row => row.UnitId == unitId)],
            Findings = own,
            Stability = null,
            Questions = new QuestionTable([.. report.Questions.All.Where(question => question.Finding.UnitId == unitId && !others.AreNamedIn(question.Finding.ToLine(report.Language)))]),
            Warnings = report.Warnings is { } warnings ? new WarningTable([.. warnings.All.Where(warning => warning.UnitId == unitId && !others.AreNamedIn(warning.Fact))]) : null,
            Risks = report.Risks is { } risks ? new RiskTable([.. risks.All.Where(risk => risk.UnitId == unitId && risk.Role == MeasureRole.Own).Select(Cut)]) : null,
            Trends = report.Trends is { } trends ? new TrendTable(trends.Scope, [.. trends.All.Where(trend => trend.UnitId == unitId).Select(trend => trend with { Predecessors = [] })]) : null,
        };
        var peers = score.Rank is null ? 0 : report.Units.Count(other => other.Rank is not null && other.Peers == score.Peers);
        return new(cut, score, peers, findings.Length - own.Length);
    }

    // The units merged into it handed in figures of their own.
    private static Risk Cut(Risk risk) => risk.Trend is { } trend ? risk with { Trend = trend with { Predecessors = [] } } : risk;

    // A court's file bears the court's name, and a remark may speak of anybody.
    private static Observation Cut(Observation observation, OtherUnits others, Language language) => observation with
    {
        Cells = others.AreNamedIn(observation.Cells.File)
            ? observation.Cells with { File = language.Say("其他来源的文件", "a file of another source") }
            : observation.Cells,
        Sample = observation.Sample is { } sample && others.AreNamedIn(sample.Instrument) ? sample with { Instrument = "" } : observation.Sample,
        Evidence = others.AreNamedIn(observation.Evidence) ? "" : observation.Evidence,
        Note = others.AreNamedIn(observation.Note) ? "" : observation.Note,
        Verifications = [.. observation.Verifications.Select(line => Cut(line, others, language))],
    };

    private static Verification Cut(Verification line, OtherUnits others, Language language) => line with
    {
        Reason = others.AreNamedIn(line.Reason) ? language.Say("涉及其他单位，略", "left out, as it names others") : line.Reason,
        Document = others.AreNamedIn(line.Document) ? language.Say("略", "left out") : line.Document,
        Note = others.AreNamedIn(line.Note) ? "" : line.Note,
        Place = others.AreNamedIn(line.Place.File) ? new(language.Say("核定单", "verification sheet")) : line.Place,
    };

    // The claim is the unit's own word, yet it may speak of anybody, and so may what the office wrote beside it. Who decided is no other unit's affair.
    private static Objection Cut(Objection objection, OtherUnits others, Language language) => objection with
    {
        Claim = others.AreNamedIn(objection.Claim) ? language.Say("涉及其他单位，略", "left out, as it names others") : objection.Claim,
        Evidence = others.AreNamedIn(objection.Evidence) ? "" : objection.Evidence,
        Document = others.AreNamedIn(objection.Document) ? language.Say("略", "left out") : objection.Document,
        Note = others.AreNamedIn(objection.Note) ? "" : objection.Note,
        Place = others.AreNamedIn(objection.Place.File) ? new(language.Say("异议登记表", "register of objections")) : objection.Place,
    };

    // The district's value beside the task that it leads may be said to lack those who have not reported.
    private static Measure Cut(Measure measure, OtherUnits others) => measure with
    {
        Used = measure.Role == MeasureRole.Own ? measure.Used : [],
        Reason = others.AreNamedIn(measure.Reason) ? "" : measure.Reason,
        Notes = [.. measure.Notes.Where(note => !others.AreNamedIn(note))],
    };
}
