using System.Globalization;
using System.Numerics;
using PlanMetrics.Results.Batches;

namespace PlanMetrics.Tests.Results.Batches;

public sealed class ExactSumTests
{
    [Fact]
    public void Plus_BeyondADecimal_LosesNothing()
    {
        var sum = default(ExactSum);
        for (var i = 0; i < 3; i++)
            sum = sum.Plus(decimal.MaxValue);
        Assert.Equal((3 * (BigInteger)decimal.MaxValue).ToString(CultureInfo.InvariantCulture), sum.ToString());
        Assert.Equal(sum.ToString() + ".0000000000000000000000000001", sum.Plus(0.0000000000000000000000000001m).ToString());
    }

    [Theory]
    [InlineData("0.1", "0.2", "0.3")]
    [InlineData("-1.5", "0.25", "-1.25")]
    [InlineData("10", "-10", "0")]
    [InlineData("1.500", "1", "2.5")]
    public void Plus_SmallNumbers_AreExact(string a, string b, string expected) =>
        Assert.Equal(expected, default(ExactSum).Plus(decimal.Parse(a, CultureInfo.InvariantCulture)).Plus(decimal.Parse(b, CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData(40, 45, "88.888889")]
    [InlineData(1, 3, "33.333333")]
    [InlineData(-1, 8, "-12.5")]
    [InlineData(1, 0, "")]
    [InlineData(0, 5, "0")]
    [InlineData(1, 16000000, "0.000006")]
    public void PercentOf_HalfAwayFromZero(int part, int whole, string expected) =>
        Assert.Equal(expected, default(ExactSum).Plus(part).PercentOf(default(ExactSum).Plus(whole)));

    [Fact]
    public void NearestRank_IsAlwaysOneOfTheValues()
    {
        Assert.Equal([1m, 1m, 3m, 5m, 8m, 9m, 10m], NearestRank.Shown.Select(percent => NearestRank.Of([.. Enumerable.Range(1, 10).Select(i => (decimal)i)], percent)!.Value));
        Assert.Null(NearestRank.Of([], 50));
    }
}
