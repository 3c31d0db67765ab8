using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Notices;

/// <summary>What documents are filled with, made of one report.</summary>
internal sealed class NoticeSource
{
    private readonly Report report;
    private readonly ILookup<string, Diagnostic> ofFiles;

    public NoticeSource(Report report)
    {
        this.report = report;
        ofFiles = FindingsOfFiles(report);
    }

    /// <summary>Whether a kind goes to each unit by itself.</summary>
    public static bool IsForUnits(NoticeKind kind) => kind is NoticeKind.Reminder or NoticeKind.Feedback or NoticeKind.Return;

    /// <summary>What a template of a kind may ask for.</summary>
    public static NoticeVocabulary VocabularyOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Bulletin => DistrictNotice.Bulletin.Vocabulary,
        NoticeKind.Reminder => UnitNotice.Reminder.Vocabulary,
        NoticeKind.Feedback => UnitNotice.Feedback.Vocabulary,
        NoticeKind.Return => UnitNotice.Return.Vocabulary,
        _ => DistrictNotice.Annex.Vocabulary,
    };

    /// <summary>What is said to one unit; null where the report has no such unit.</summary>
    public UnitNotice? OfUnit(string unitId) => UnitNotice.Of(report, unitId, ofFiles[unitId]);

    /// <summary>The values for a kind that goes to units; null where there is nothing of the kind to say to this one.</summary>
    public static NoticeValues? Values(NoticeKind kind, UnitNotice unit) => kind switch
    {
        NoticeKind.Reminder => unit.Reminders.IsEmpty ? null : UnitNotice.Reminder.Of(unit),
        NoticeKind.Feedback => unit.HasScore ? UnitNotice.Feedback.Of(unit) : null,
        NoticeKind.Return => unit.Findings.IsEmpty ? null : UnitNotice.Return.Of(unit),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind is not for units."),
    };

    /// <summary>The values for a kind about the district; null where the plan knows no district.</summary>
    public NoticeValues? Values(NoticeKind kind)
    {
        if (!report.Plan.HasDistrict)
            return null;
        var notice = new DistrictNotice(report);
        return kind switch
        {
            NoticeKind.Bulletin => DistrictNotice.Bulletin.Of(notice),
            NoticeKind.Annex => DistrictNotice.Annex.Of(notice),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind is for units."),
        };
    }

    // A finding about a whole file is about the unit whose figures alone the file holds.
    private static ILookup<string, Diagnostic> FindingsOfFiles(Report report)
    {
        var owners = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var row in report.Observations)
        {
            var (file, unit) = (row.Observation.Cells.File, row.Observation.Key.UnitId);
            owners[file] = !owners.TryGetValue(file, out var known) || known == unit ? unit : null;
        }

        return report.Findings.Where(finding => finding.UnitId.Length == 0 && owners.GetValueOrDefault(finding.Location.File) is not null)
            .ToLookup(finding => owners[finding.Location.File]!, StringComparer.Ordinal);
    }
}
