using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest;

/// <summary>面板数据: the numerators and denominators of many units over equal periods.</summary>
public sealed record Panel
{
    private Panel(string name, PanelCadence cadence, int first, int length, ImmutableArray<UnitSeries> series, int rows) =>
        (Name, Title, Cadence, First, Length, Series, Rows) = (name, name, cadence, first, length, series, rows);

    /// <summary>The name of its file, or the id of its target.</summary>
    public string Name { get; }

    /// <summary>Its name for people.</summary>
    public LocalText Title { get; init; }

    /// <summary>How long its periods are.</summary>
    public PanelCadence Cadence { get; }

    /// <summary>How many units it has.</summary>
    public int Units => Series.Length;

    /// <summary>How many rows it was read from.</summary>
    public int Rows { get; }

    /// <summary>Its first period: 2007-07, 2012-Q4 or 2015.</summary>
    public string FirstPeriod => PeriodAt(0);

    /// <summary>Its last period.</summary>
    public string LastPeriod => PeriodAt(Length - 1);

    /// <summary>How many periods lie from the first to the last.</summary>
    public int Length { get; }

    internal int PerYear => PanelPeriod.PerYear(Cadence);

    /// <summary>How many periods of a year must be reported: three quarters, rounded up.</summary>
    internal int FewestOfYear => ((PerYear * 3) + 3) / 4;

    internal ImmutableArray<UnitSeries> Series { get; }

    private int First { get; }

    /// <summary>A panel of rows that are known to be sound: one cadence, each unit and period once.</summary>
    internal static Panel Of(string name, IReadOnlyCollection<PanelRow> rows)
    {
        var cadence = rows.First().Period.Cadence;
        var first = rows.Min(row => row.Period.Number);
        var length = rows.Max(row => row.Period.Number) - first + 1;
        var series = rows.GroupBy(row => row.Unit, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(unit =>
        {
            var periods = new CaseCount?[length];
            foreach (var row in unit)
                periods[row.Period.Number - first] = row.Count;
            return new UnitSeries(unit.Key, periods);
        });
        return new(name, cadence, first, length, [.. series], rows.Count);
    }

    /// <summary>The same panel with every count turned, so that higher is better.</summary>
    internal Panel Turned() => new(
        Name, Cadence, First, Length,
        [.. Series.Select(unit => new UnitSeries(unit.Unit, [.. Enumerable.Range(0, Length).Select(place => unit.At(place)?.Turned())]))], Rows);

    internal string PeriodAt(int place) => new PanelPeriod(Cadence, First + place).ToString();

    /// <summary>The place in its year of a period, from 0.</summary>
    /// <param name="place">The period.</param>
    /// <param name="yearStart">The month that years start with, 1 to 12.</param>
    internal int PlaceInYear(int place, int yearStart) =>
        (First + place + PerYear - ((yearStart - 1) * PerYear / 12)) % PerYear;
}
