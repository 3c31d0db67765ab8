using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Cells that look filled or blank and are neither: errors, formulas without a result, pictures, cells under a merged one.</summary>
internal static class CellFault
{
    /// <summary>Whether a cell holds such a fault, which is reported.</summary>
    public static bool Report(RowSite site, SourceCell cell, LocalText column, LocalText done)
    {
        if (Of(cell) is not { } fault)
            return false;
        if (fault == CellCodes.ErrorValue)
            site.Report(fault, cell, ("column", column), ("found", CellText.Quote(cell)), ("done", done));
        else
            site.Report(fault, cell, ("column", column), ("done", done));
        return true;
    }

    /// <summary>Whether somebody put something into the cell, usable or not.</summary>
    public static bool IsFilled(SourceCell cell) => cell.IsFilled;

    /// <summary>What is wrong with a cell; null where nothing is.</summary>
    public static DiagnosticDescriptor? Of(SourceCell cell)
    {
        if (cell.Traits == CellTraits.None && cell.Kind != CellKind.Error)
            return null;
        if ((cell.Traits & CellTraits.Picture) != 0)
            return CellCodes.Picture;
        if ((cell.Traits & CellTraits.NoCachedValue) != 0)
            return CellCodes.NoCachedValue;
        if (cell.Kind == CellKind.Error)
            return CellCodes.ErrorValue;
        return cell.IsBlank && (cell.Traits & CellTraits.Merged) != 0 ? CellCodes.Merged : null;
    }
}
