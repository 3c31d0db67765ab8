using PlanMetrics.Risks;

namespace PlanMetrics.Tests.Risks;

public sealed class RiskLevelsTests
{
    [Theory]
    [InlineData("0", RiskLevel.OnTrack)]
    [InlineData("0.199", RiskLevel.OnTrack)]
    [InlineData("0.2", RiskLevel.Watch)]
    [InlineData("0.499", RiskLevel.Watch)]
    [InlineData("0.5", RiskLevel.AtRisk)]
    [InlineData("0.799", RiskLevel.AtRisk)]
    [InlineData("0.8", RiskLevel.OffTrack)]
    [InlineData("1", RiskLevel.OffTrack)]
    public void Of_Probability_HasItsLevel(string probability, RiskLevel level) =>
        Assert.Equal(level, RiskLevels.Of(decimal.Parse(probability, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0.19949, "0.199", RiskLevel.OnTrack)]
    [InlineData(0.1995, "0.2", RiskLevel.Watch)]
    [InlineData(0.49951, "0.5", RiskLevel.AtRisk)]
    [InlineData(1.0000001, "1", RiskLevel.OffTrack)]
    public void Published_ThenOf_DecidesOnTheRoundedValue(double probability, string published, RiskLevel level)
    {
        var rounded = RiskLevels.Published(probability);

        Assert.Equal(decimal.Parse(published, System.Globalization.CultureInfo.InvariantCulture), rounded);
        Assert.Equal(level, RiskLevels.Of(rounded));
    }

    [Fact]
    public void Of_NoProbability_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => RiskLevels.Of(1.001m));

    [Fact]
    public void Word_EveryLevel_HasOneOfItsOwn()
    {
        var words = Enum.GetValues<RiskLevel>().Select(RiskLevels.Word).ToList();

        Assert.Equal(
            "正常,关注,风险较高,高风险,数据不足暂不研判,已确保达标,年内已无法达标,已达标,未达标", string.Join(',', words.Select(word => word.Chinese)));
        Assert.Equal(words.Count, words.Select(word => word.English).Distinct().Count());
    }
}
