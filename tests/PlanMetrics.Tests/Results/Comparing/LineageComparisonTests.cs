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

    private ResultComparison Compare(Comparability comparability, Func<string, string> edit)
    {
        var word = comparability switch { Comparability.Comparable => "comparable", Comparability.DefinitionChanged => "definitionChanged", _ => "notComparable" };
        var old = new ScoredFolder(place, "old") { Csv = ScoredFolder.Quarters("甲镇", Earlier, (9, 10), (9, 10), (9, 10), (9, 10)) };
        var next = old with
        {
            Name = "new",
            Csv = old.Csv.Replace(Earlier, Later, StringComparison.Ordinal),
            Plan = plan => edit(plan).Replace(
                $"\"id\": \"{Earlier}\",", $"\"id\": \"{Later}\", \"replaces\": {{\"target\": \"{Earlier}\", \"comparability\": \"{word}\"}},", StringComparison.Ordinal),
        };
        return ResultComparison.From(old.Write(), next.Write(), new Findings())!;
    }
}
