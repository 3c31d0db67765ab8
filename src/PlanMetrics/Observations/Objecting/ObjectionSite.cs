using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Objecting;

/// <summary>A row of the register of objections with its file.</summary>
internal sealed class ObjectionSite(string file, ObjectionRow row, Findings findings) : EntrySite(
    file, row.Sheet,
    [row.Unit, row.Target, row.Claim, row.Evidence, row.Decision, row.Document, row.Received, row.Decided, row.Before, row.After, row.Note, row.DecidedBy],
    Unused, ObjectionCodes.Incomplete, findings)
{
    private static readonly LocalText Unused = new("该条异议未采用", "the objection is not used");

    public ObjectionRow Row => row;
}
