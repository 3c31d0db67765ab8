using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Finds the period of a row; each spelling is read once.</summary>
internal sealed class PeriodColumn(Plan plan)
{
    private static readonly LocalText Name = new("报告期", "period");

    private readonly Dictionary<(CellKind Kind, string Text), PeriodPhrase?> known = [];

    /// <summary>What a cell says, without reporting anything; null where it is no period.</summary>
    public PeriodPhrase? Phrase(SourceCell cell)
    {
        if (cell.IsBlank)
            return null;
        if (!known.TryGetValue((cell.Kind, cell.Text), out var phrase))
            known.Add((cell.Kind, cell.Text), phrase = PeriodGrammar.Read(cell));
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

        var found = CellText.Quote(cell);
        if (Phrase(cell) is not { } phrase)
        {
            site.Report(RowCodes.UnknownPeriod, cell, ("found", found));
            return null;
        }

        if (phrase.In(plan, yearWhereNone) is not { } period)
        {
            site.Report(RowCodes.PeriodYearless, cell, ("found", found));
            return null;
        }

        if (phrase.NeedsYear)
            site.Notes.Add(
                RowCodes.PeriodYearTaken, site, cell, found, "", ("year", yearWhereNone!.Value.ToString(CultureInfo.InvariantCulture)));
        if (cell.Kind == CellKind.Date && period.Start.Day == 1)
            site.Notes.Add(RowCodes.PeriodFirstOfMonth, site, cell, found);
        return period;
    }
}
