using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Measures;

namespace PlanMetrics.Tests;

/// <summary>The traps of scoring that begin in a cell: what is typed, and what it comes to.</summary>
public sealed class ReadingTrapTests
{
    private static readonly MeasureCase Case = new(MeasureCase.Rate with { Source = DataSource.Self });

    [Theory]
    [InlineData("0.92")]
    [InlineData("92")]
    [InlineData("92%")]
    [InlineData("９２％")]
    public void APercentageTyped_IsNeverTakenForARate(string text)
    {
        var result = Run([Row() with { Value = text }]);
        Assert.Equal(MeasureState.Rejected, Own(result).State);
        Assert.Contains("PM3050", Codes(result));
        Assert.Equal(0m, Score(result));
    }

    [Theory]
    [InlineData("92%")]
    [InlineData("９２％")]
    [InlineData("100%(无案件)")]
    [InlineData("100%（无案件）")]
    [InlineData("9（其中2件未到）")]
    public void ANoteOrAPercentageInANumberCell_IsRejectedWithItsCell(string text)
    {
        var result = Run([Row() with { Numerator = text, Denominator = 100m }]);
        Assert.Equal(MeasureState.Rejected, Own(result).State);
        Assert.Contains(Codes(result), code => code is "PM3004" or "PM3030");
    }

    [Fact]
    public void TheSameFileTwice_ChangesNoScore()
    {
        SubmissionRow[] rows = [Row() with { Numerator = 45m, Denominator = 100m }];
        var (once, twice) = (Run(rows), Run(rows, rows));
        Assert.Equal((50m, 50m), (Score(once), Score(twice)));
        Assert.Equal(Own(once).Figure, Own(twice).Figure);
    }

    [Fact]
    public void OneFigureTwiceWithTwoValues_IsNeither()
    {
        var result = Run([Row() with { Numerator = 45m, Denominator = 100m }], [Row() with { Numerator = 90m, Denominator = 100m }]);
        Assert.Contains("PM3057", Codes(result));
        Assert.NotEqual(MeasureState.Reported, Own(result).State);
    }

    [Fact]
    public void CumulativeQuartersTyped_AreNotAdded()
    {
        var result = Run([Cumulative("2024Q1", 8, 8), Cumulative("2024Q2", 16, 16), Cumulative("2024Q3", 19, 20), Cumulative("2024Q4", 21, 24)]);
        Assert.Equal(87.5m, Own(result).Actual);

        static SubmissionRow Cumulative(string period, decimal part, decimal whole) =>
            Row() with { Period = period, Basis = "累计", Numerator = part, Denominator = whole };
    }

    [Fact]
    public void EarlierYearsOfACount_ComeFromTheirOwnInputs()
    {
        var plan = Case.Text with
        {
            Targets = [MeasureCase.Count with { Cadence = Cadence.Plan, Path = new(2020, 0), Threshold = new Threshold.Number(500) }],
        };
        SubmissionRow Of(string year, decimal count) => Row() with { Period = year, Value = count };
        Submission[] years = [new("2021.xlsx", [Of("2021", 100)]), new("2022.xlsx", [Of("2022", 120)]), new("2023.xlsx", [Of("2023", 90)])];
        var result = Evaluation.Run(plan, Case.Roster, Case.Profile, years, new EvaluationOptions());
        Assert.Equal((2023, 310m, true), (result.Scope.Year, Own(result).Actual, Own(result).OnTrack));
        result = Evaluation.Run(plan, Case.Roster, Case.Profile, [years[0], years[2]], new EvaluationOptions());
        Assert.Equal(MeasureState.Missing, Own(result).State);
        Assert.Contains("PM4031", Codes(result));
    }

    private static SubmissionRow Row() => new() { Unit = "东镇", Target = "t", Period = "2024" };

    private static Evaluation Run(params SubmissionRow[][] files) => Evaluation.Run(
        Case.Text, Case.Roster, Case.Profile, [.. files.Select((rows, i) => new Submission($"{i}.xlsx", [.. rows]))], new EvaluationOptions { Year = 2024 });

    private static Measure Own(Evaluation result) => result.Measures.All.Single(measure => measure is { UnitId: "a", Role: MeasureRole.Own });

    private static decimal? Score(Evaluation result) => result.Scores.Units.Single(unit => unit.UnitId == "a").Published;

    private static IEnumerable<string> Codes(Evaluation result) => result.Findings.Select(finding => finding.Descriptor.Code);
}
