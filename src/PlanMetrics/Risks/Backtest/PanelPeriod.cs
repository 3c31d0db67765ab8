using System.Globalization;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks.Backtest;

/// <summary>A month, quarter or year, numbered so that neighbours differ by 1.</summary>
/// <param name="Cadence">How long it is.</param>
/// <param name="Number">Year × periods of a year + place in the year from 0.</param>
internal readonly record struct PanelPeriod(PanelCadence Cadence, int Number)
{
    /// <summary>How many periods make a year.</summary>
    public static int PerYear(PanelCadence cadence) => cadence switch
    {
        PanelCadence.Month => 12,
        PanelCadence.Quarter => 4,
        _ => 1,
    };

    /// <summary>The month, quarter or year that some days are; null where they are none.</summary>
    public static PanelPeriod? Of(Period days)
    {
        var (year, month) = (days.Start.Year, days.Start.Month);
        return days == Period.Month(year, month) ? new(PanelCadence.Month, (year * 12) + month - 1)
            : days == Period.Quarter(year, ((month - 1) / 3) + 1) ? new(PanelCadence.Quarter, (year * 4) + ((month - 1) / 3))
            : days == Period.Year(year) ? new(PanelCadence.Year, year)
            : null;
    }

    /// <summary>How long the period is that a text of results names; null where it names none.</summary>
    public static PanelCadence? CadenceOf(string text) => text switch
    {
        [_, _, _, _] when text.All(char.IsAsciiDigit) => PanelCadence.Year,
        [_, _, _, _, '-', 'Q', >= '1' and <= '4'] when !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') => PanelCadence.Quarter,
        [_, _, _, _, '-', '0', >= '1' and <= '9'] or [_, _, _, _, '-', '1', >= '0' and <= '2'] when !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') => PanelCadence.Month,
        _ => null,
    };

    /// <summary>The text of results: 2007-07, 2012-Q4, 2015.</summary>
    public override string ToString()
    {
        var (year, place) = Math.DivRem(Number, PerYear(Cadence));
        return Cadence switch
        {
            PanelCadence.Month => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{place + 1:00}"),
            PanelCadence.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{place + 1}"),
            _ => year.ToString("0000", CultureInfo.InvariantCulture),
        };
    }
}
