using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using static PlanMetrics.Tests.Scores.Adjusting.RegisterCase;

namespace PlanMetrics.Tests.Scores.Adjusting;

/// <summary>Bonus, penalties and vetoes on a total of 70 = 40 (t, 80 points) + 30 (u, 60 points), by hand as in the method.</summary>
public sealed class AdjustmentTests
{
    [Fact]
    public void Bonus_AboveItsCap_CountsUpToIt()
    {
        var score = Case(Bonus(3), Bonus(4) with { Date = new(2024, 2, 1) }).ScoreOf("a");
        Assert.Equal((75m, 3m, 2m), (score.Published, score.Adjustments[0].Points, score.Adjustments[1].Points));
        Assert.Equal(
            [("group", 0m, 70m), ("bonus", 70m, 75m), ("penalties", 75m, 75m), ("veto", 75m, 75m), ("total", 75m, 75m), ("rounding", 75m, 75m)],
            score.Total.Steps.Select(step => (step.Name, step.Before, step.After)));
    }

    [Fact]
    public void Bonus_EntryCap_LimitsEachEntry()
    {
        var example = Case(Bonus(3), Bonus(4));
        example.Profile = example.Profile with { Adjustments = example.Profile.Adjustments with { Bonus = new(5m) { EntryCap = 1.5m } } };
        Assert.Equal(73m, example.ScoreOf("a").Published);
    }

    [Fact]
    public void Penalty_Doubled_TakesTheFactor()
    {
        var score = Case(Penalty(2) with { Doubled = true }).ScoreOf("a");
        Assert.Equal((66m, -4m, -4m), (score.Published, score.Adjustments[0].Points, score.Adjustments[0].Claimed));
    }

    [Fact]
    public void Penalty_OnAnItem_TakesAtMostWhatItBrings()
    {
        var score = Case(Penalty(50, "u")).ScoreOf("a");
        Assert.Equal((40m, -30m, -50m), (score.Published, score.Adjustments[0].Points, score.Adjustments[0].Claimed));
        var leaf = score.Total.Leaves().Single(leaf => leaf.Id == "u");
        Assert.Equal((60m, 30m), (leaf.Points!.Value, leaf.Contribution!.Value));
    }

    [Fact]
    public void Penalty_OnTheTotal_StopsAtZero()
    {
        var score = Case(Bonus(3), Penalty(60), Penalty(60) with { Reason = "另" }).ScoreOf("a");
        Assert.Equal((0m, "不合格", -73m), (score.Published, score.Grade!.Name.Chinese, score.Adjustments.Where(line => line.Points < 0).Sum(line => line.Points)));
    }

    [Fact]
    public void Penalties_Cap_LimitsAllOfThem()
    {
        var example = Case(Penalty(6), Penalty(6, "t"));
        example.Profile = example.Profile with { Adjustments = example.Profile.Adjustments with { Penalties = new() { Cap = 10m } } };
        Assert.Equal(60m, example.ScoreOf("a").Published);
    }

    [Fact]
    public void Veto_OnAnItem_MakesTheTreeAnewFromIt()
    {
        var score = Case(Veto(new() { On = Target("t"), Effects = [VetoEffect.ZeroItem] })).ScoreOf("a");
        var leaf = score.Total.Leaves().First();
        Assert.Equal((30m, 0m, 0m), (score.Published, leaf.Points, leaf.Contribution));
        Assert.Equal(new ScoreStep("veto", 80m, 0m), leaf.Steps[^1]);
        Assert.Equal(new ScoreStep("veto", 70m, 30m), score.Total.Children[0].Steps[^1]);
        Assert.Equal(["group 70", "bonus 70", "penalties 70", "veto 30", "total 30", "rounding 30"], StepsOf(score));
        Assert.Equal((0m, 80m), (score.Adjustments[0].Points, score.Adjustments[0].ItemBefore));
    }

    [Fact]
    public void Veto_OnAnItemThatAPenaltyIsOn_TakesItOnce()
    {
        var score = Case(Penalty(10, "t"), Penalty(4), Bonus(3), Veto(new() { On = Target("t"), Effects = [VetoEffect.ZeroItem] })).ScoreOf("a");
        // 30 are left of the tree, 3 come, 4 go; of t nothing is left to take.
        Assert.Equal(29m, score.Published);
        Assert.Equal(0m, score.Adjustments.Single(line => line.Entry.Item == Target("t") && line.Entry.Type == AdjustmentType.Penalty).Points);
        Assert.Equal(["group 70", "bonus 73", "penalties 59", "veto 29", "total 29", "rounding 29"], StepsOf(score));
    }

    [Fact]
    public void Veto_OnAGroup_TakesAllOfIt()
    {
        var score = Case(Veto(new() { On = new(ItemLevel.Task, "1"), Effects = [VetoEffect.ZeroItem] })).ScoreOf("a");
        Assert.Equal((0m, 70m, 1), (score.Published, score.Adjustments[0].ItemBefore, score.Rank is null ? 0 : 1));
    }

    [Fact]
    public void Veto_OfTheTotal_LeavesNothingWhateverTheOthersBring()
    {
        var score = Case(Bonus(3), Veto(new() { Effects = [VetoEffect.ZeroTotal] })).ScoreOf("a");
        Assert.Equal((0m, -73m, "不合格", 3), (score.Published, score.Adjustments[^1].Points, score.Grade!.Name.Chinese, score.Rank));
        Assert.Equal("良好", Case(Bonus(3)).ScoreOf("c").Grade!.Name.Chinese);
    }

    [Fact]
    public void Veto_OverAPassingTotal_LeavesThePointsAndCapsTheGrade()
    {
        var score = Case(Veto(new() { Effects = [VetoEffect.CapGrade], Grade = "不合格" })).ScoreOf("a");
        Assert.Equal((70m, "合格", "不合格"), (score.Published, score.GradeByRate!.Name.Chinese, score.Grade!.Name.Chinese));
    }

    [Fact]
    public void Veto_BarringTopGrades_LowersOnlyThem()
    {
        var example = Case(
            Veto(new() { Effects = [VetoEffect.BarTopGrades], BarredGrades = 2 }) with { UnitId = "c" },
            Veto(new() { Effects = [VetoEffect.BarTopGrades], BarredGrades = 2 }));
        Assert.Equal(("合格", "良好"), (example.ScoreOf("c").Grade!.Name.Chinese, example.ScoreOf("c").GradeByRate!.Name.Chinese));
        Assert.Equal("合格", example.ScoreOf("a").Grade!.Name.Chinese);
    }

    [Fact]
    public void Veto_FromTheRanking_SaysWhy()
    {
        var example = Case(Veto(new() { Effects = [VetoEffect.NoRank] }));
        Assert.Equal(("不参与排名：一票否决（否决）", 70m), (example.ScoreOf("a").NotRanked.Chinese, example.ScoreOf("a").Published));
        Assert.Null(example.ScoreOf("a").Rank);
        Assert.Equal([2, 1], [example.ScoreOf("b").Rank!.Value, example.ScoreOf("c").Rank!.Value]);
    }

    [Fact]
    public void Veto_OverEverybody_IsDefinedAndExplained()
    {
        var veto = new VetoTerms { Effects = [VetoEffect.ZeroTotal, VetoEffect.NoRank] };
        var example = Case(Veto(veto), Veto(veto) with { UnitId = "b" }, Veto(veto) with { UnitId = "c" });
        Assert.All(example.Score().Units.Where(unit => unit.Kind == "town"), unit => Assert.Equal((0m, null, "不合格"), (unit.Published, unit.Rank, unit.Grade!.Name.Chinese)));
        Assert.Equal(3, example.Codes().Count(code => code == "PM5027"));
    }

    [Fact]
    public void Grade_AtAnEdge_GoesByThePublishedRateAfterPenalties()
    {
        var example = Case(Bonus(5), Penalty(1.005m) with { UnitId = "c" }, Bonus(5) with { UnitId = "c" });
        // 86 + 5 − 1.005 = 89.995, published 90.00.
        Assert.Equal((90m, "优秀", 89.995m), (example.ScoreOf("c").Rate, example.ScoreOf("c").Grade!.Name.Chinese, example.ScoreOf("c").Total.Points));
    }

    [Fact]
    public void PM5020_TypeThatTheProfileDoesNotKnow_IsNotUsed()
    {
        var example = Case(Bonus(3), Penalty(3));
        example.Profile = example.Profile with { Adjustments = new() { Penalties = new() } };
        Assert.Equal(67m, example.ScoreOf("a").Published);
        Assert.Equal((Severity.Error, "a"), (example.Finding("PM5020").Severity, example.Finding("PM5020").UnitId));
    }

    [Fact]
    public void PM5021_EntryWithoutDate_CountsWithAWarning() => Assert.Equal(Severity.Warning, Case(Bonus(3) with { Date = null }).Finding("PM5021").Severity);

    [Fact]
    public void PM5022_EntryAfterTheAsOfDate_IsNotUsed()
    {
        var example = Case(Bonus(3) with { Date = new(2024, 12, 31) }, Bonus(2) with { Date = new(2024, 12, 30) }).AsOf(2024, 12, 30);
        Assert.Contains("after the as-of date 2024-12-30", example.Finding("PM5022").Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(2m, example.ScoreOf("a").Adjustments.Sum(line => line.Points));
    }

    [Fact]
    public void PM5023_UnitWithoutScore_IsNamed()
    {
        var example = Case(Bonus(3) with { UnitId = "lead" });
        Assert.Equal("lead", example.Finding("PM5023").UnitId);
        example.Roster = example.Roster with { Units = [.. example.Roster.Units.Select(unit => unit with { Scored = unit.Id != "a" })] };
        example.Entries.Add(Bonus(2));
        Assert.Equal(2, example.Codes().Count(code => code == "PM5023"));
        Assert.Empty(example.ScoreOf("a").Adjustments);
    }

    [Fact]
    public void PM5024_ItemWithoutPoints_IsLeftAsItIs()
    {
        var example = Case(Penalty(3, "v"), Veto(new() { On = Target("v"), Effects = [VetoEffect.ZeroItem, VetoEffect.NoRank] }));
        Assert.Equal((70m, null), (example.ScoreOf("a").Published, example.ScoreOf("a").Rank));
        Assert.Equal(2, example.Codes().Count(code => code == "PM5024"));
        Assert.Equal("v", example.Finding("PM5024").TargetId);
    }

    [Fact]
    public void PM5025_PM5026_WhatACapOrTheFloorLeaves_IsSaid()
    {
        var example = Case(Bonus(7), Penalty(50, "u"));
        Assert.Equal("\"a\" has 7 bonus points on the register, 5 of them count under the cap", example.Finding("PM5025").Message(Language.English));
        Assert.Equal("“a”登记扣分 50 分，扣完为止，实扣 30 分", example.Finding("PM5026").Message(Language.Chinese));
        Assert.DoesNotContain("PM5026", Case(Bonus(5), Penalty(30, "u")).Codes());
    }

    [Fact]
    public void PM5027_Veto_IsSaidWithItsAuthority() => Assert.Equal(
        "“a”一票否决“否决”：等次不高于“合格”、取消评优资格（依据：昭委〔2024〕1号第五条，区委批准；登记：文）",
        Case(Veto(new() { Effects = [VetoEffect.BarTopGrades, VetoEffect.CapGrade], Grade = "合格" })).Finding("PM5027").Message(Language.Chinese));

    private static IEnumerable<string> StepsOf(UnitScore score) => score.Total.Steps.Select(step => FormattableString.Invariant($"{step.Name} {step.After:0.###}"));
}
