using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Objecting;

/// <summary>Reads the registers of objections of all submissions: usable entries in an order of their own, each once.</summary>
internal static class ObjectionEntries
{
    public static ImmutableArray<Objection> Of(Plan plan, Roster roster, IReadOnlyList<Submission> submissions, Findings findings)
    {
        var reader = new ObjectionReader(plan, roster, findings);
        var entries = new List<Objection>();
        foreach (var submission in submissions)
            foreach (var row in submission.Objections)
                if (reader.Read(submission.File, row) is { } entry)
                    entries.Add(entry);
        return RegisterOrder.Distinct(entries, CompareContent, entry => entry.Place, (first, entry) =>
            findings.Add(Diagnostic.At(ObjectionCodes.Duplicate, entry.Place, ("first", first.Place.ToString())).About(first.UnitId, first.TargetId)));
    }

    // By unit and day: that is how a register is read. What two rows agree in is one objection.
    private static int CompareContent(Objection one, Objection other)
    {
        var order = string.CompareOrdinal(one.UnitId, other.UnitId);
        if (order == 0) order = Nullable.Compare(one.Received, other.Received);
        if (order == 0) order = string.CompareOrdinal(one.TargetId, other.TargetId);
        if (order == 0) order = one.Decision.CompareTo(other.Decision);
        if (order == 0) order = Nullable.Compare(one.Decided, other.Decided);
        if (order == 0) order = Nullable.Compare(one.Before, other.Before);
        if (order == 0) order = Nullable.Compare(one.After, other.After);
        if (order == 0) order = string.CompareOrdinal(TextFold.Key(one.Document), TextFold.Key(other.Document));
        return order != 0 ? order : string.CompareOrdinal(TextFold.Key(one.Claim), TextFold.Key(other.Claim));
    }
}
