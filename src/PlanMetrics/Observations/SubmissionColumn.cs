using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations;

/// <summary>Reads the submission number (报送批次) of a row; blank is 1.</summary>
internal static class SubmissionColumn
{
    private const decimal Highest = 9999m;

    private static readonly LocalText Name = new("报送批次", "submission");

    /// <summary>The number, or null where the cell holds none, which is reported.</summary>
    public static int? Read(RowSite site)
    {
        var cell = site.Row.SubmissionNumber;
        if (CellFault.Report(site, cell, Name, RowSite.RowUnused))
            return null;
        if (cell.IsBlank)
            return 1;
        if (NumberGrammar.Read(cell) is { Fault: null, Value: >= 1m and <= Highest } number && decimal.IsInteger(number.Value))
            return (int)number.Value;
        site.Report(RowCodes.SubmissionNumber, cell, ("found", CellText.Quote(cell)));
        return null;
    }
}
