using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Results.Editions;

/// <summary>版次核对: whether an edition can be what it says, after the one in whose place it comes.</summary>
public static class EditionCheck
{
    /// <summary>Checks number, status and date by themselves and against the superseded result.</summary>
    /// <param name="asked">The edition, as asked for.</param>
    /// <param name="superseded">The result in whose place it comes; null for none.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    /// <returns>The edition with what it supersedes; null where it is refused.</returns>
    public static Edition? Of(Edition asked, SupersededResult? superseded, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(findings);
        var before = superseded?.Identity.Edition;
        var place = new SourceLocation(superseded?.Folder ?? "");
        if (asked.Number < 1)
            return Refuse(findings, EditionCodes.Number, place, ("found", asked.Number));
        if (before is not null && asked.Number <= before.Number)
            return Refuse(findings, EditionCodes.Order, place, ("found", asked.Number), ("superseded", before.Number));
        if (!MayFollow(asked.Status, before?.Status))
            return Refuse(
                findings, EditionCodes.Status, place, ("found", EditionWords.Of(asked.Status)),
                ("superseded", before is not null ? EditionWords.Of(before.Status) : superseded is null ? new("无", "none") : new LocalText("未编版次的结果", "a result without edition")),
                ("expected", Expected(asked.Status, before?.Status)));
        if (before?.Date is { } earlier && asked.Date < earlier)
            return Refuse(findings, EditionCodes.Date, place, ("found", NumberText.Of(asked.Date.Value)), ("superseded", NumberText.Of(earlier)));
        if (asked.IsFinal && (asked.Date is null || asked.Document.Length == 0))
            findings.Add(Diagnostic.At(EditionCodes.Undocumented, place, ("status", EditionWords.Of(asked.Status))));
        return asked with { Supersedes = superseded?.Reference };
    }

    /// <summary>Whether a run is about the same year and plan as the superseded result.</summary>
    /// <param name="plan">The plan of the run.</param>
    /// <param name="scope">The year of the run.</param>
    /// <param name="superseded">The superseded result.</param>
    /// <param name="findings">Receives the reason where it is not.</param>
    public static bool IsSameSubject(Plan plan, EvaluationScope scope, SupersededResult superseded, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(superseded);
        ArgumentNullException.ThrowIfNull(findings);
        var other = superseded.Identity;
        if (other.PlanId == plan.Id && other.Scope.Year == scope.Year)
            return true;
        Refuse(
            findings, EditionCodes.Subject, new SourceLocation(superseded.Folder), ("folder", superseded.Folder),
            ("plan", other.PlanId), ("year", other.Scope.Year), ("expectedPlan", plan.Id), ("expectedYear", scope.Year));
        return false;
    }

    // A first result may be made again, comments and review may alternate; what is in force is only ever corrected.
    private static bool MayFollow(EditionStatus status, EditionStatus? before) => (before, status) switch
    {
        (EditionStatus.Approved or EditionStatus.Corrected, _) => status == EditionStatus.Corrected,
        (_, EditionStatus.Corrected) => false,
        (null or EditionStatus.Preliminary, _) => true,
        _ => status != EditionStatus.Preliminary,
    };

    private static LocalText Expected(EditionStatus status, EditionStatus? before) => (before, status) switch
    {
        (EditionStatus.Approved or EditionStatus.Corrected, _) => new("更正（corrected）", "corrected"),
        (_, EditionStatus.Corrected) => new("更正须以 --supersedes 指明所替代的审定或更正版次", "a corrected edition names, by --supersedes, the approved or corrected one that it supersedes"),
        _ => new("征求意见、复核或审定", "consultation, review or approved"),
    };

    private static Edition? Refuse(
        Findings findings, DiagnosticDescriptor descriptor, SourceLocation place, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        findings.Add(Diagnostic.At(descriptor, place, arguments));
        return null;
    }
}
