using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Tests.Scores.Rules;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores;

/// <summary>
/// The traps of scoring, a test each, from figures to scores. Those of reading a cell are in <see cref="ReadingTrapTests"/>, those of single
/// rules in <see cref="RuleTrapsTests"/> and <see cref="RuleLawsTests"/>.
/// </summary>
public sealed class ScoringTrapTests
{
    private static readonly Target Shown = Coverage with { Threshold = new Threshold.Number(50) };

    public static TheoryData<string> OfQuantities => new(RuleTable.Rows.Where(row => !row.Value.IsOfDates).Select(row => row.Key));

    public static TheoryData<string> WithABest => new(RuleTable.Rows
        .Where(row => BetterDirection.Of(row.Value.Comparison) != 0 && row.Value is { IsOfDates: false, Rule: not (ScoringRule.Nearest or ScoringRule.Inside) })
        .Select(row => row.Key));

    public static TheoryData<string> NotRelative => new(RuleTable.Rows.Where(row => !row.Value.Rule.IsRelative && !row.Value.IsOfDates).Select(row => row.Key));

    [Theory]
    [MemberData(nameof(WithABest))]
    public void AllUnitsAboveTarget_TheBestNeverScoresWorst(string rule)
    {
        var row = RuleTable.Rows[rule];
        // All of them beat 100; the best stands first.
        var points = Points(row, BetterDirection.Of(row.Comparison) > 0 ? [110m, 105m, 101m] : [90m, 95m, 99m]);
        Assert.Equal(points.Max(), points[0]);
        Assert.True(points[0] > points.Min() || points.Distinct().Count() == 1);
    }

    [Theory]
    [MemberData(nameof(OfQuantities))]
    public void AllEqual_AllHaveTheSamePoints(string rule) => Assert.Single(Points(RuleTable.Rows[rule], 97m, 97m, 97m).Distinct());

    [Fact]
    public void OneUnit_IsRankedFirstAndHasItsOwnPoints()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(45, 100));
        example.Roster = example.Roster with { Units = [.. example.Roster.Units.Where(unit => unit.Id is "a" or "lead")] };
        var unit = example.ScoreOf("a");
        Assert.Equal((50m, 1, false), (unit.Published, unit.Rank, unit.Tied));
    }

    [Fact]
    public void ZeroOfZero_IsTakenOutAndNeverAHundred()
    {
        var example = new MeasureCase(Rate, Rate with { Id = "u" }).With("a", Y(), Of(0, 0)).With("a", Y(), Of(45, 100), target: "u").With("b", Y(), Of(0, 0));
        Assert.Equal(50m, example.ScoreOf("a").Published);
        Assert.Equal(MeasureState.NotApplicable, example.Own("b").State);
        Assert.Equal(0m, example.ScoreOf("b").Published); // the other target is missing
    }

    [Fact]
    public void TargetZero_FloorIsMetByEveryValueAndCeilingByNoneAboveIt()
    {
        Assert.Equal(100m, new MeasureCase(Rate with { Threshold = new Threshold.Number(0) }).With("a", Y(), Of(0, 100)).ScoreOf("a").Published);
        var ceiling = new MeasureCase(Rate with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(0) });
        Assert.Equal((100m, 0m), (ceiling.With("a", Y(), Of(0, 100)).ScoreOf("a").Published, ceiling.With("b", Y(), Of(1, 100)).ScoreOf("b").Published));
    }

    [Fact]
    public void BaselineAtTheTarget_PathIsFlatAndATrendMustStillMove()
    {
        var flat = new MeasureCase(Rate with { Path = new(2020, 90) }).With("a", Y(), Of(90, 100)).With("b", Y(), Of(45, 100));
        Assert.Equal(("90", 100m, 50m), (flat.Own("a").Threshold!.ToString(), flat.ScoreOf("a").Published, flat.ScoreOf("b").Published));
        var trend = new MeasureCase(Count with { Comparison = Comparison.Increase, Threshold = null, Accrual = Accrual.Stock }).With("a", Y(), N(8));
        trend.Roster = trend.Roster with { Baselines = [new("t", "a", 2023, 8)] };
        Assert.False(trend.Own("a").Met);
    }

    [Fact]
    public void LowerIsBetter_LessNeverEarnsLess()
    {
        foreach (var (_, row) in RuleTable.Rows.Where(row => BetterDirection.Of(row.Value.Comparison) < 0 && row.Value.Rule is not (ScoringRule.Nearest or ScoringRule.Inside)))
        {
            var points = Points(row, 80m, 100m, 120m);
            Assert.Equal(points.OrderDescending(), points);
        }
    }

    [Theory]
    [MemberData(nameof(NotRelative))]
    public void AUnitJoinsOrLeaves_NoOtherUnitsScoreChanges(string rule)
    {
        var row = RuleTable.Rows[rule];
        var all = Points(row, 95m, 130m, 71m);
        Assert.Equal(all[..2], Points(row, 95m, 130m));
        Assert.Equal(all[..1], Points(row, 95m));
    }

    [Fact]
    public void MissingNotApplicableNotDueAndZero_SideBySide_AreFourDifferentThings()
    {
        var example = new MeasureCase(Count, Count with { Id = "due", Cadence = Cadence.Year, Due = new(2025, 6, 30), Accrual = Accrual.Stock });
        example.Roster = example.Roster with
        {
            Units = example.Roster.Units.Add(new("d", "北镇", "town")),
            NotApplicable = [new("c", "t", new(2024, 1, 1), new(2024, 12, 31), "撤并", "昭府〔2024〕1号")],
        };
        example.With("a", Y(), N(0)).With("b", Y(), null, state: FigureState.Missing).With("d", Y(), N(2));
        Assert.Equal(
            [MeasureState.Reported, MeasureState.Missing, MeasureState.NotApplicable, MeasureState.Reported],
            ((string[])["a", "b", "c", "d"]).Select(unit => example.Own(unit).State));
        Assert.Equal(MeasureState.NotDue, example.Own("a", "due").State);
        Assert.Equal([0m, 0m, null, 100m], ((string[])["a", "b", "c", "d"]).Select(unit => example.ScoreOf(unit).Published));
        Assert.Equal((1, 0, 1, 1), (example.ScoreOf("a").Scored, example.ScoreOf("a").Missing, example.ScoreOf("b").Missing, example.ScoreOf("c").NotApplicable));
    }

    [Fact]
    public void EmptyPlan_HasADefinedAndExplainedResult()
    {
        var plan = new Plan("empty", "空规划") { FirstYear = 2024, LastYear = 2024 };
        var roster = new Roster { Units = [new("a", "甲镇", "town")] };
        var result = Evaluation.Run(plan, roster, Profile.Equal, [], new EvaluationOptions { Year = 2024 });
        Assert.Empty(result.Scores.Units);
        Assert.Equal((null, null, null), (result.Scores.District.Published, result.Scores.District.Rate, result.Scores.District.Grade?.Name.Chinese));
        Assert.Contains("PM4029", result.Findings.Select(finding => finding.Descriptor.Code));
    }

    [Fact]
    public void NothingScored_IsNoScoreAndNeverAHundred()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(0, 0)).With("b", Y(), Of(9, 10));
        var unit = example.ScoreOf("a");
        Assert.Equal((null, null, null), (unit.Published, unit.Rank, unit.Grade));
        Assert.Equal("不参与排名：没有可计分的指标", unit.NotRanked.Chinese);
    }

    [Theory]
    [InlineData(89995, "优秀", "90")]
    [InlineData(89994, "良好", "89.99")]
    public void RoundingAtABandEdge_GradeGoesByThePublishedRate(int part, string grade, string published)
    {
        var unit = new MeasureCase(Rate with { Threshold = new Threshold.Number(100) }).With("a", Y(), Of(part, 100_000)).ScoreOf("a");
        Assert.Equal((grade, published), (unit.Grade!.Name.Chinese, unit.Published!.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Ties_ShareARankAndTheNextIsLeftOut()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(45, 100)).With("b", Y(), Of(90, 200)).With("c", Y(), Of(44, 100));
        Assert.Equal([1, 1, 3], ((string[])["a", "b", "c"]).Select(unit => example.ScoreOf(unit).Rank!.Value));
    }

    [Fact]
    public void StockReportedQuarterly_SixtySeventyFiveNinetyAHundredOfAHundred_IsAHundredPercent() =>
        Assert.Equal(100m, new MeasureCase(Coverage).Quarters("a", Basis.Period, (60, 100), (75, 100), (90, 100), (100, 100)).Own("a").Actual);

    [Fact]
    public void CumulativeFiguresInQuarterlyColumns_TheLastCounts() =>
        Assert.Equal(87.5m, new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (8, 8), (16, 16), (19, 20), (21, 24)).Own("a").Actual);

    [Fact]
    public void CumulativeFiguresGivenAsOfThePeriod_AreQuestioned() =>
        Assert.Contains("PM4009", new MeasureCase(Rate).Quarters("a", Basis.Period, (8, 8), (16, 16), (19, 20), (21, 24)).Codes());

    [Fact]
    public void ALateDateOfAnEarlyYear_IsLateInEveryLaterYear()
    {
        var once = ByMarch with { Cadence = Cadence.Once, Threshold = new Threshold.Day(new(2022, 12, 31)) };
        var example = new MeasureCase(once).With("a", Span, D(2023, 5, 1));
        Assert.Equal((MeasureState.NotDue, MeasureState.Missing), (example.In(2021).Own("a").State, example.In(2022).Own("a").State));
        Assert.All((int[])[2023, 2024, 2025], year => Assert.False(example.In(year).Own("a").Met));
    }

    [Fact]
    public void TheDeadlineDayItself_IsInTime()
    {
        Assert.True(new MeasureCase(ByMarch).With("a", Y(), D(2024, 3, 1)).Own("a").Met);
        Assert.False(new MeasureCase(ByMarch).With("a", Y(), D(2024, 3, 2)).Own("a").Met);
    }

    [Fact]
    public void ADeadlineOnASaturday_MovesOnlyWhereTheCalendarSaysSo()
    {
        var example = new MeasureCase(ByMarch).In(2025).With("a", Y(2025), D(2025, 3, 3));
        Assert.False(example.Own("a").Met);
        example.Roster = example.Roster with { Calendar = new() { DeadlineMovesOnHoliday = true, Holidays = [new(2025, 1, 1)] } };
        Assert.True(example.Own("a").Met);
    }

    [Fact]
    public void TheTwentyNinthOfFebruary_IsTheTwentyEighthInOtherYearsAndADayLikeAnyOther()
    {
        var leap = ByMarch with { Threshold = new Threshold.Yearly(2, 29) };
        Assert.Equal((new DateOnly(2024, 2, 29), new DateOnly(2025, 2, 28)), (new MeasureCase(leap).Own("a").LastDay, new MeasureCase(leap).In(2025).Own("a").LastDay));
        Assert.True(new MeasureCase(leap).With("a", Y(), D(2024, 2, 29)).Own("a").Met);
        Assert.False(new MeasureCase(leap).In(2025).With("a", Y(2025), D(2025, 3, 1)).Own("a").Met);
        var example = new MeasureCase(ByMarch).With("a", Y(), D(2024, 2, 29));
        example.Roster = example.Roster with { Calendar = new() { BeforeDateIncludesDay = false } };
        Assert.True(example.Own("a").Met);
    }

    [Fact]
    public void AsOfTheTwentyNinthOfFebruary_CountsWhatEndedByThen()
    {
        var example = new MeasureCase(Rate).AsOf(2024, 2, 29).With("a", Period.Month(2024, 2), Of(9, 10));
        example.Roster = example.Roster with { Calendar = new() { Rounds = [new("二月", new(2024, 2, 29), new(2024, 3, 5)), new("全年", new(2024, 12, 31), new(2025, 1, 5))] } };
        Assert.Equal(MeasureState.Missing, example.Own("a").State);
        Assert.Equal(MeasureState.Reported, example.With("a", Period.Month(2024, 1), Of(9, 10)).Own("a").State);
    }

    [Fact]
    public void ATargetThatVariesByYear_IsHeldAgainstItsYearAndNotThePlansEnd()
    {
        var example = new MeasureCase(Rate with { Path = new(2020, 60) }).With("a", Y(), Of(84, 100));
        Assert.Equal((100m, 6m), (example.ScoreOf("a").Published, example.Own("a").PlanEnd!.Missing));
    }

    [Fact]
    public void SmallestChange_IsJudgedByTheYearsThreshold()
    {
        // 80 of 84 is 95.24 points; 75 of 84 is 89.29. Against the 90 of the plan's end 80 would be 88.89 already.
        var example = new MeasureCase(Rate with { Path = new(2020, 60) }).With("a", Y(), Of(80, 100));
        var table = StabilityTable.From(example.Text, example.Roster, example.Profile, example.Run(), example.Score(), new StabilitySettings());
        var change = table.Units.Single(unit => unit.UnitId == "a").GradeChange!;
        Assert.Equal((ChangedPart.Numerator, -5, "良好"), (change.Part, change.By, change.Grade!.Name.Chinese));
    }

    [Fact]
    public void ACountOverYears_AMissingYearIsNeverZero()
    {
        var example = new MeasureCase(Count with { Cadence = Cadence.Plan, Path = new(2020, 0), Threshold = new Threshold.Number(500) }).In(2022).With("a", Y(2022), N(150));
        Assert.Equal((MeasureState.Missing, null), (example.Own("a").State, example.Own("a").Actual));
        Assert.Equal("缺少 2021 年的数据", example.Own("a").Reason.Chinese);
    }

    [Fact]
    public void AllUnitsAboveTarget_AllHaveFullPointsUnderTheEmbeddedProfile()
    {
        var example = new MeasureCase(Shown).With("a", Y(), Of(60, 100)).With("b", Y(), Of(80, 100)).With("c", Y(), Of(100, 100));
        Assert.All((string[])["a", "b", "c"], unit => Assert.Equal((100m, 1, true), (example.ScoreOf(unit).Published, example.ScoreOf(unit).Rank, example.ScoreOf(unit).Tied)));
    }

    // Counts held against 100 under one rule, whichever way it counts.
    private static decimal[] Points(RuleRow row, params decimal[] values)
    {
        var example = new MeasureCase(Count with { Comparison = row.Comparison, Threshold = new Threshold.Number(RuleRow.Threshold) });
        example.Profile = example.Profile with { Rules = [new(row.Rule) { Figures = [FigureKind.Count] }] };
        string[] ids = ["a", "b", "c"];
        example.Roster = example.Roster with { Units = [example.Roster.Units[0], .. example.Roster.Units.Skip(1).Take(values.Length)] };
        for (var i = 0; i < values.Length; i++)
            example.With(ids[i], Y(), N(values[i]));
        return [.. values.Select((_, i) => example.ScoreOf(ids[i]).Total.Points!.Value)];
    }
}
