using System.Numerics;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Tests.Risks.Rule;

public sealed class BinomialTests
{
    private const int Digits = 60;

    public static TheoryData<int, int> Rates => new() { { 1, 2 }, { 9, 10 }, { 1, 10 }, { 999, 1000 }, { 1, 1000 }, { 2, 3 } };

    [Theory]
    [MemberData(nameof(Rates))]
    public void AtMost_EverySmallCount_IsTheExactSum(int above, int below)
    {
        foreach (var cases in new[] { 1, 2, 7, 10, 33, 199, 400 })
        {
            var exact = ExactSums(cases, above, below);
            for (var most = 0; most <= cases; most++)
            {
                var found = Binomial.AtMost(most, cases, (double)above / below);
                Assert.True(Math.Abs(found - exact[most]) <= 2e-13, $"{most} of {cases} at {above}/{below}: {found:R}, expected {exact[most]:R}");
            }
        }
    }

    [Theory]
    [InlineData(400_004, 0.5)]
    [InlineData(1_200_000, 0.9)]
    [InlineData(10_600_000, 0.0096)]
    public void AtMost_WhereTheTailIsLong_AgreesWithTheSummedOne(long cases, double rate)
    {
        var spread = Math.Sqrt(cases * rate * (1 - rate));
        foreach (var away in new[] { -5.0, -2.0, -0.3, 0.0, 0.4, 1.5, 4.0 })
        {
            var most = (long)((cases * rate) + (away * spread));
            var sum = 0.0;
            for (var k = most; k >= Math.Max(0, most - (long)(20 * spread)); k--)
                sum += Binomial.Exactly(k, cases, rate);
            Assert.Equal(sum, Binomial.AtMost(most, cases, rate), 7);
        }
    }

    [Theory]
    [InlineData(-1, 5, 0.5, 0.0)]
    [InlineData(5, 5, 0.5, 1.0)]
    [InlineData(0, 0, 0.5, 1.0)]
    [InlineData(3, 5, 0.0, 1.0)]
    [InlineData(3, 5, 1.0, 0.0)]
    public void AtMost_AtItsEnds_IsZeroOrOne(long most, long cases, double rate, double expected) =>
        Assert.Equal(expected, Binomial.AtMost(most, cases, rate));

    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(1.0, 0.84134474606854293)]
    [InlineData(-1.2815515655446004, 0.1)]
    [InlineData(-8.0, 6.2209605742717841e-16)]
    public void Normal_KnownPoints(double x, double expected) =>
        Assert.Equal(expected, Normal.AtMost(x), 14);

    // C(n, k) a^k (b − a)^(n − k) summed as whole numbers, divided once.
    private static double[] ExactSums(int cases, int above, int below)
    {
        var sums = new double[cases + 1];
        BigInteger choose = BigInteger.One, sum = BigInteger.Zero, all = BigInteger.Pow(below, cases), scale = BigInteger.Pow(10, Digits);
        for (var k = 0; k <= cases; k++)
        {
            sum += choose * BigInteger.Pow(above, k) * BigInteger.Pow(below - above, cases - k);
            sums[k] = (double)(sum * scale / all) / Math.Pow(10, Digits);
            choose = choose * (cases - k) / (k + 1);
        }

        return sums;
    }
}
