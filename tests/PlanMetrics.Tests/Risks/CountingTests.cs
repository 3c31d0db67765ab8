using PlanMetrics.Risks;

namespace PlanMetrics.Tests.Risks;

public sealed class CountingTests
{
    [Fact]
    public void Events_OneInOneYear_HalvesWithEachMore()
    {
        // Gamma(1, 1) and Poisson over one year: geometric, 1/2, 1/4, 1/8.
        var first = Counting.Events(1d, 1d, 1d).Take(4).ToArray();

        Assert.Equal([0.5, 0.25, 0.125, 0.0625], first, (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(0.75, Counting.Below(Counting.Events(1d, 1d, 1d), 2), 1e-12);
    }

    [Fact]
    public void Successes_OneToOne_AreEquallyLikely()
    {
        // Beta(1, 1) and binomial of 4: each of the five counts has 1/5.
        Assert.Equal([0.2, 0.2, 0.2, 0.2, 0.2], Counting.Successes(1d, 1d, 4).ToArray(), (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(2, Counting.Quantile(Counting.Successes(1d, 1d, 4), 0.5));
    }

    [Theory]
    [InlineData(0.5, 40.0, 1000)]
    [InlineData(3.5, 0.5, 100_000)]
    public void Successes_Many_SumToOne(double done, double failed, long open) =>
        Assert.Equal(1d, Counting.Successes(done, failed, open).Sum(), 1e-6);
}
