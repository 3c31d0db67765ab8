using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Reads the figure of a row as its target asks for it, and says why it cannot be used.</summary>
internal sealed class FigureReader(MissingWords missing)
{
    private readonly QuantityReader quantities = new(missing);

    /// <summary>Whether any figure column is filled.</summary>
    public bool IsFilled(SubmissionRow row) =>
        missing.IsFilled(row.Numerator) || missing.IsFilled(row.Denominator) || missing.IsFilled(row.Value)
        || missing.IsFilled(row.Comparator) || missing.IsFilled(row.Date);

    /// <summary>Whether any figure column holds more than a label such as 审核人：某某.</summary>
    public bool HasFigure(SubmissionRow row)
    {
        foreach (var column in FigureColumn.All)
            if (column.CellOf(row) is var cell && missing.IsFilled(cell) && !IsLabel(cell))
                return true;
        return false;
    }

    public FigureReading Read(Target target, RowSite site)
    {
        if (!IsFilled(site.Row))
            return FigureReading.Missing;
        var expected = FigureColumn.Of(target.Figure);
        if (!AnyFilled(expected, site.Row))
            return Misplaced(target, site);
        foreach (var column in FigureColumn.All)
            if (!expected.Contains(column) && Holds(column.CellOf(site.Row)))
                NoteExtra(column, site);
        return target.Figure switch
        {
            FigureKind.Ratio => Ratio(target, site),
            FigureKind.Pair => Pair(target, site),
            FigureKind.Count => quantities.Read(target, FigureColumn.Value, site) is { State: FigureState.Reported } count
                ? FigureReading.Of(new Figure.Count(count.Value))
                : FigureReading.Rejected,
            FigureKind.Date => Date(site),
            _ => Outcome(site),
        };
    }

    private static bool IsLabel(SourceCell cell) =>
        cell.Kind == CellKind.Text && cell.Traits == CellTraits.None && cell.Text.AsSpan().ContainsAny(':', '：')
        && !cell.Text.AsSpan().ContainsAnyInRange('0', '9') && !cell.Text.AsSpan().ContainsAnyInRange('０', '９');

    private bool AnyFilled(ImmutableArray<FigureColumn> columns, SubmissionRow row)
    {
        foreach (var column in columns)
            if (missing.IsFilled(column.CellOf(row)))
                return true;
        return false;
    }

    private FigureReading Ratio(Target target, RowSite site)
    {
        var numerator = quantities.Read(target, FigureColumn.Numerator, site);
        var denominator = quantities.Read(target, FigureColumn.Denominator, site);
        if (Incomplete(numerator, FigureColumn.Numerator, denominator, FigureColumn.Denominator, site) is { } reading)
            return reading;
        var ratio = new Figure.Ratio(numerator.Value, denominator.Value);
        if (ratio is { Denominator: 0m, Numerator: > 0m })
            return Reject(FigureCodes.OfZero, ratio, site);
        if (ratio.Numerator > ratio.Denominator && target.UnitOfMeasure != UnitOfMeasure.Ratio)
            return Reject(FigureCodes.Over100, ratio, site);
        return FigureReading.Of(ratio);
    }

    private FigureReading Pair(Target target, RowSite site)
    {
        var value = quantities.Read(target, FigureColumn.Value, site);
        var comparator = quantities.Read(target, FigureColumn.Comparator, site);
        return Incomplete(value, FigureColumn.Value, comparator, FigureColumn.Comparator, site)
            ?? FigureReading.Of(new Figure.Pair(value.Value, comparator.Value));
    }

    private static FigureReading? Incomplete(Quantity first, FigureColumn firstColumn, Quantity second, FigureColumn secondColumn, RowSite site)
    {
        if (first.State == FigureState.Rejected || second.State == FigureState.Rejected)
            return FigureReading.Rejected;
        if (first.State == FigureState.Reported && second.State == FigureState.Reported)
            return null;
        var blank = first.State == FigureState.Missing ? firstColumn : secondColumn;
        site.Report(FigureCodes.Incomplete, blank.CellOf(site.Row), ("column", blank.Name));
        return FigureReading.Missing;
    }

    private static FigureReading Date(RowSite site)
    {
        if (CellFault.Report(site, site.Row.Date, FigureColumn.Date.Name, RowSite.FigureRejected))
            return FigureReading.Rejected;
        if (DateGrammar.Read(site.Row.Date) is { } day)
            return FigureReading.Of(new Figure.Date(day));
        site.Report(CellCodes.Date, site.Row.Date, ("found", CellText.Quote(site.Row.Date)));
        return FigureReading.Rejected;
    }

    private static FigureReading Outcome(RowSite site)
    {
        var cell = site.Row.Value;
        if (CellFault.Report(site, cell, FigureColumn.Value.Name, RowSite.FigureRejected))
            return FigureReading.Rejected;
        if (OutcomeGrammar.Read(cell) is { } done)
            return FigureReading.Of(new Figure.Outcome(done));
        site.Report(CellCodes.Outcome, cell, ("found", CellText.Quote(cell)));
        return FigureReading.Rejected;
    }

    private static FigureReading Reject(DiagnosticDescriptor descriptor, Figure.Ratio ratio, RowSite site)
    {
        site.Report(
            descriptor, site.Row.Numerator,
            ("numerator", FigureText.Of(ratio.Numerator)), ("denominator", FigureText.Of(ratio.Denominator)));
        return FigureReading.Rejected with { Refused = ratio };
    }

    private FigureReading Misplaced(Target target, RowSite site)
    {
        if (FigureColumn.All.FirstOrDefault(candidate => Holds(candidate.CellOf(site.Row))) is not { } column)
            return FigureReading.Missing;
        site.Report(
            FigureCodes.Columns, column.CellOf(site.Row),
            ("target", target.Name), ("column", column.Name), ("expected", FigureColumn.Expected(target.Figure)));
        return FigureReading.Rejected;
    }

    // A cell under a merged one is a fault where a figure belongs, and nothing elsewhere.
    private bool Holds(SourceCell cell) => missing.IsFilled(cell) && !(cell.IsBlank && (cell.Traits & CellTraits.Merged) != 0);

    private static void NoteExtra(FigureColumn column, RowSite site)
    {
        var cell = column.CellOf(site.Row);
        site.Notes.Add(FigureCodes.ExtraColumn, site, cell, CellText.Quote(cell), column.Name.English, ("column", column.Name));
    }
}
