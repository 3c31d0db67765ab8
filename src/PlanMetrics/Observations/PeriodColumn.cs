using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Finds the period of a row; each spelling is read once.</summary>
internal sealed class PeriodColumn(Plan plan)
{
    private static readonly LocalText Name = new("报告期", "period");

    // By text alone: a text, a number and a day of the same text mean the same period.
    private readonly Dictionary<string, PeriodPhrase?> known = new(StringComparer.Ordinal);

    /// <summary>What a cell says, without reporting anything; null where it is no period.</summary>
    public PeriodPhrase? Phrase(SourceCell cell)
    {
        if (cell.Kind is not (CellKind.Text or CellKind.Number or CellKind.Date))
            return null;
        if (!known.TryGetValue(cell.Text, out var phrase))
            known.Add(cell.Text, phrase = PeriodGrammar.Read(cell));
        return phrase;
    }

    /// <summary>The period, or null where there is none, which is reported.</summary>
    /// <param name="site">The row.</param>
    /// <param name="yearWhereNone">The year that a phrase without one means; null where it means none.</param>
    public Period? Read(RowSite site, int? yearWhereNone)
    {
        var cell = site.Row.Period;
        if (CellFault.Report(site, cell, Name, RowSite.RowUnused))
            return null;
        if (cell.IsBlank)
        {
            site.Report(RowCodes.Incomplete, cell, ("column", Name));
            return null;
        }

        if (Phrase(cell) is not { } phrase)
        {
            site.Report(RowCodes.UnknownPeriod, cell, ("found", CellText.Quote(cell)));
            return null;
        }

        if (phrase.In(plan, yearWhereNone) is not { } period)
        {
            site.Report(RowCodes.PeriodYearless, cell, ("found", CellText.Quote(cell)));
            return null;
        }

        if (phrase.NeedsYear)
            site.Notes.Add(
                RowCodes.PeriodYearTaken, site, cell, CellText.Quote(cell), "", ("year", yearWhereNone!.Value.ToString(CultureInfo.InvariantCulture)));
        if (cell.Kind == CellKind.Date && period.Start.Day == 1)
            site.Notes.Add(RowCodes.PeriodFirstOfMonth, site, cell, CellText.Quote(cell));
        return period;
    }
}
