using System.Numerics;
using CsCheck;
using PlanMetrics.Scores;

namespace PlanMetrics.Tests.Scores;

public sealed class WeightedMeanTests
{
    private static readonly Gen<(decimal Weight, decimal? Value)[]> Items = Gen.Select(
            Gen.Int[1, 5_000_000], Gen.Long[0, 100_000_000_000_000], Gen.Bool, Gen.Int[0, 6], (weight, points, isRound, decimals) =>
            (weight / 1_000_000m, (decimal?)(isRound ? decimal.Round(points / 1_000_000_000_000m, decimals) : points / 1_000_000_000_000m)))
        .Array[1, 60];

    [Fact]
    public void Of_ThousandsOfGroups_IsTheExactQuotientRoundedOnce() =>
        Items.Sample(items => Assert.Equal(Rational(items), WeightedMean.Of(items)), seed: "0N0XIzNsQ0O2", iter: 5000);

    [Fact]
    public void Of_AnyOrder_IsTheSame() =>
        Items.Sample(
            items => Assert.Equal(WeightedMean.Of(items), WeightedMean.Of([.. items.OrderByDescending(item => item.Value).ThenBy(item => item.Weight)])),
            seed: "0N0XIzNsQ0O2",
            iter: 2000);

    [Fact]
    public void Of_EveryExactTieOfThreeWeights_IsRoundedUp()
    {
        // A mean that ends in a half of the last published place: normalising the weights first would tip many of them down.
        var wrong = 0;
        for (var weight = 1; weight <= 97; weight++)
            for (var extra = 1; extra <= 61; extra++)
            {
                var tie = 80m + (extra / 100m) + 0.005m;
                var spread = 7m / weight;
                if (spread * weight != 7m)
                    continue;
                var mean = WeightedMean.Of([(weight, tie - spread), (7m, tie + 1m), (3m, tie)]);
                if (decimal.Round(mean!.Value, 2, MidpointRounding.AwayFromZero) != decimal.Round(tie, 2, MidpointRounding.AwayFromZero))
                    wrong++;
            }

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Of_ItemsTakenOut_LeavesTheRest() => Assert.Equal(80m, WeightedMean.Of([(1m, 60m), (5m, null), (2m, 90m)]));

    [Fact]
    public void Of_NothingThatApplies_IsNothing() => Assert.Null(WeightedMean.Of([(1m, null), (2m, null)]));

    [Fact]
    public void Of_AThirdOfEach_KeepsTwelveDecimals() => Assert.Equal(66.666666666667m, WeightedMean.Of([(1m, 100m), (1m, 100m), (1m, 0m)]));

    private static decimal Rational((decimal Weight, decimal? Value)[] items)
    {
        BigInteger products = 0, weights = 0;
        foreach (var (weight, value) in items)
        {
            products += (BigInteger)(weight * 1_000_000m) * (BigInteger)(value!.Value * 1_000_000_000_000m);
            weights += (BigInteger)(weight * 1_000_000m);
        }

        return (decimal)(((products * 2) + weights) / (weights * 2)) / 1_000_000_000_000m;
    }
}
