using System.Globalization;
using ClosedXML.Excel;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Risks.Rule;

/// <summary>The worked case of docs/method.md, number by number: 178 of 199 last year against 90 %.</summary>
public sealed class WorkedCaseTests
{
    private const double A = 22.8123;
    private const double B = 1.3244;

    private static readonly FittedRule Rule = new(
        new LevelPrior(A / (A + B), 0.0, A + B, 50), new YearlyMovement(0.3857, 200, false), new CommonDrift(0.0, 50), new YearlyMovement(0.20, 0, true));

    [Fact]
    public void YearAhead_WorkedCase_IsTheNumbersOfTheMethodPage()
    {
        var forecast = Rule.YearAhead(new UnitPast("u", [new CaseCount(178, 199)]), 199, new RateGoal(0.9m));
        Assert.Equal(180, forecast.Need);
        Assert.Equal(0.89995, Logits.Rate(forecast.Level), 5);
        Assert.Equal(2.1967, forecast.Level, 4);
        Assert.Equal(0.0498, forecast.LevelVariance, 4);
        Assert.Equal(0.3857, forecast.Movement);
        Assert.Equal(0.5122, forecast.Probability!.Value, 4);
        Assert.Equal(0.9045, forecast.RequiredRate!.Value, 4);
        Assert.False(forecast.Secured || forecast.Unreachable);
        Assert.InRange(0.862, forecast.RateLow, forecast.RateHigh);
    }

    [Fact]
    public void GoldenSheet_InTheDocs_ComputesTheWorkedCase_WithFormulas()
    {
        var file = Path.Combine(Repository.Root, "docs/risk-worked-case.xlsx");
        GoldenFile.AssertSameAt(file, "docs/risk-worked-case.xlsx", WorkedCaseSheet.Bytes());
        using var workbook = new XLWorkbook(file);
        var sheet = workbook.Worksheet(1);
        Assert.Equal("SUM(E18:E38)", sheet.Cell("B14").FormulaA1);
        Assert.Equal("0.5122", Saved(sheet.Cell("B14")).ToString("F4", CultureInfo.InvariantCulture));
        // What the workbook shows for each node adds up to what it shows for the whole.
        Assert.Equal(Saved(sheet.Cell("B14")), Enumerable.Range(18, 21).Sum(row => Saved(sheet.Cell(row, 5))), 10);
        Assert.All(Enumerable.Range(18, 21), row => Assert.Equal($"BINOMDIST($B$11-1,$B$3,C{row},TRUE)", sheet.Cell(row, 4).FormulaA1));
    }

    [Fact]
    public void GaussHermite_WeightsAddUpToOne_AndItsMomentsAreThoseOfTheNormal()
    {
        var places = Enumerable.Range(0, GaussHermite.Count).ToArray();
        double Moment(int power) => places.Sum(i => GaussHermite.Weight(i) * Math.Pow(GaussHermite.Node(i), power));
        Assert.Equal(1.0, Moment(0), 14);
        Assert.Equal(0.0, Moment(1), 14);
        Assert.Equal(1.0, Moment(2), 13);
        Assert.Equal(3.0, Moment(4), 12);
        Assert.Equal(15.0, Moment(6), 11);
        Assert.Equal(places.Select(GaussHermite.Node), places.Select(GaussHermite.Node).Order());
    }

    private static double Saved(IXLCell cell) => double.Parse(Convert.ToString(cell.CachedValue, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);
}
