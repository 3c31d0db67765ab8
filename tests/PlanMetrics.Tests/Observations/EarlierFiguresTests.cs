using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;
using PlanMetrics.Trends;

namespace PlanMetrics.Tests.Observations;

/// <summary>Figures under the id of a target that another has replaced since: history where the plan says comparable, nothing else.</summary>
public sealed class EarlierFiguresTests
{
    private readonly Findings findings = new();

    [Fact]
    public void Read_Comparable_OldIdBeforeItsYear_IsHistoryOfTheNewTarget_PM1145()
    {
        var plan = TwoEditions.Revised("comparable");
        var trend = TrendOf(plan, Read(plan, [.. Quarters(TwoEditions.OldRate, 2023, 8), .. Quarters(TwoEditions.NewRate, 2024, 9)]));
        Assert.Equal(TwoEditions.NewRate, trend.Target.Id);
        Assert.Equal(["80", "80", "80", "80", "90", "90", "90", "90"], trend.Points.Select(point => $"{point.Value}"));
        var said = Assert.Single(findings.Sorted(), finding => finding.Descriptor.Code == "PM1145");
        Assert.Contains("4 rows are figures of the earlier target \"court-rate\"", said.ToLine(Language.English), StringComparison.Ordinal);
        Assert.Equal("2024年以前接续前一版目标“court-rate”的数据（可比）", TargetWords.SeriesOf(trend.Target).Chinese);
    }

    [Theory]
    [InlineData("definitionChanged", "口径变化")]
    [InlineData("notComparable", "不可比")]
    public void Read_NotComparable_TheSeriesStartsAnew_PM1144(string comparability, string word)
    {
        var plan = TwoEditions.Revised(comparability);
        var trend = TrendOf(plan, Read(plan, [.. Quarters(TwoEditions.OldRate, 2023, 8), .. Quarters(TwoEditions.NewRate, 2024, 9)]));
        Assert.Equal(4, trend.Points.Length);
        Assert.Equal(2024, trend.Points[0].Period.Start.Year);
        Assert.Single(findings.Sorted(), finding => finding.Descriptor.Code == "PM1144");
        Assert.Equal($"‖ 数列自2024年重新起算：替代前一版目标“court-rate”，{word}，此前数据不接续", TargetWords.SeriesOf(trend.Target).Chinese);
    }

    [Fact]
    public void Read_SameIdNewDefinition_YearsBeforeItAreLeftOut_PM1144()
    {
        var trend = TrendOf(TwoEditions.Redefined, Read(TwoEditions.Redefined, [.. Quarters(TwoEditions.OldRate, 2023, 8), .. Quarters(TwoEditions.OldRate, 2024, 9)]));
        Assert.Equal(["90", "90", "90", "90"], trend.Points.Select(point => $"{point.Value}"));
        Assert.Single(findings.Sorted(), finding => finding.Descriptor.Code == "PM1144");
    }

    [Theory]
    [InlineData("comparable", 2024)]
    [InlineData("comparable", null)]
    [InlineData("notComparable", 2024)]
    public void Read_OldIdWhereTheNewIsInForce_IsRefusedWithItsCell_PM1143(string comparability, int? since)
    {
        var plan = TwoEditions.Revised(comparability, since);
        var observations = Read(plan, [.. Quarters(TwoEditions.OldRate, 2024, 9)]);
        Assert.Empty(observations.All);
        Assert.Equal(4, findings.Sorted().Count(finding => finding.Descriptor.Code == "PM1143"));
    }

    [Fact]
    public void Final_NotComparable_HasNoRowsOfTheNewTargetBeforeItsYear()
    {
        var plan = TwoEditions.Revised("notComparable");
        var table = Final(plan, Read(plan, [.. Quarters(TwoEditions.OldRate, 2023, 8), .. Quarters(TwoEditions.NewRate, 2024, 9)]));
        Assert.Equal([2024], RowsOf(table, TwoEditions.NewRate).Select(row => row.Year));
        var note = Assert.Single(table.Notes);
        Assert.Equal((TwoEditions.NewRate, false), (note.Target.Id, note.IsJoined));
    }

    [Fact]
    public void Final_EarlierEdition_JudgesItsYearsByItsOwnThreshold_AndJoinsThem()
    {
        // 36 of 40 are 90 %: enough for the edition of 2023, too little for that of 2024.
        var plan = TwoEditions.Revised("comparable");
        var table = Final(plan, Read(plan, [.. Quarters(TwoEditions.NewRate, 2024, 9), Count(2024, 2)]), Edition([.. Quarters(TwoEditions.OldRate, 2023, 9), Count(2022, 1), Count(2023, 2)]));
        var rows = RowsOf(table, TwoEditions.NewRate);
        Assert.Equal(["court-rate 2023 True", "heads-rate 2024 False"], rows.Where(row => row.Measure.Met is not null).Select(row => $"{row.Measure.Target.Id} {row.Year} {row.Measure.Met}"));
        var lectures = RowsOf(table, "lectures")[^1];
        Assert.Equal((5m, "2022,2023,2024"), (lectures.Cumulative, string.Join(",", lectures.CumulativeYears)));
        Assert.Equal("2021", string.Join(",", table.MissingYears));
    }

    [Fact]
    public void Final_EarlierEditionThatIsNotComparable_StandsInARowOfItsOwn()
    {
        foreach (var plan in (Plan[])[TwoEditions.Revised("definitionChanged"), TwoEditions.Redefined])
        {
            var id = plan.Targets[0].Id;
            var table = Final(plan, Read(plan, [.. Quarters(id, 2024, 9)]), Edition([.. Quarters(TwoEditions.OldRate, 2023, 9)]));
            var series = table.Rows.Where(row => row.Measure.UnitId == "justice" && row.Measure.Target.Id != "lectures").GroupBy(row => row.Series, ReferenceEqualityComparer.Instance);
            Assert.Equal(["2024", "2021,2022,2023"], series.Select(group => string.Join(",", group.Select(row => row.Year))));
        }
    }

    [Fact]
    public void Final_SameIdOtherDefinitionThatNobodyDeclared_IsNotJoined()
    {
        var changed = TwoEditions.First with { Targets = [TwoEditions.First.Targets[0] with { Numerator = "正职负责人出庭件数" }, TwoEditions.First.Targets[1]] };
        var table = Final(changed, Read(changed, [.. Quarters(TwoEditions.OldRate, 2024, 9)]), Edition([.. Quarters(TwoEditions.OldRate, 2023, 9)]));
        Assert.Contains("规划未写明可比", Assert.Single(table.Notes).Text.Chinese, StringComparison.Ordinal);
        Assert.Equal([2024], table.Rows.Where(row => row.Measure.UnitId == "justice" && ReferenceEquals(row.Series, changed.Targets[0])).Select(row => row.Year));
    }

    private static FinalRow[] RowsOf(FinalTable table, string series) => [.. table.Rows.Where(row => row.Series.Id == series && row.Measure.UnitId == "justice")];

    private static FinalTable Final(Plan plan, ObservationTable observations, params PlanEdition[] earlier) =>
        FinalTable.From(plan, Roster.Of(plan), Profile.Equal, observations, new DateOnly(2024, 12, 31), [.. earlier]);

    private PlanEdition Edition(SubmissionRow[] rows) => new(
        TwoEditions.First, Roster.Of(TwoEditions.First), Profile.Equal,
        ObservationTable.From(TwoEditions.First, Roster.Of(TwoEditions.First), Profile.Equal, [new Submission("2023.csv", [.. rows])], 2023, findings),
        new(2023, new DateOnly(2023, 12, 31)));

    private ObservationTable Read(Plan plan, SubmissionRow[] rows) =>
        ObservationTable.From(plan, Roster.Of(plan), Profile.Equal, [new Submission("code", [.. rows])], 2024, findings);

    private static Trend TrendOf(Plan plan, ObservationTable observations) =>
        TrendTable.From(plan, Roster.Of(plan), Profile.Equal, observations, new(2024, new DateOnly(2024, 12, 31))).Find("justice", plan.Targets[0].Id)!;

    private static IEnumerable<SubmissionRow> Quarters(string target, int year, int part) => Enumerable.Range(1, 4).Select(quarter => new SubmissionRow
    {
        Unit = "区司法局", Target = target, Period = $"{year}Q{quarter}", Numerator = part, Denominator = 10m,
    });

    private static SubmissionRow Count(int year, int count) => new() { Unit = "区司法局", Target = "lectures", Period = $"{year}", Value = count };
}
