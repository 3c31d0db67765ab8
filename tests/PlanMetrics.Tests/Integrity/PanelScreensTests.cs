using PlanMetrics.Integrity;

namespace PlanMetrics.Tests.Integrity;

public sealed class PanelScreensTests
{
    [Fact]
    public void Heaped_JustMetStandOut_PM7006()
    {
        var question = Assert.Single(PanelCase.Questions(PanelCase.Panel(Around(met: 30, missed: 4, fartherMet: 12, fartherMissed: 12)), "PM7006"));

        Assert.Equal("*", question.Finding.UnitId);
        Assert.Equal([30m, 4m, 17m, 12m, 12m], question.Numbers.Take(5).Select(number => number.Value));
    }

    [Theory]
    [InlineData(20, 15, 18, 14)] // chance
    [InlineData(30, 10, 90, 4)] // the slope explains it
    [InlineData(7, 0, 0, 0)] // fewer than eight
    [InlineData(30, 4, 31, 12)] // what only rises towards 100 % is no heap
    public void Heaped_ExplainedOtherwise_IsNotAsked(int met, int missed, int fartherMet, int fartherMissed) =>
        Assert.Empty(PanelCase.Questions(PanelCase.Panel(Around(met, missed, fartherMet, fartherMissed)), "PM7006"));

    [Fact]
    public void Heaped_TargetOfAHundredPercent_CannotBeAsked() =>
        Assert.Empty(PanelCase.Questions(PanelCase.Panel([.. Enumerable.Range(0, 40).Select(unit => PanelCase.Series($"u{unit}", 100, (40, 40)))]), "PM7006"));

    [Fact]
    public void Digits_AllRound_PM7008()
    {
        var round = Enumerable.Range(0, 120).Select(unit => PanelCase.Series($"u{unit}", 90, ((100 + (10 * unit)) * 9 / 10, 100 + (10 * unit)))).ToArray();

        var question = Assert.Single(PanelCase.Questions(PanelCase.Panel(round), "PM7008"));

        Assert.Equal(0m, question.Numbers.Single(number => number.Name == "digit").Value);
        Assert.Equal("*", question.Finding.UnitId);
    }

    [Fact]
    public void Digits_Counted_AreNotAsked() => Assert.Empty(PanelCase.Questions(
        PanelCase.Panel([.. Enumerable.Range(0, 120).Select(unit => PanelCase.Series($"u{unit}", 90, (101 + (unit * 7), 103 + (unit * 13))))]), "PM7008"));

    [Fact]
    public void Table_NothingToScreen_IsEmpty()
    {
        Assert.Empty(QuestionTable.Of([]).All);
        Assert.Empty(QuestionTable.Of([PanelCase.Panel()]).All);
        Assert.Empty(QuestionTable.Of([PanelCase.Panel(PanelCase.Series("a", 90), PanelCase.Series("b", 90, (1, 1)))]).All);
        Assert.Empty(QuestionTable.Of([PanelCase.Panel(PanelCase.Series("a", 90, (0, 0), (0, 0), null, (5, 5), (0, 0)))]).All);
    }

    [Fact]
    public void Pairs_AGap_MakesNone() =>
        Assert.Single(PanelCase.Series("a", 90, (9, 10), null, (2, 10), (9, 10)).Pairs);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Table_ZeroOneAllGoodAllBad_NeverFails(long cases)
    {
        var quarters = Enumerable.Range(0, 16).Select(quarter => ((long, long)?)(quarter % 2 == 0 ? cases : 0, cases)).ToArray();

        var table = QuestionTable.Of([PanelCase.Panel(PanelCase.Series("a", 90, quarters), PanelCase.Series("b", 100, [.. Enumerable.Repeat(((long, long)?)(cases, cases), 16)]))]);

        Assert.All(table.All, question => Assert.True(question.BaseRate is >= 0m and <= 1m));
    }

    // Units of 20 cases: 18 just meet 90 %, 17 just miss it, 19 and 16 lie one farther.
    private static PanelSeries[] Around(int met, int missed, int fartherMet, int fartherMissed)
    {
        long[] good =
        [
            .. Enumerable.Repeat(18L, met), .. Enumerable.Repeat(17L, missed), .. Enumerable.Repeat(19L, fartherMet), .. Enumerable.Repeat(16L, fartherMissed),
        ];
        return [.. good.Select((cases, unit) => PanelCase.Series($"u{unit}", 90, (cases, 20)))];
    }
}
