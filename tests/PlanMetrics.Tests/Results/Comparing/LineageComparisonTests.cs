using System.Text.Json;
using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Comparing;

/// <summary>Two editions of a plan: the later one has the rate under another id and says what became of it.</summary>
public sealed class LineageComparisonTests : IDisposable
{
    private const string Earlier = "leader-court-appearance-rate";
    private const string Later = "heads-in-court-rate";

    private readonly TemporaryFolder place = new();
    private int places;

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData(Comparability.DefinitionChanged)]
    [InlineData(Comparability.NotComparable)]
    public void From_TheLaterPlanSaysThatTheSeriesBreaks_IsABreakThoughTheCardsAgree(Comparability comparability)
    {
        var found = Assert.Single(Compare(comparability, plan => plan).Breaks);
        Assert.Equal((Later, new Lineage(Earlier, comparability)), (found.TargetId, found.Replaces));
        Assert.Equal(found.OldSha256, found.NewSha256);
        Assert.Empty(found.Members);
    }

    [Fact]
    public void From_ComparableAndTheSameCard_IsNoBreak() => Assert.Empty(Compare(Comparability.Comparable, plan => plan).Breaks);

    [Fact]
    public void From_ComparableButAnotherCard_IsABreak_WithWhatDiffers()
    {
        var found = Assert.Single(Compare(
            Comparability.Comparable, plan => plan.Replace("行政机关负责人实际出庭的行政诉讼案件件数", "行政机关正职负责人出庭的案件件数", StringComparison.Ordinal)).Breaks);
        Assert.Equal("numerator", Assert.Single(found.Members));
        Assert.Equal(Comparability.Comparable, found.Replaces?.Comparability);
    }

    [Fact]
    public void From_Renamed_IsOneRow_AndTheRaisedThresholdItsOneCause()
    {
        // 36 of 40 are 90 %: 100 points against 90, 94.7368 against 95, with the same figures under another id.
        var comparison = Compare(Comparability.Comparable, Raised);
        var row = Assert.Single(Unit(comparison, "jia").Targets, target => target.Is(Earlier));
        Assert.Equal((Later, Earlier, TargetChange.Kept, false), (row.TargetId, row.Replaces?.Target, row.Kind, row.IsBreak));
        Assert.Equal("行政机关负责人出庭应诉率（leader-court-appearance-rate → heads-in-court-rate）", row.Title.Chinese);
        Assert.Equal((100m, 94.7368m), (row.Old!.Points, decimal.Round(row.New!.Points!.Value, 4)));
        Assert.Equal((0m, row.Change, 0m), (row.Split!.Value.Data, row.Split.Value.Rules, row.Split.Value.Peers));
        Assert.Empty(row.Figures);
        Assert.Equal(ChangeKind.Rules, Assert.Single(row.Reasons).Kind);
        Reconciles(comparison);
    }

    [Fact]
    public void From_RenamedWithOtherFigures_SplitsDataFromRules_LikeATargetThatKeptItsId()
    {
        static string More(string csv) => csv.Replace(",9,10", ",8,10", StringComparison.Ordinal);
        var renamed = Assert.Single(Unit(Compare(Comparability.Comparable, Raised, More), "jia").Targets, target => target.Is(Earlier));
        var kept = Assert.Single(Unit(Compare(comparability: null, Raised, More), "jia").Targets, target => target.Is(Earlier));
        Assert.Equal(kept.Split, renamed.Split);
        Assert.NotEqual(0m, renamed.Split!.Value.Data);
        Assert.Equal(4, renamed.Figures.Length);
    }

    [Theory]
    [InlineData(Comparability.DefinitionChanged)]
    [InlineData(Comparability.NotComparable)]
    public void From_RenamedAndNotComparable_IsOneRowWithTheMark_AndOneCause(Comparability comparability)
    {
        var comparison = Compare(comparability, Raised, csv => csv.Replace(",9,10", ",8,10", StringComparison.Ordinal));
        var row = Assert.Single(Unit(comparison, "jia").Targets, target => target.Is(Earlier));
        Assert.True(row.IsBreak);
        Assert.StartsWith("‖ ", row.Title.English, StringComparison.Ordinal);
        Assert.Equal(new ScoreSplit(0m, row.Change, 0m), row.Split);
        Reconciles(comparison);
    }

    [Fact]
    public void From_RelativePoints_ReconcileToo()
    {
        static string WithPeerMean(string profile) => profile.Replace("\"zeroCases\": \"notApplicable\"", "\"zeroCases\": \"groupMean\"", StringComparison.Ordinal);
        foreach (var comparability in Enum.GetValues<Comparability>())
        {
            var comparison = Compare(comparability, Raised, csv => csv.Replace(",9,10", ",8,10", StringComparison.Ordinal), WithPeerMean);
            Reconciles(comparison);
            Assert.Equal(comparability == Comparability.Comparable, Unit(comparison, "bing").Split!.Value.Peers != 0m);
        }
    }

    [Fact]
    public void From_SplitIntoTwo_IsNotJoined()
    {
        var comparison = Compare(Comparability.DefinitionChanged, plan => plan.Replace(
            "\"id\": \"leader-court-appearance-rate-key\",",
            $"\"id\": \"leader-court-appearance-rate-key\", \"replaces\": {{\"target\": \"{Earlier}\", \"comparability\": \"notComparable\"}},", StringComparison.Ordinal));
        var unit = Unit(comparison, "jia");
        Assert.Equal(TargetChange.Removed, Assert.Single(unit.Targets, target => target.TargetId == Earlier).Kind);
        Assert.Equal(TargetChange.Added, Assert.Single(unit.Targets, target => target.TargetId == Later).Kind);
        Reconciles(comparison);
    }

    [Fact]
    public void Write_Renamed_NamesTheEarlierTarget()
    {
        using var stream = new MemoryStream();
        ComparisonJson.Write(Compare(Comparability.NotComparable, Raised), "jia", stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var row = json.RootElement.GetProperty("units")[0].GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("target").GetString() == Later);
        Assert.Equal((Earlier, "notComparable", true), (row.GetProperty("replaces").GetString(), row.GetProperty("comparability").GetString(), row.GetProperty("break").GetBoolean()));
        Assert.Equal("行政机关负责人出庭应诉率", row.GetProperty("earlierName").GetString());
    }

    private static UnitComparison Unit(ResultComparison comparison, string id) => Assert.Single(comparison.Units, unit => unit.UnitId == id);

    private static void Reconciles(ResultComparison comparison)
    {
        Assert.True(comparison.IsSplit);
        foreach (var unit in comparison.Units.Where(unit => unit.Change is not null))
        {
            Assert.Equal(unit.Change, unit.Targets.Sum(target => target.Change));
            if (unit.Split is not { } split)
                continue;
            Assert.Equal(unit.Change, split.Sum);
            Assert.All(unit.Targets, target => Assert.Equal(target.Change, target.Split!.Value.Sum));
            Assert.Equal(
                (split.Data, split.Rules, split.Peers),
                (unit.Targets.Sum(target => target.Split!.Value.Data), unit.Targets.Sum(target => target.Split!.Value.Rules), unit.Targets.Sum(target => target.Split!.Value.Peers)));
        }
    }

    // The threshold is the first 90 after the target's id.
    private static string Raised(string plan)
    {
        var start = plan.IndexOf($"\"id\": \"{Earlier}\",", StringComparison.Ordinal);
        return plan[..start] + new Regex("\"threshold\": \"90\"").Replace(plan[start..], "\"threshold\": \"95\"", 1);
    }

    private ResultComparison Compare(Comparability? comparability, Func<string, string> edit, Func<string, string>? figures = null, Func<string, string>? profile = null)
    {
        var word = comparability switch { Comparability.Comparable => "comparable", Comparability.DefinitionChanged => "definitionChanged", _ => "notComparable" };
        var name = $"{comparability}-{places++}";
        var old = new ScoredFolder(place, name + "-old")
        {
            Csv = ScoredFolder.Quarters("甲镇", Earlier, (9, 10), (9, 10), (9, 10), (9, 10)) + ScoredFolder.Quarters("乙镇", Earlier, (7, 10), (7, 10), (7, 10), (7, 10))
                + ScoredFolder.Quarters("丙镇", Earlier, (0, 0), (0, 0), (0, 0), (0, 0)),
            Profile = profile ?? (text => text),
        };
        var next = old with
        {
            Name = name + "-new",
            Csv = (figures ?? (csv => csv))(comparability is null ? old.Csv : old.Csv.Replace(Earlier, Later, StringComparison.Ordinal)),
            Plan = plan => comparability is null ? edit(plan) : edit(plan).Replace(
                $"\"id\": \"{Earlier}\",", $"\"id\": \"{Later}\", \"replaces\": {{\"target\": \"{Earlier}\", \"comparability\": \"{word}\"}},", StringComparison.Ordinal),
        };
        return ResultComparison.From(old.Write(), next.Write(), new Findings())!;
    }
}
