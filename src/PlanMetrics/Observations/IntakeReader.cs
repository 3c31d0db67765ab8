using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Reads lists of what came in when, with the columns of figures: the same names, periods and days.</summary>
internal sealed class IntakeReader(Roster roster, PeriodColumn periods, PlanYear year, NoteBook notes, Findings findings)
{
    private const string Expected = "已收、退回补正、重报、逾期未报（received, returned, resubmitted, overdue）";

    private static readonly LocalText Date = new("收文日期", "a day of receipt");
    private static readonly LocalText NoDate = new("空白的收文日期", "a blank day of receipt");
    private static readonly LocalText Second = new("大于 1 的报送批次", "a submission number above 1");

    private readonly UnitColumn units = new(roster.Registry);

    private readonly WordColumn<IntakeState> states = new(
        new("状态", "state"), row => row.State, Expected,
        (IntakeState.Received, ["已收", "已报", "received"]),
        (IntakeState.Resubmitted, ["重报", "已重报", "resubmitted"]),
        (IntakeState.Returned, ["退回补正", "退回", "returned"]),
        (IntakeState.Overdue, ["逾期未报", "未报", "overdue"]));

    public ImmutableArray<IntakeEntry> Read(IReadOnlyList<Submission> submissions) =>
    [
        .. submissions.SelectMany(file => file.Intake.Select(row => Read(new RowSite(file.File, row, findings, notes)))).OfType<IntakeEntry>()
            .OrderBy(entry => entry.UnitId, StringComparer.Ordinal).ThenBy(entry => entry.Period).ThenBy(entry => entry.Submission).ThenBy(entry => entry.Received),
    ];

    private IntakeEntry? Read(RowSite site)
    {
        var unit = units.Read(site);
        var period = RoundNamed(site.Row.Period) ?? periods.Read(site, year.WhereNone);
        (site.UnitId, site.Period) = (unit?.Id ?? "", period);
        var (number, state) = (SubmissionColumn.Read(site), states.Read(site));
        if (unit is null || period is null || number is null || state is null
            || !TryDay(site, site.Row.Date, out var received) || !TryDay(site, site.Row.Extra?.CorrectBy ?? SourceCell.Blank, out var correctBy))
            return null;
        // Nothing came in yet: the list was made beforehand.
        if (received is null && site.Row.State.IsBlank)
            return null;
        if (Lacking(state.Value, received is not null, number.Value) is { } wanted)
        {
            site.Report(IntakeCodes.WrongState, site.Row.State, ("state", CellText.Quote(site.Row.State)), ("expected", wanted));
            return null;
        }

        return new(unit.Id, period.Value, number.Value, received) { State = state.Value, CorrectBy = correctBy, Place = site.At(site.Row.Date) };
    }

    private static LocalText? Lacking(IntakeState state, bool isReceived, int number) => (state, isReceived) switch
    {
        (IntakeState.Overdue, true) => NoDate,
        (not IntakeState.Overdue, false) => Date,
        (IntakeState.Resubmitted, _) when number < 2 => Second,
        _ => (LocalText?)null,
    };

    /// <summary>The period that ends with a round of the year that the calendar calls so; null where it has none.</summary>
    private Period? RoundNamed(SourceCell cell)
    {
        var key = cell.Kind == CellKind.Text ? TextFold.Key(cell.Text) : "";
        foreach (var round in roster.Calendar.Rounds)
            if (round.AsOf.Year == year.Value && key.Length > 0 && (key == TextFold.Key(round.Name.Chinese) || key == TextFold.Key(round.Name.English)))
                return roster.Calendar.PeriodsOf(year.Value).First(period => period.LastDay == round.AsOf);
        return null;
    }

    private static bool TryDay(RowSite site, SourceCell cell, out DateOnly? day)
    {
        day = cell.IsBlank ? null : DateGrammar.Read(cell);
        if (day is not null || cell.IsBlank)
            return true;
        site.Report(CellCodes.Date, cell, ("found", CellText.Quote(cell)));
        return false;
    }
}
