using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Meaning;

/// <summary>T-E09: total rows of tidy tables, which are never used, held against the units of their table.</summary>
internal sealed class TotalRows(Plan plan)
{
    private readonly List<(SubmissionRow Row, string File, Target Target, Period Period)> totals = [];

    public void Take(string file, SubmissionRow row, PeriodPhrase? phrase, int? yearWhereNone)
    {
        if (row.Target.Kind == CellKind.Text && plan.FindTarget(row.Target.Text) is { } target && phrase?.In(plan, yearWhereNone) is { } period)
            totals.Add((row, file, target, period));
    }

    public void Check(IEnumerable<Observation> all, Findings findings)
    {
        if (totals.Count == 0)
            return;
        var parts = all.Where(observation => observation.Standing == ObservationStanding.Stands)
            .ToLookup(observation => (observation.Cells.File, observation.Cells.Sheet, observation.Key.TargetId, observation.Key.Period));
        foreach (var (row, file, target, period) in totals)
        {
            var figures = parts[(file, row.Sheet, target.Id, period)].ToArray();
            // A figure that is missing or refused may be what the total counts.
            if (figures.Length < 2 || Array.Exists(figures, figure => figure.State == FigureState.Rejected))
                continue;
            foreach (var column in FigureColumn.Of(target.Figure))
                Compare(column, row, file, (target, period), figures, findings);
        }
    }

    private static void Compare(FigureColumn column, SubmissionRow row, string file, (Target Target, Period Period) about, Observation[] figures, Findings findings)
    {
        var cell = column.CellOf(row);
        if (cell.IsBlank || NumberGrammar.Read(cell) is not { Fault: null, Value: var found })
            return;
        var expected = figures.Sum(figure => NumberOf(column, figure.Reported));
        if (expected != found)
            findings.Add(Diagnostic.At(
                MeaningCodes.TotalDiffers, new SourceLocation(file, row.Sheet, cell.Address.ToString()),
                ("row", CellText.Quote(row.Unit)), ("column", column.Name), ("found", NumberText.Of(found)), ("expected", NumberText.Of(expected)),
                ("difference", NumberText.Of(found - expected))).About("", about.Target.Id, about.Period.ToString()));
    }

    private static decimal NumberOf(FigureColumn column, Figure? figure) => figure switch
    {
        Figure.Ratio ratio => column == FigureColumn.Numerator ? ratio.Numerator : ratio.Denominator,
        Figure.Count count => count.Value,
        Figure.Pair pair => column == FigureColumn.Value ? pair.Value : pair.Comparator,
        _ => 0m,
    };
}
