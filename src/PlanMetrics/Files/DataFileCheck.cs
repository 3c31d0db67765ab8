using PlanMetrics.Diagnostics;
using PlanMetrics.Files.ProfileBooks;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files;

/// <summary>Checks a data file of any kind; the kind is recognised by content.</summary>
public static class DataFileCheck
{
    // Members that no other kind has.
    private static readonly string[] OfPlan = ["targets", "tasks", "sections", "kinds", "firstYear", "lastYear", "title", "documentNumber"];
    private static readonly string[] OfProfile = ["tiers", "peerGroups", "grades", "rules", "weights", "missing", "zeroCases", "rankBy", "fullPoints"];
    private static readonly string[] OfMapping = ["files", "tables"];
    private static readonly string[] OfRoster = ["add", "calendar", "notApplicable", "baselines", "terms", "cycles", "reportDuties"];

    /// <summary>Reads a file and collects every fault.</summary>
    /// <param name="utf8">The file's bytes: JSON in UTF-8, or a profile's workbook.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="plan">The plan that a roster or a profile speaks of.</param>
    /// <param name="findings">Receives every fault with its place.</param>
    /// <returns>The kind of file; null where it is of no known kind, which is a finding only where it cannot be read at all.</returns>
    public static DataFileKind? Run(ReadOnlySpan<byte> utf8, string file, Plan plan, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(findings);
        if (ProfileWorkbook.IsWorkbook(utf8))
            return CheckWorkbook(utf8, file, plan, findings);
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var kind = KindOf(root);
        _ = kind switch
        {
            DataFileKind.Plan => PlanFile.Read(utf8, file, findings),
            DataFileKind.Roster => RosterFile.Read(utf8, file, plan, findings),
            DataFileKind.Profile => ProfileFile.Read(utf8, file, plan, findings),
            DataFileKind.Mapping => MappingFile.Read(utf8, file, plan, findings),
            _ => (object?)null,
        };
        return kind;
    }

    // Of the data files, profiles alone have the form of a workbook.
    private static DataFileKind? CheckWorkbook(ReadOnlySpan<byte> bytes, string file, Plan plan, Findings findings)
    {
        using var book = ProfileWorkbook.Open(bytes, file, findings);
        if (book is null || !BookReader.IsProfile(book))
            return null;
        ProfileWorkbook.Read(book, file, plan, findings);
        return DataFileKind.Profile;
    }

    private static DataFileKind? KindOf(DataNode root)
    {
        if (Count(root, OfMapping) > 0)
            return DataFileKind.Mapping;
        var (plan, profile, roster) = (Count(root, OfPlan), Count(root, OfProfile), Count(root, OfRoster));
        if (plan > 0 && plan >= profile && plan >= roster)
            return DataFileKind.Plan;
        if (profile > 0 && profile >= roster)
            return DataFileKind.Profile;
        return roster > 0 || Count(root, ["units", "settings", "schemaVersion"]) > 0 ? DataFileKind.Roster : null;
    }

    private static int Count(DataNode root, string[] names) => root.Members.Count(member => Array.IndexOf(names, member.Name) >= 0);
}
