using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>A row of the register of bonus, penalties and vetoes with its file.</summary>
internal sealed class AdjustmentSite(string file, AdjustmentRow row, Findings findings) : EntrySite(
    file, row.Sheet, [row.Unit, row.Type, row.Item, row.Points, row.Doubled, row.Reason, row.Document, row.Date, row.Approver, row.Note],
    Unused, RegisterCodes.Incomplete, findings)
{
    private static readonly LocalText Unused = new("该条加扣分未采用", "the entry is not used");

    public AdjustmentRow Row => row;
}
