using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Files.Forms;

/// <summary>The same figures in forms and in tidy tables are the same district.</summary>
public sealed class FormRoundTripTests
{
    private static readonly EvaluationOptions Options = new() { Year = 2024, AsOf = new DateOnly(2024, 12, 31) };

    [Fact]
    public void Forms_OfAllUnits_FilledAndRead_ScoreAsTheTidyTables()
    {
        var tidy = InputReader.Read([Path.Combine(Repository.Root, "samples/2024")], new Findings()).Submissions;
        var expected = Evaluation.Run(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, tidy, Options);
        var own = expected.Observations.All
            .Where(item => item is { Source: DataSource.Self, IsUsable: true })
            .ToLookup(item => item.Key.UnitId);
        var findings = new Findings();
        var forms = own.Select(unit => FormOf(unit.Key, unit, findings)).ToArray();
        Assert.True(forms.Length > 50);

        var outside = tidy.Where(file => file.File.StartsWith("source-", StringComparison.Ordinal));
        var result = Evaluation.Run(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, [.. outside, .. forms], Options, findings);

        Assert.Equal(Values(expected.Measures), Values(result.Measures));
        Assert.Equal(
            expected.Scores.Units.Select(unit => (unit.UnitId, unit.Published, unit.Rank)),
            result.Scores.Units.Select(unit => (unit.UnitId, unit.Published, unit.Rank)));
        Assert.Equal(own.Sum(unit => unit.Count()), forms.Sum(form => form.Rows.Length));
    }

    [Fact]
    public void Form_FigureScored_IsTracedToItsCells()
    {
        using var clerk = ClerkForm.Of("justice-bureau");
        clerk.Fill("leader-court-appearance-rate", 2, new Figure.Ratio(9, 10));
        var (submission, findings) = clerk.Read();
        Assert.Empty(findings);

        var table = ObservationTable.From(ClerkForm.Zhaohua, ClerkForm.Roster, Profile.Equal, [submission!], null, new Findings());

        var figure = Assert.Single(table.All);
        var cell = clerk.Cell("leader-court-appearance-rate", 2);
        Assert.Equal((2024, Period.Quarter(2024, 2), new Figure.Ratio(9, 10)), (table.Year, figure.Key.Period, figure.Figure));
        Assert.Equal(("分期指标", cell.Address.ToString(), cell.CellRight().Address.ToString()), (figure.Cells.Sheet, figure.Cells.Numerator.ToString(), figure.Cells.Denominator.ToString()));
        Assert.Equal(cell.Address.RowNumber, figure.Cells.Row);
    }

    private static Submission FormOf(string unitId, IEnumerable<Observation> figures, Findings findings)
    {
        using var clerk = ClerkForm.Of(
            unitId, figures.Any(figure => figure.Basis == Basis.Cumulative) ? Basis.Cumulative : Basis.Period, Profile.Equal);
        foreach (var figure in figures)
        {
            var isSingle = ClerkForm.Zhaohua.FindTarget(figure.Key.TargetId)!.Accrual == Accrual.Once;
            clerk.Fill(figure.Key.TargetId, isSingle ? 0 : (figure.Key.Period.LastDay.Month + 2) / 3, figure.Figure!);
        }

        var (submission, found) = Reading.OfFile(clerk.Save(), unitId + ".xlsx");
        findings.AddRange(found);
        Assert.Empty(found);
        return submission!;
    }

    private static IEnumerable<(string, string, MeasureRole, MeasureState, Figure?, bool?)> Values(MeasureTable table) =>
        table.All.Select(measure => (measure.UnitId, measure.Target.Id, measure.Role, measure.State, measure.Figure, measure.Met));
}
