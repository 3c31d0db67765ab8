using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Meaning;

/// <summary>T-D05: percentages of one target that a column gives as 92%, as 92 and as 0.92.</summary>
internal sealed class PercentScales
{
    private readonly Dictionary<(string File, string Sheet, string Target, int Column), Scales> columns = [];

    /// <summary>Looks at the cells of one row that may hold percentages.</summary>
    public void Look(Target target, RowSite site)
    {
        if (target.UnitOfMeasure is not (UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent))
            return;
        if (target.Figure != FigureKind.Ratio)
            Look(target, site, site.Row.Value);
        else if (site.Row.Denominator.IsBlank || site.Row.Numerator.IsBlank)
        {
            // A rate where its cases belong.
            Look(target, site, site.Row.Numerator);
            Look(target, site, site.Row.Value);
        }
    }

    public void WriteTo(Findings findings)
    {
        foreach (var scales in columns.Values.Where(scales => scales.Count > 1))
            findings.Add(Diagnostic.At(MeaningCodes.PercentScale, scales.At, ("target", scales.Target), ("found", scales.Text)));
    }

    private void Look(Target target, RowSite site, SourceCell cell)
    {
        if (ScaleOf(cell) is not { } scale)
            return;
        var key = (site.File, site.Row.Sheet, target.Id, cell.Address.Column);
        if (!columns.TryGetValue(key, out var scales))
            columns.Add(key, scales = new Scales(target.Name));
        scales.Take(scale, cell, site);
    }

    private static int? ScaleOf(SourceCell cell)
    {
        if (cell.Kind == CellKind.Number && (cell.Traits & CellTraits.PercentFormat) != 0)
            return 0;
        if (cell.Kind == CellKind.Text && TextFold.Fold(cell.Text) is [.. , '%'])
            return 0;
        return NumberGrammar.Read(cell) is { Fault: null, Value: > 0m and <= 100m } number ? number.Value < 1m ? 1 : number.Value > 1m ? 2 : null : null;
    }

    private sealed class Scales(LocalText target)
    {
        private readonly (SourceCell Cell, SourceLocation At)?[] first = new (SourceCell, SourceLocation)?[3];

        public LocalText Target => target;

        public int Count => first.Count(found => found is not null);

        /// <summary>The last scale to appear is the likelier slip.</summary>
        public SourceLocation At { get; private set; } = SourceLocation.None;

        public string Text => string.Join(", ", first.OfType<(SourceCell Cell, SourceLocation At)>().Select(found => $"{found.At.Cell}={CellText.Quote(found.Cell)}"));

        public void Take(int scale, SourceCell cell, RowSite site)
        {
            if (first[scale] is not null)
                return;
            At = site.At(cell);
            first[scale] = (cell, At);
        }
    }
}
