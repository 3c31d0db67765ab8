using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Observations;

/// <summary>Brings what the state column says together with what the figure's cells hold.</summary>
internal sealed class StateJudge(Plan plan, FigureReader figures)
{
    private static readonly LocalText Blanks = new("空白的数值", "blank figures");
    private static readonly LocalText Zero = new("数值 0", "a figure of 0");

    public FigureReading Read(StateWord word, ReportingUnit unit, Target target, DataSource source, RowSite site)
    {
        if (word is StateWord.Missing or StateWord.NotApplicable && figures.IsFilled(site.Row))
            return Conflict(site, Blanks);
        if (word == StateWord.NotApplicable)
            return NotApplicable(unit, IsOwnWord(unit, target, source), site);
        var reading = figures.Read(target, site);
        if (word is StateWord.Reported or StateWord.Nil && reading.State == FigureState.Missing && !figures.IsFilled(site.Row))
            site.Report(RowCodes.StateWithoutFigure, site.Row.State, ("found", CellText.Quote(site.Row.State)));
        return word == StateWord.Nil && reading.Figure is { } figure && !IsZero(figure) ? Conflict(site, Zero) : reading;
    }

    private static FigureReading NotApplicable(ReportingUnit unit, bool isOwnWord, RowSite site)
    {
        if (isOwnWord)
        {
            site.Report(RowCodes.NotApplicableClaimed, site.Row.State, ("unit", unit.Name));
            return FigureReading.Missing;
        }

        if (site.Row.Note.IsBlank)
            site.Report(RowCodes.NotApplicableReason, site.Row.State, ("unit", unit.Name));
        return new(FigureState.NotApplicable, null);
    }

    // A lead that speaks for itself in the lead's name is still the unit's own word.
    private bool IsOwnWord(ReportingUnit unit, Target target, DataSource source) =>
        source == DataSource.Self
        || (source == DataSource.Lead && plan.FindTask(target.Task)?.Leads.Contains(unit.Id) == true);

    private static bool IsZero(Figure figure) => figure switch
    {
        Figure.Ratio ratio => ratio is { Numerator: 0m, Denominator: 0m },
        Figure.Count count => count.Value == 0m,
        Figure.Pair pair => pair is { Value: 0m, Comparator: 0m },
        Figure.Outcome outcome => !outcome.Done,
        _ => false,
    };

    private static FigureReading Conflict(RowSite site, LocalText expected)
    {
        site.Report(RowCodes.StateConflict, site.Row.State, ("found", CellText.Quote(site.Row.State)), ("expected", expected));
        return FigureReading.Rejected;
    }
}
