using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Integrity;

/// <summary>The figures of one unit, source, basis and length of period for one target, while they are gathered.</summary>
internal sealed class SeriesDraft(string unitId, DataSource source, Basis basis, int months)
{
    private readonly List<PanelFigure> figures = [];
    private Observation? before;

    public string UnitId => unitId;

    public List<PanelFigure> Figures => figures;

    /// <summary>Whether a figure belongs here. Cumulative ones have any length.</summary>
    public bool Takes(Observation observation) =>
        observation.Key.UnitId == unitId && observation.Source == source && observation.Basis == basis
        && (basis == Basis.Cumulative || PanelFigure.MonthsOf(observation.Key.Period) == months);

    /// <summary>The days and cases that a figure adds: its own, or, where it runs from the start of the year, what it adds to the one before.</summary>
    public (Period Period, Figure.Ratio Cases)? Add(Observation observation)
    {
        var (period, ratio) = (observation.Key.Period, (Figure.Ratio)observation.Figure!);
        if (basis == Basis.Period)
            return (period, ratio);
        var (start, earlier) = (new DateOnly(period.LastDay.Year, 1, 1), before);
        before = observation;
        if (earlier is not null && earlier.Key.Period.LastDay.Year == start.Year)
        {
            start = earlier.Key.Period.End;
            var known = (Figure.Ratio)earlier.Figure!;
            ratio = new(ratio.Numerator - known.Numerator, ratio.Denominator - known.Denominator);
        }

        return start < period.End ? (new(start, period.End), ratio) : null;
    }

    /// <summary>By what speaks for a unit: most figures, then what it says itself, then the order of sources.</summary>
    public static int CompareAsMain(SeriesDraft one, SeriesDraft other)
    {
        var order = other.figures.Count - one.figures.Count;
        if (order == 0) order = (int)one.Source - (int)other.Source;
        if (order == 0) order = (int)one.Basis - (int)other.Basis;
        return order != 0 ? order : one.Months - other.Months;
    }

    /// <summary>Whether it says nothing that another does not say.</summary>
    public bool IsWithin(SeriesDraft other) => figures.TrueForAll(figure => other.figures.Exists(figure.SaysTheSame));

    public PanelSeries ToSeries(LocalText unitName, bool isMain) => new(unitId, unitName, [.. figures], isMain);

    private DataSource Source => source;

    private Basis Basis => basis;

    private int Months => months;
}
