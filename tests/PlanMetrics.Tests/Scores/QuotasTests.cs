using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores;

/// <summary>等次名额, ties at its edge, and what tells ranks apart. Towns t1, t2, ... have the points listed.</summary>
public sealed class QuotasTests
{
    private static readonly ImmutableSortedDictionary<string, ZeroCasePolicy> None = ImmutableSortedDictionary.Create<string, ZeroCasePolicy>(StringComparer.Ordinal);
    private static readonly Target Full = Rate with { Threshold = new Threshold.Number(100) };

    [Fact]
    public void Quota_Count_KeepsTheBestAndLowersTheRest()
    {
        var example = Case(99, 97, 95, 93, 70);
        example.Profile = example.Profile with { Quotas = [new("优秀") { Count = 2 }] };
        Assert.Equal(["优秀", "优秀", "良好", "良好", "合格"], Grades(example));
        Assert.Equal(["优秀", "优秀", "优秀", "优秀", "合格"], example.Score().Units.Select(unit => unit.GradeBeforeQuota!.Name.Chinese));
        Assert.Equal([1, 2, 3, 4, 5], example.Score().Units.Select(unit => unit.Rank!.Value));
    }

    [Fact]
    public void Quota_OfTheNextGrade_TakesThoseWhoFellFirst()
    {
        var example = Case(99, 97, 95, 85, 82, 70);
        example.Profile = example.Profile with { Quotas = [new("优秀") { Count = 1 }, new("良好") { Count = 3 }] };
        Assert.Equal(["优秀", "良好", "良好", "良好", "合格", "合格"], Grades(example));
    }

    [Theory]
    [InlineData(QuotaRounding.Down, 1)]
    [InlineData(QuotaRounding.Nearest, 2)]
    [InlineData(QuotaRounding.Up, 2)]
    public void Quota_Share_IsRoundedAsStated(QuotaRounding rounding, int places)
    {
        // 30 % of 5 units are 1.5 places.
        var example = Case(99, 97, 95, 93, 91);
        example.Profile = example.Profile with { Quotas = [new("优秀") { Share = 0.3m, Rounding = rounding }] };
        Assert.Equal(places, Grades(example).Count(grade => grade == "优秀"));
    }

    [Theory]
    [InlineData(EdgeTies.LeaveOut, 1)]
    [InlineData(EdgeTies.TakeAll, 3)]
    public void PM5029_TieAtTheEdge_IsDecidedByThePolicyAndNamed(EdgeTies policy, int places)
    {
        var example = Case(99, 95, 95, 93);
        example.Profile = example.Profile with { Quotas = [new("优秀") { Count = 2, EdgeTies = policy }] };
        Assert.Equal(places, Grades(example).Count(grade => grade == "优秀"));
        var finding = example.Finding("PM5029");
        Assert.Contains("t2, t3", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void Quota_TieAtTheEdge_IsBrokenByThePointsOfATarget()
    {
        // The same total for the second and the third, with more of u for the third.
        var example = Case((99, 99), (95, 95), (94, 96), (93, 93));
        example.Profile = example.Profile with { Quotas = [new("优秀") { Count = 2, TieBreaks = [new(TieBreakBasis.Penalties), new(TieBreakBasis.Points) { Item = new(ItemLevel.Target, "u") }] }] };
        Assert.Equal(["优秀", "良好", "优秀", "良好"], Grades(example));
        Assert.DoesNotContain("PM5029", example.Codes());
        Assert.Equal([1, 2, 2, 4], example.Score().Units.Select(unit => unit.Rank!.Value));
    }

    [Fact]
    public void PM5028_FullQuota_NamesWhoFell()
    {
        var example = Case(99, 97, 95);
        example.Profile = example.Profile with { Quotas = [new("优秀") { Count = 2 }] };
        Assert.Equal(
            "\"Towns\" has 2 places for \"Excellent\" and 3 units that earned it; in the next grade: t3", example.Finding("PM5028").Message(Language.English));
        example.Profile = example.Profile with { Quotas = [new("优秀") { Count = 3 }] };
        Assert.DoesNotContain("PM5028", example.Codes());
    }

    [Fact]
    public void Quota_UnitWithoutARank_ComesAfterAllThatHaveOne()
    {
        var example = Case(92, 91, 99);
        example.With("t3", Y(), Of(0, 0), target: "w");
        example.Profile = example.Profile with
        {
            ZeroCasesOf = example.Profile.ZeroCasesOf.Add("w", ZeroCasePolicy.NoRank), Quotas = [new("优秀") { Count = 2 }],
        };
        Assert.Equal(["优秀", "优秀", "良好"], Grades(example));
        example.Profile = example.Profile with { Quotas = [new("优秀") { Count = 3 }] };
        Assert.Equal(["优秀", "优秀", "优秀"], Grades(example));
    }

    [Fact]
    public void Quota_OfOnePeerGroup_LeavesTheOthers()
    {
        var example = Case(99, 97, 95, 93);
        example.Profile = example.Profile with
        {
            PeerGroups = [new("一组", []) { Units = ["t1", "t2"] }, new("二组", ["town"])],
            Quotas = [new("优秀") { Count = 1, Peers = ["一组"] }],
        };
        Assert.Equal(["优秀", "良好", "优秀", "优秀"], Grades(example));
        Assert.Equal([1, 2, 1, 2], example.Score().Units.Select(unit => unit.Rank!.Value));
    }

    [Fact]
    public void PeerGroups_ByRosterGroup_TakeItsUnits()
    {
        var example = Case(99, 97, 95);
        example.Roster = example.Roster with { Units = [.. example.Roster.Units.Select(unit => unit.Id == "t2" ? unit with { Groups = ["hills"] } : unit)] };
        example.Profile = example.Profile with { PeerGroups = [new("山区", []) { Groups = ["hills"] }, new("各镇", ["town"])] };
        Assert.Equal(["各镇", "山区", "各镇"], example.Score().Units.Select(unit => unit.Peers!.Name.Chinese));
        Assert.DoesNotContain("PM5004", example.Codes());
        example.Profile = example.Profile with { PeerGroups = [new("各镇", ["town"]) { Groups = ["lakes"], Units = ["t9"] }] };
        Assert.Equal(2, example.Codes().Count(code => code == "PM5004"));
    }

    [Fact]
    public void PM5030_RanksToldApart_AreNamed()
    {
        var example = Case((99, 99), (95, 95), (94, 96), (95, 95));
        example.Profile = example.Profile with { TieBreaks = [new(TieBreakBasis.Points) { Item = new(ItemLevel.Target, "t") }] };
        Assert.Equal([(1, false), (2, true), (4, false), (2, true)], example.Score().Units.Select(unit => (unit.Rank!.Value, unit.Tied)));
        Assert.Contains("t2, t4, t3", example.Finding("PM5030").Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TieBreaks_AreAskedOneAfterAnother()
    {
        var example = Case((99, 99), (95, 95), (95.4m, 95), (90, 90));
        example.Profile = example.Profile with { Decimals = 0, TieBreaks = [new(TieBreakBasis.Missing), new(TieBreakBasis.Bonus), new(TieBreakBasis.Unrounded)] };
        Assert.Equal([1, 3, 2, 4], example.Score().Units.Select(unit => unit.Rank!.Value));
    }

    [Fact]
    public void Ranks_OfManyUnits_AreThoseOfCounting()
    {
        var random = new Random(7);
        var points = Enumerable.Range(0, 400).Select(_ => (decimal)random.Next(60, 100)).ToArray();
        var units = Case(points).Score().Units;
        for (var i = 0; i < points.Length; i++)
            Assert.Equal((1 + points.Count(other => other > points[i]), points.Count(other => other == points[i]) > 1), (units[i].Rank!.Value, units[i].Tied));
    }

    private static IEnumerable<string> Grades(MeasureCase example) => example.Score().Units.Select(unit => unit.Grade!.Name.Chinese);

    private static MeasureCase Case(params decimal[] points) => Case([.. points.Select(each => (each, each))]);

    /// <summary>The points of the targets t and u of each town.</summary>
    private static MeasureCase Case(params (decimal First, decimal Second)[] points)
    {
        var example = new MeasureCase(Full, Full with { Id = "u" }, Full with { Id = "w" });
        example.Roster = example.Roster with { Units = [.. points.Select((_, i) => new ReportingUnit($"t{i + 1}", $"镇{i + 1}", "town"))] };
        example.Profile = example.Profile with { PeerGroups = [new(new("各镇", "Towns"), ["town"])], ZeroCasesOf = None, Missing = MissingPolicy.Exclude };
        for (var i = 0; i < points.Length; i++)
            example.With($"t{i + 1}", Y(), new Figure.Ratio(points[i].First, 100)).With($"t{i + 1}", Y(), new Figure.Ratio(points[i].Second, 100), target: "u");
        return example;
    }
}
