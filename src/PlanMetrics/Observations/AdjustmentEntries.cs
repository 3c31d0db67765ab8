using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Reads the registers of all submissions: usable entries in an order of their own, each once.</summary>
internal static class AdjustmentEntries
{
    public static ImmutableArray<Adjustment> Of(
        Plan plan, Roster roster, Profile profile, IReadOnlyList<Submission> submissions, int year, Findings findings)
    {
        var reader = new AdjustmentReader(plan, roster, profile, year, findings);
        var entries = new List<Adjustment>();
        foreach (var submission in submissions)
            foreach (var row in submission.Adjustments)
                if (reader.Read(submission.File, row) is { } entry)
                    entries.Add(entry);
        return RegisterOrder.Distinct(entries, CompareContent, entry => entry.Place, (first, entry) =>
            findings.Add(Diagnostic.At(RegisterCodes.Duplicate, entry.Place, ("first", first.Place.ToString())).About(entry.UnitId)));
    }

    // By unit and day: that is how a register is read. What two rows agree in is one entry.
    private static int CompareContent(Adjustment one, Adjustment other)
    {
        var order = string.CompareOrdinal(one.UnitId, other.UnitId);
        if (order == 0) order = Nullable.Compare(one.Date, other.Date);
        if (order == 0) order = one.Type.CompareTo(other.Type);
        if (order == 0) order = one.Item.Level.CompareTo(other.Item.Level);
        if (order == 0) order = string.CompareOrdinal(one.Item.Id, other.Item.Id);
        if (order == 0) order = string.CompareOrdinal(one.Veto?.Id, other.Veto?.Id);
        if (order == 0) order = one.Points.CompareTo(other.Points);
        if (order == 0) order = one.Doubled.CompareTo(other.Doubled);
        if (order == 0) order = string.CompareOrdinal(TextFold.Key(one.Reason), TextFold.Key(other.Reason));
        return order != 0 ? order : string.CompareOrdinal(TextFold.Key(one.Document), TextFold.Key(other.Document));
    }
}
