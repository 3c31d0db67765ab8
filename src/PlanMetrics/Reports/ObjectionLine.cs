using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports;

/// <summary>One objection as page, workbook and Markdown show it: what it is about, what became of it, and what stands in the result for it.</summary>
/// <param name="Objection">The objection.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Subject">The target's name, or the total.</param>
/// <param name="Effect">What the register states and what was verified on the same document; a dash for nothing.</param>
/// <param name="Now">The points in this result: of the target, else the unit's score; null where there are none.</param>
internal sealed record ObjectionLine(Objection Objection, string Unit, string Subject, string Effect, decimal? Now)
{
    private const string Readable = "0.####";

    /// <summary>The points in this result as a text; a dash where there are none.</summary>
    public string NowText => Points(Now);

    /// <summary>The objections of a report, in its order.</summary>
    public static ImmutableArray<ObjectionLine> Of(Report report)
    {
        if (report.Objections.IsEmpty)
            return [];
        var (language, scores) = (report.Language, report.Units.ToLookup(unit => unit.UnitId, StringComparer.Ordinal));
        var targets = report.Targets.Where(row => row.Measure.Role == MeasureRole.Own).ToLookup(row => (row.Measure.UnitId, row.Measure.Target.Id));
        var verified = report.Observations.Select(row => row.Observation).Where(observation => observation.IsVerified).ToLookup(observation => observation.Key.UnitId, StringComparer.Ordinal);
        return
        [
            .. report.Objections.Select(objection => new ObjectionLine(
                objection,
                report.Roster.Registry.Find(objection.UnitId)?.Name.In(language) ?? objection.UnitId,
                objection.TargetId.Length == 0 ? language.Say("总分", "Total") : report.Plan.FindTarget(objection.TargetId)?.Name.In(language) ?? objection.TargetId,
                EffectOf(objection, verified[objection.UnitId], report.Plan, language),
                objection.TargetId.Length == 0 ? scores[objection.UnitId].FirstOrDefault()?.Published : targets[(objection.UnitId, objection.TargetId)].FirstOrDefault()?.Score?.Points)),
        ];
    }

    private static string EffectOf(Objection objection, IEnumerable<Observation> verified, Plan plan, Language language)
    {
        var parts = new List<string>();
        if (objection.Decision == ObjectionDecision.Rejected)
            parts.Add(language.Say("维持原结果", "the result stands"));
        if (objection.IsAccepted)
            parts.AddRange(Verified(objection, verified, plan, language).DefaultIfEmpty(language.Say("未见依据同一文件的核定", "nothing was verified on the same document")));
        if (objection.Before is not null || objection.After is not null)
            parts.Add(language.Say("登记得分", "points as registered: ") + Points(objection.Before) + " → " + Points(objection.After));
        if (objection.IsLate)
            parts.Add(language.Say("逾期提出", "came in late"));
        return parts.Count == 0 ? "—" : string.Join(language.Say("；", "; "), parts);
    }

    // What the office entered for it stands on the document of its decision.
    private static IEnumerable<string> Verified(Objection objection, IEnumerable<Observation> verified, Plan plan, Language language)
    {
        var document = TextFold.Key(objection.Document);
        return document.Length == 0 ? [] : verified
            .Where(observation => objection.TargetId.Length == 0 || observation.Key.TargetId == objection.TargetId)
            .SelectMany(observation => observation.Verifications
                .Where(line => line.Counts && TextFold.Key(line.Document) == document)
                .Select(line => VerifiedWords.Of(observation.Key, line, plan.FindTarget(observation.Key.TargetId)?.Figure ?? FigureKind.Count, "", language, namesDocument: false)));
    }

    private static string Points(decimal? points) => points?.ToString(Readable, CultureInfo.InvariantCulture) ?? "—";
}
