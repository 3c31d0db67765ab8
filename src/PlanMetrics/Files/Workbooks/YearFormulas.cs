using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Workbooks;

/// <summary>
/// From the reported figures to the year's: for a unit the sum of its periods or the one figure that counts, for the district what
/// those who owe the target come to. A formula is made only where it says how the year's figure came about, and comes out at it.
/// </summary>
internal sealed class YearFormulas(BookPlaces places, BookSheet figures, BookWords words, decimal minimumCoverage)
{
    private static readonly LocalText NotPlain = new(
        "年度值由重叠或累计的报告期合并而成，为数值", "the year's figure is made of overlapping or cumulative periods; it is a value");

    private readonly string sheet = $"'{figures.Name}'!";

    public YearCells Of(TargetLine line)
    {
        var measure = line.Target!.Measure;
        if (measure.Figure is null)
            return default;
        return measure.Role switch
        {
            MeasureRole.Own => OfUnit(measure, line.Row),
            MeasureRole.Lead => places.DistrictOf(measure.Target.Id) is { } district && Equals(district.Target!.Measure.Figure, measure.Figure) ? Same(district) : default,
            _ => OfDistrict(measure, line.Row),
        };
    }

    private YearCells OfUnit(Measure measure, int row)
    {
        if (measure.Used.IsEmpty)
            return default;
        if (measure.Target.IsZeroOccurrence && places.FiguresOf(measure.UnitId, measure.Target.Id).Count(figure => figure.IsUsable) > measure.Used.Length)
            return HigherOfBoth(measure);
        var rows = new List<int>(measure.Used.Length);
        foreach (var figure in measure.Used)
            if (places.RowOf(figure) is { } at)
                rows.Add(at);
        rows.Sort();
        if (rows.Count != measure.Used.Length || (rows.Count > 1 && !AddsUp(measure)))
            return new() { Why = NotPlain };
        return measure.Figure switch
        {
            Figure.Ratio => new()
            {
                Numerator = Take(FigureColumns.Numerator, rows), Denominator = Take(FigureColumns.Denominator, rows), State = RatioState(rows, row),
            },
            Figure.Date => new() { Value = Take(FigureColumns.Date, rows), State = SingleState(FigureColumns.Date, rows) },
            Figure.Pair => new()
            {
                Value = Take(FigureColumns.Value, rows), Comparator = Take(FigureColumns.Comparator, rows), State = SingleState(FigureColumns.Value, rows),
            },
            _ => new() { Value = Take(FigureColumns.Value, rows), State = SingleState(FigureColumns.Value, rows) },
        };
    }

    private string Take(string column, List<int> rows) =>
        rows.Count > 1 ? CellList.Sum(column, rows, sheet) : string.Create(CultureInfo.InvariantCulture, $"{sheet}{column}{rows[0]}");

    // A blank is no figure: every period of a rate must have one, unless the profile asks for less.
    private string RatioState(List<int> rows, int row)
    {
        var open = string.Create(CultureInfo.InvariantCulture, $"IF({LineColumns.Denominator}{row}=0,\"{words.NotApplicable}\",\"{words.Reported}\")");
        if (rows.Count > 1 && minimumCoverage < 1m)
            return open;
        var filled = $"{CellList.Count(FigureColumns.Numerator, rows, sheet)}+{CellList.Count(FigureColumns.Denominator, rows, sheet)}";
        return string.Create(CultureInfo.InvariantCulture, $"IF({filled}<{rows.Count * 2},\"{words.Missing}\",{open})");
    }

    private string? SingleState(string column, List<int> rows) =>
        rows.Count > 1 ? null : $"IF({CellList.Count(column, rows, sheet)}=0,\"{words.Missing}\",\"{words.Reported}\")";

    // Periods of days of their own, whose sum it is.
    private static bool AddsUp(Measure measure)
    {
        if (measure.Target.Accrual != Accrual.Flow || measure.Figure is not (Figure.Ratio or Figure.Count))
            return false;
        var days = measure.Used.Select(EvidenceReader.Covered).OrderBy(period => period.Start).ToList();
        for (var i = 1; i < days.Count; i++)
            if (days[i].Start < days[i - 1].End)
                return false;
        return Equals(Sum(measure.Used.Select(figure => figure.Figure!)).ToFigure(measure.Figure is Figure.Ratio), measure.Figure);
    }

    private static Tally Sum(IEnumerable<Figure> parts) => parts.Aggregate(default(Tally), (sum, part) => sum + Tally.Of(part));

    // Per period the higher of what the unit and what others say.
    private YearCells HigherOfBoth(Measure measure)
    {
        var usable = places.FiguresOf(measure.UnitId, measure.Target.Id).Where(figure => figure.IsUsable).ToList();
        var periods = usable.GroupBy(EvidenceReader.Covered).OrderBy(period => period.Key.Start).ToList();
        for (var i = 1; i < periods.Count; i++)
            if (periods[i].Key.Start < periods[i - 1].Key.End)
                return new() { Why = NotPlain };
        var counts = periods.Sum(period => period.Max(figure => (figure.Figure as Figure.Count)?.Value ?? 0m));
        if (measure.Target.Accrual != Accrual.Flow || measure.Figure is not Figure.Count count || count.Value != counts
            || periods.Exists(period => period.Count() > 2 || period.Select(figure => figure.Source).Distinct().Count() != period.Count()))
            return new() { Why = NotPlain };
        return new()
        {
            Value = string.Join('+', periods.Select(period => Highest([.. period.Select(figure => places.RowOf(figure)!.Value)]))),
        };
    }

    private string Highest(List<int> rows) => rows.Count == 1 ? Take(FigureColumns.Value, rows)
        : "MAX(" + string.Join(',', rows.Select(row => Take(FigureColumns.Value, [row]))) + ")";

    private YearCells OfDistrict(Measure measure, int row)
    {
        var bodies = places.OwnersOf(measure.Target.Id);
        switch (measure.Target.District)
        {
            case DistrictValue.Own:
                return bodies is [var only] && Equals(only.Target!.Measure.Figure, measure.Figure) ? Same(only) : default;
            case DistrictValue.Share when measure.Figure is Figure.Ratio:
                var met = $"COUNTIFS({Where(measure)},{Column(LineColumns.Verdict)},\"{words.Verdict(measure.Target.Figure, measure.Target, true)}\")";
                return new()
                {
                    Numerator = met,
                    Denominator = $"COUNTIFS({Where(measure)})-COUNTIFS({Where(measure)},{Column(LineColumns.State)},\"{words.NotApplicable}\")",
                    State = OpenState(row),
                };
            case DistrictValue.Pooled or DistrictValue.Sum when IsSumOf(measure, bodies):
                return measure.Figure is Figure.Ratio
                    ? new() { Numerator = SumOf(LineColumns.Numerator, measure), Denominator = SumOf(LineColumns.Denominator, measure), State = OpenState(row) }
                    : new() { Value = SumOf(LineColumns.Value, measure) };
            default:
                return new() { Why = NotPlain };
        }
    }

    private string OpenState(int row) =>
        string.Create(CultureInfo.InvariantCulture, $"IF({LineColumns.Denominator}{row}=0,\"{words.NotApplicable}\",\"{words.Reported}\")");

    private static bool IsSumOf(Measure measure, IReadOnlyList<TargetLine> bodies)
    {
        var counted = bodies.Select(body => body.Target!.Measure).Where(body => body is { State: MeasureState.Reported, Figure: not null }).ToImmutableArray();
        return measure.Figure is Figure.Ratio or Figure.Count
            && Equals(Sum(counted.Select(body => body.Figure!)).ToFigure(measure.Figure is Figure.Ratio), measure.Figure);
    }

    private string SumOf(string column, Measure measure) =>
        $"SUMIFS({Column(column)},{Where(measure)},{Column(LineColumns.State)},\"{words.Reported}\")";

    private string Where(Measure measure) =>
        $"{Column(LineColumns.Id)},\"{measure.Target.Id}\",{Column(LineColumns.Role)},\"{words.Of(MeasureRole.Own)}\"";

    private string Column(string column) => string.Create(CultureInfo.InvariantCulture, $"${column}${places.FirstUnitRow}:${column}${places.LastTargetRow}");

    // The same figure as another row's.
    private static YearCells Same(TargetLine other)
    {
        var figure = other.Target!.Measure.Figure;
        return new()
        {
            Numerator = figure is Figure.Ratio ? Cell(LineColumns.Numerator) : null,
            Denominator = figure is Figure.Ratio ? Cell(LineColumns.Denominator) : null,
            Value = figure is Figure.Ratio ? null : Cell(LineColumns.Value),
            Comparator = figure is Figure.Pair ? Cell(LineColumns.Comparator) : null,
            State = Cell(LineColumns.State),
        };

        string Cell(string column) => string.Create(CultureInfo.InvariantCulture, $"{column}{other.Row}");
    }
}
