using System.Globalization;
using PlanMetrics.Files.Samples;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Scores;

/// <summary>
/// A unit cannot improve its score by what it writes beside the facts. Each trick is tried through the public pipeline on the embedded plan, on
/// every target of five units of the sample that is not met, one at a time and all at once. The single rules stand in
/// <c>StateJudge</c>, <c>ZeroOccurrenceReading</c>, <c>FlowReading</c> and <c>Resubmissions</c> with tests of their own.
/// </summary>
public sealed class CannotImproveTests
{
    private const int Year = 2024;

    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");
    private static readonly SampleDistrict District = SampleDistrict.Make(Plan, new SampleOptions { FirstYear = Year });
    public static TheoryData<string> Units => ["town-02", "town-11", "justice-bureau", "transport-bureau", "civil-affairs-bureau"];

    [Theory]
    [MemberData(nameof(Units))]
    public void Score_DeclaringNotApplicable_DoesNotRise(string unit) => NeverRises(
        unit, (rows, target) => [.. rows.Where(row => !Is(row, target)), new SubmissionRow { Unit = unit, Target = target.Id, Period = "2024", State = "不适用", Note = "本年度无此事项" }]);

    [Theory]
    [MemberData(nameof(Units))]
    public void Score_LeavingBlank_DoesNotRise(string unit) => NeverRises(unit, (rows, target) => [.. rows.Where(row => !Is(row, target))]);

    [Theory]
    [MemberData(nameof(Units))]
    public void Score_LeavingOutTheWorstPeriod_DoesNotRise(string unit) => NeverRises(unit, (rows, target) =>
    {
        var worst = rows.Where(row => Is(row, target) && Number(row.Denominator) > 0m).OrderBy(row => Number(row.Numerator) / Number(row.Denominator)).FirstOrDefault();
        return [.. rows.Where(row => row != worst)];
    });

    [Theory]
    [MemberData(nameof(Units))]
    public void Score_HandingInTheBestPeriodAsTheYear_DoesNotRise(string unit) => NeverRises(unit, (rows, target) =>
    {
        var best = rows.Where(row => Is(row, target) && Number(row.Denominator) > 0m).OrderBy(row => Number(row.Numerator) / Number(row.Denominator)).LastOrDefault();
        return best is null ? rows : [.. rows, best with { Period = "2024年" }];
    });

    [Theory]
    [MemberData(nameof(Units))]
    public void Score_HandingInTheSameTwice_StaysTheSame(string unit)
    {
        var rows = OwnRows(unit);
        Assert.Equal(Of(Run(unit, rows), unit), Of(Run(unit, [.. rows, .. rows]), unit));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Score_HandingInBetterFiguresUnderTheSameNumber_DoesNotRise(string unit) => NeverRises(unit, (rows, target) =>
        [.. rows, .. rows.Where(row => Is(row, target) && Number(row.Denominator) > 0m).Select(row => row with { Numerator = row.Denominator })]);

    [Fact]
    public void Score_SplittingAQuarterIntoMonths_StaysTheSame()
    {
        var (unit, target) = ("town-02", Plan.FindTarget("proof-notice-rate")!);
        SubmissionRow Row(string period, decimal numerator, decimal denominator) =>
            new() { Unit = unit, Target = target.Id, Period = period, Numerator = numerator, Denominator = denominator };
        SubmissionRow[] rest = [Row("2024Q2", 9m, 10m), Row("2024Q3", 9m, 10m), Row("2024Q4", 9m, 10m)];
        var whole = Run(unit, [Row("2024Q1", 4m, 10m), .. rest]);
        var split = Run(unit, [Row("2024年1月", 0m, 6m), Row("2024年2月", 1m, 1m), Row("2024年3月", 3m, 3m), .. rest]);
        var without = Run(unit, [Row("2024年2月", 1m, 1m), Row("2024年3月", 3m, 3m), .. rest]);

        Assert.Equal((77.5m, 77.5m), (Value(whole, unit, target).Actual!.Value, Value(split, unit, target).Actual!.Value));
        Assert.Equal(Of(whole, unit), Of(split, unit));
        Assert.Equal(MeasureState.Missing, Value(without, unit, target).State);
        Assert.True(Of(without, unit) < Of(whole, unit));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Score_ReportingItsOwnZeros_IsTheSameAsReportingNothing(string unit)
    {
        var (truth, rows) = (Run(unit, OwnRows(unit)), OwnRows(unit));
        var zeros = truth.Measures.All.Where(measure => measure is { Role: MeasureRole.Own, Target.IsZeroOccurrence: true }).ToArray();
        Assert.Contains(zeros, measure => measure.LacksIndependentSource);
        SubmissionRow[] others = [.. rows.Where(row => !zeros.Any(measure => Is(row, measure.Target)))];
        var silent = Run(unit, others);
        var zeroed = Run(unit,
        [
            .. others,
            .. zeros.SelectMany(measure => Enumerable.Range(1, 4).Select(quarter => new SubmissionRow
            {
                Unit = unit, Target = measure.Target.Id, Period = $"2024Q{quarter.ToString(CultureInfo.InvariantCulture)}", Value = 0m,
            })),
        ]);
        Assert.Equal(Of(silent, unit), Of(zeroed, unit));
        // What an outside source has found stands beside the unit's zero.
        foreach (var measure in silent.Measures.All.Where(measure => measure is { Role: MeasureRole.Own, Target.IsZeroOccurrence: true }))
            Assert.Equal((measure.State, measure.Met), (Value(zeroed, unit, measure.Target).State, Value(zeroed, unit, measure.Target).Met));
    }

    private static void NeverRises(string unit, Func<SubmissionRow[], Target, SubmissionRow[]> trick)
    {
        var (rows, truth) = (OwnRows(unit), Run(unit, OwnRows(unit)));
        var before = Of(truth, unit);
        var unmet = truth.Measures.All
            .Where(measure => measure is { Role: MeasureRole.Own, Met: false, Target.IsZeroOccurrence: false }).Select(measure => measure.Target).ToArray();
        Assert.NotEmpty(unmet);
        Assert.True(before > 0m);
        var all = rows;
        foreach (var target in unmet)
        {
            all = trick(all, target);
            var after = Of(Run(unit, trick(rows, target)), unit);
            Assert.True(after <= before, $"{unit} {target.Id}: {before} → {after}");
        }

        Assert.True(Of(Run(unit, all), unit) <= before, $"{unit}: all at once");
    }

    // What the unit hands in, beside what courts, platforms and the office say of it; nobody else's data touch its score.
    private static Evaluation Run(string unit, SubmissionRow[] rows)
    {
        var itself = District.Roster.Registry.Find(unit)!;
        var outside = District.Books.Where(book => !IsOf(book, unit)).SelectMany(book => book.Rows).Where(row => row.Unit.Text == itself.Name.Chinese);
        return Evaluation.Run(
            Plan, District.Roster with { Units = [itself] }, Profile.Equal, [new("own.xlsx", [.. rows]), new("outside.xlsx", [.. outside])],
            new EvaluationOptions { Year = Year, Risks = false });
    }

    private static SubmissionRow[] OwnRows(string unit) => [.. District.Books.Where(book => IsOf(book, unit)).SelectMany(book => book.Rows)];

    private static bool IsOf(SampleBook book, string unit) => book.File.StartsWith($"{Year.ToString(CultureInfo.InvariantCulture)}/{unit}-", StringComparison.Ordinal);

    private static bool Is(SubmissionRow row, Target target) => row.Target.Text == target.Name.Chinese || row.Target.Text == target.Id;

    private static decimal Number(SourceCell cell) => decimal.TryParse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0m;

    private static decimal Of(Evaluation run, string unit) => run.Scores.Units.Single(score => score.UnitId == unit).Total.Points ?? 0m;

    private static Measure Value(Evaluation run, string unit, Target target) =>
        run.Measures.All.Single(measure => measure.UnitId == unit && measure.Target == target && measure.Role == MeasureRole.Own);
}
