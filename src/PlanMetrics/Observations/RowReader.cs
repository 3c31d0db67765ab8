using PlanMetrics.Diagnostics;
using PlanMetrics.Observations.Meaning;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Makes an observation of a row, or says why there is none.</summary>
internal sealed class RowReader(
    PlanYear year, UnitColumn units, TargetColumn targets, PeriodColumn periods, FigureReader figures, StateJudge states, RowScope scope,
    PercentScales scales, TotalRows totals, NoteBook notes, Findings findings)
{
    private readonly EarlierFigures earlier = new(year.Value);

    /// <summary>A reader for one run.</summary>
    public static RowReader Of(
        Plan plan, Roster roster, Profile profile, PlanYear year, PeriodColumn periods, PercentScales scales, TotalRows totals,
        NoteBook notes, Findings findings)
    {
        var figures = new FigureReader(new MissingWords(profile));
        var scope = new RowScope(plan, profile, new DutyYears(plan, roster, year.Value));
        return new(
            year, new UnitColumn(roster.Registry), new TargetColumn(plan), periods, figures, new StateJudge(plan, figures), scope,
            scales, totals, notes, findings);
    }

    public Observation? Read(string file, SubmissionRow row)
    {
        var site = new RowSite(file, row, findings, notes);
        if (IsEmpty(row))
        {
            notes.Add(RowCodes.Empty, site, row.Note, FirstText(row));
            return null;
        }

        if (IsNote(row))
        {
            notes.Add(RowCodes.Note, site, row.Unit, FirstText(row));
            return null;
        }

        var unit = units.Read(site);
        if (unit is null && UnitColumn.IsTotal(row.Unit))
        {
            totals.Take(file, row, periods.Phrase(row.Period), year.WhereNone);
            return null;
        }

        var target = targets.Read(site);
        var period = periods.Read(site, year.WhereNone);
        (site.UnitId, site.TargetId, site.Period) = (unit?.Id ?? "", target?.Id ?? "", period);
        var basis = RowWords.Basis.Read(site);
        var source = RowWords.Source.Read(site);
        var state = RowWords.State.Read(site);
        var number = SubmissionColumn.Read(site);
        if (unit is null || target is null || period is null || basis is null || source is null || state is null || number is null)
            return null;
        if (!earlier.Belongs(target, period.Value, site))
            return null;
        if (basis == Basis.Cumulative && target.Accrual is Accrual.Stock or Accrual.Once)
            notes.Add(RowCodes.BasisOfState, site, row.Basis, CellText.Quote(row.Basis), target.Id, ("target", target.Name));
        scales.Look(target, site);
        var reading = states.Read(state.Value, unit, target, source.Value, site);
        var standing = scope.Judge(unit, target, period.Value, site);
        return Observe(site, target, (basis.Value, source.Value, number.Value), reading, standing);
    }

    private static Observation Observe(
        RowSite site, Target target, (Basis Basis, DataSource Source, int Number) origin, FigureReading reading, ObservationStanding standing) =>
        new(new(site.UnitId, site.TargetId, site.Period!.Value), CellsOf(site))
        {
            Basis = origin.Basis,
            Source = origin.Source,
            Submission = origin.Number,
            Standing = standing,
            State = reading.State,
            Reported = reading.Figure,
            Refused = reading.Refused,
            Stated = StatedRate.Read(target, site.Row),
            Evidence = site.Row.Evidence.IsBlank ? "" : site.Row.Evidence.Text,
            Note = site.Row.Note.IsBlank ? "" : site.Row.Note.Text,
            Sample = SurveyReader.Read(site, origin.Source, reading.Figure),
        };

    private bool IsEmpty(SubmissionRow row) =>
        !CellFault.IsFilled(row.Unit) && !CellFault.IsFilled(row.Target) && !CellFault.IsFilled(row.Period) && !figures.IsFilled(row);

    // What stands below a table: 说明, 填表人 and the like. A known unit without anything beside it is a row left unfinished.
    private bool IsNote(SubmissionRow row) =>
        !CellFault.IsFilled(row.Target) && !CellFault.IsFilled(row.Period) && !CellFault.IsFilled(row.State)
        && row.Unit is { Kind: CellKind.Text or CellKind.Blank, Traits: CellTraits.None }
        && !figures.HasFigure(row) && !units.Knows(row.Unit) && !UnitColumn.IsTotal(row.Unit);

    private static string FirstText(SubmissionRow row)
    {
        ReadOnlySpan<SourceCell> cells = [row.Unit, row.Numerator, row.Denominator, row.Value, row.Comparator, row.Date, row.Basis, row.State, row.Source, row.SubmissionNumber, row.Evidence, row.Note];
        foreach (var cell in cells)
            if (!cell.IsBlank)
                return CellText.Quote(cell);
        return "";
    }

    private static FigureCells CellsOf(RowSite site) => new(site.File, site.Row.Sheet, site.RowNumber)
    {
        Numerator = site.Row.Numerator.Address,
        Denominator = site.Row.Denominator.Address,
        Value = site.Row.Value.Address,
        Date = site.Row.Date.Address,
        Comparator = site.Row.Comparator.Address,
    };
}
