using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>The rows in which one target of one unit is reported for a year.</summary>
internal sealed class SampleRows(SampleSeed seed, SampleFacts facts)
{
    private const int NotesPermille = 350;

    /// <summary>The rows of a unit's own workbook.</summary>
    public IEnumerable<SubmissionRow> Own(ReportingUnit unit, Target target, int year)
    {
        var name = SampleStory.AliasOf(unit.Id, year) ?? unit.Name.Chinese;
        var cumulative = SampleStory.Cumulative.Contains(unit.Id) && target is { Accrual: Accrual.Flow, Cadence: Cadence.Year };
        return Rows(unit, target, year, (quarter, figure) => Claimed(unit, target, quarter == 0 ? figure : Own(unit, target, year, quarter, cumulative)))
            .Where(row => !SampleStory.IsForgotten(unit.Id, target.Id, year, row.Quarter))
            .Select(row => row.Cells with
            {
                Unit = name,
                Basis = cumulative ? "累计" : SourceCell.Blank,
                Evidence = target.Id == SampleStory.Appearance && row.Cells.Denominator.Text != "0" ? "出庭应诉台账" : SourceCell.Blank,
                Note = Note(unit, target, year, row),
            });
    }

    /// <summary>The rows in which somebody else reports it.</summary>
    public IEnumerable<SubmissionRow> By(string source, ReportingUnit unit, Target target, int year) =>
        Rows(unit, target, year, (_, figure) => figure).Select(row => row.Cells with { Unit = unit.Name.Chinese, Source = source });

    private Figure Own(ReportingUnit unit, Target target, int year, int quarter, bool cumulative)
    {
        var figure = facts.Of(unit, target, year, quarter)!;
        return cumulative
            ? Enumerable.Range(1, quarter).Select(one => facts.Of(unit, target, year, one)!).Aggregate(Add)
            : figure;
    }

    // Nobody reports a breach of its own, and some report every appearance: what supervision and the court say differs.
    private static Figure Claimed(ReportingUnit unit, Target target, Figure figure) => figure switch
    {
        Figure.Count when target.IsZeroOccurrence => new Figure.Count(0),
        Figure.Ratio ratio when target.Id == SampleStory.Appearance && SampleStory.Optimists.Contains(unit.Id) =>
            ratio with { Numerator = ratio.Denominator },
        _ => figure,
    };

    private IEnumerable<(int Quarter, SubmissionRow Cells)> Rows(ReportingUnit unit, Target target, int year, Func<int, Figure, Figure> told)
    {
        var style = facts.Of(unit).PeriodStyle;
        foreach (var (quarter, period) in Moments(target, year, style))
            if (facts.Of(unit, target, year, quarter == 0 ? 4 : quarter) is { } figure)
                yield return (quarter, Cells(told(quarter, figure)) with { Target = target.Name.Chinese, Period = period });
    }

    private static IEnumerable<(int Quarter, SourceCell Period)> Moments(Target target, int year, int style)
    {
        if (target is { Figure: FigureKind.Date, Cadence: Cadence.Once })
            return [(0, SamplePeriods.WholePlan)];
        if (target.Accrual == Accrual.Once || target.Cadence == Cadence.Event)
            return [(0, SamplePeriods.Year(year, style))];
        return target.Cadence == Cadence.Once
            ? [(2, SamplePeriods.LastDay(year, 2)), (4, SamplePeriods.LastDay(year, 4))]
            : Enumerable.Range(1, 4).Select(quarter => (quarter, SamplePeriods.Quarter(year, quarter, style)));
    }

    private static SubmissionRow Cells(Figure figure) => figure switch
    {
        Figure.Ratio ratio => new() { Numerator = ratio.Numerator, Denominator = ratio.Denominator },
        Figure.Count count => new() { Value = count.Value },
        Figure.Date date => new() { Date = date.Day },
        Figure.Outcome outcome => new() { Value = outcome.Done ? "是" : "否" },
        Figure.Pair pair => new() { Value = pair.Value, Comparator = pair.Comparator },
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "Not one of the five kinds of figure."),
    };

    private static Figure Add(Figure left, Figure right) => (left, right) switch
    {
        (Figure.Ratio a, Figure.Ratio b) => new Figure.Ratio(a.Numerator + b.Numerator, a.Denominator + b.Denominator),
        (Figure.Count a, Figure.Count b) => new Figure.Count(a.Value + b.Value),
        _ => right,
    };

    private SourceCell Note(ReportingUnit unit, Target target, int year, (int Quarter, SubmissionRow Cells) row)
    {
        var random = seed.Stream("note", unit.Id, target.Id, (year * 10) + row.Quarter);
        if (!random.Chance(NotesPermille))
            return SourceCell.Blank;
        if (row.Cells.Denominator.Text == "0")
            return row.Quarter == 0 ? "本年度未发生" : "本季度无此类业务";
        return target.Id == SampleStory.Appearance && row.Cells.Numerator != row.Cells.Denominator
            ? "1名负责人因公务未能出庭，已委托其他负责人"
            : SourceCell.Blank;
    }
}
