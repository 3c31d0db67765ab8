using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Reads lists of what came in when, with the columns of figures: the same names, periods and days.</summary>
internal sealed class IntakeReader(UnitColumn units, PeriodColumn periods, PlanYear year, NoteBook notes, Findings findings)
{
    public ImmutableArray<IntakeEntry> Read(IReadOnlyList<Submission> submissions) =>
    [
        .. submissions.SelectMany(file => file.Intake.Select(row => Read(new RowSite(file.File, row, findings, notes)))).OfType<IntakeEntry>()
            .OrderBy(entry => entry.UnitId, StringComparer.Ordinal).ThenBy(entry => entry.Period).ThenBy(entry => entry.Submission).ThenBy(entry => entry.Received),
    ];

    private IntakeEntry? Read(RowSite site)
    {
        var unit = units.Read(site);
        var period = periods.Read(site, year.WhereNone);
        (site.UnitId, site.Period) = (unit?.Id ?? "", period);
        var number = SubmissionColumn.Read(site);
        // Nothing came in yet: the list was made beforehand.
        if (site.Row.Date.IsBlank || unit is null || period is null || number is null)
            return null;
        if (DateGrammar.Read(site.Row.Date) is { } day)
            return new(unit.Id, period.Value, number.Value, day);
        site.Report(CellCodes.Date, site.Row.Date, ("found", CellText.Quote(site.Row.Date)));
        return null;
    }
}
