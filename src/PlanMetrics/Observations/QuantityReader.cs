using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Reads one number of a figure and says why it cannot be used.</summary>
internal sealed class QuantityReader(MissingWords missing)
{
    private static readonly LocalText WholeNumber = new("件（人、次）数，如 12", "a count (件) such as 12");
    private static readonly LocalText AnyNumber = new("数字，如 12.5", "a number such as 12.5");
    private static readonly LocalText RealNumber = new("数字，如 -12.5（绝对值小于 1E24，至多 28 位小数）", "a number such as -12.5, below 1E24 with at most 28 decimals");

    public Quantity Read(Target target, FigureColumn column, RowSite site)
    {
        var cell = column.CellOf(site.Row);
        if (!missing.IsFilled(cell))
            return new(FigureState.Missing);
        if (CellFault.Report(site, cell, column.Name, RowSite.FigureRejected))
            return new(FigureState.Rejected);
        var isReal = target.UnitOfMeasure == UnitOfMeasure.Number;
        var reading = NumberGrammar.Read(cell, isReal);
        var decimals = AllowsDecimals(target);
        var fault = reading.Fault ?? (!decimals && !decimal.IsInteger(reading.Value) ? CellCodes.Decimal : null);
        if (fault is null)
        {
            if (reading.Notes != NumberNotes.None)
                Note(reading.Notes, cell, site);
            if (reading.Value < target.Lowest || reading.Value > target.Highest)
                return Impossible(target, cell, site);
            return new(FigureState.Reported, reading.Value);
        }

        site.Report(fault, cell, ("found", CellText.Quote(cell)), ("expected", isReal ? RealNumber : decimals ? AnyNumber : WholeNumber));
        return new(FigureState.Rejected);
    }

    private static Quantity Impossible(Target target, SourceCell cell, RowSite site)
    {
        site.Report(
            IndexCodes.ValueOutside, cell, ("found", CellText.Quote(cell)),
            ("lowest", target.Lowest is { } lowest ? NumberText.Of(lowest) : "−∞"), ("highest", target.Highest is { } highest ? NumberText.Of(highest) : "+∞"));
        return new(FigureState.Rejected);
    }

    /// <summary>Whether figures of a target may have decimals.</summary>
    public static bool AllowsDecimals(Target target) =>
        target.Decimals || target.Figure == FigureKind.Pair || target.UnitOfMeasure is UnitOfMeasure.Days or UnitOfMeasure.Ratio or UnitOfMeasure.Number;

    private static void Note(NumberNotes notes, SourceCell cell, RowSite site)
    {
        var found = CellText.Quote(cell);
        if ((notes & NumberNotes.Precision) != 0)
            site.Report(CellCodes.Precision, cell, ("found", found));
        if ((notes & NumberNotes.Spelling) != 0)
            site.Notes.Add(CellCodes.Spelling, site, cell, found);
        else if ((notes & NumberNotes.StoredAsText) != 0 && site.Row.Sheet.Length > 0)
            site.Notes.Add(CellCodes.StoredAsText, site, cell, found);
    }
}
