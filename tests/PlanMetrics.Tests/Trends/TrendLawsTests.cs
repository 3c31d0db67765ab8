using PlanMetrics.Trends;

namespace PlanMetrics.Tests.Trends;

/// <summary>Random series, with gaps and ties, against the slow model; and what must hold of every series.</summary>
public sealed class TrendLawsTests
{
    [Fact]
    public void Trends_OfRandomSeries_AreThoseOfTheSlowModel()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var (periods, values) = Series(random, random.Next(2, 90), random.Next(1, 4), random.Next(3));
            var (s, variance) = SlowTrends.Kendall(values);
            var test = MannKendall.Of(values);
            Assert.Equal((s, variance), (test.S, test.Variance));
            var (slope, low, high) = SlowTrends.Sen(periods, values);
            var sen = TheilSen.Of(periods, values);
            Assert.Equal((slope, low, high), (sen.Slope, sen.Low, sen.High));
            Assert.Equal(low is null ? Insufficiency.OpenInterval : Insufficiency.None, sen.Insufficiency);
        }
    }

    [Fact]
    public void SeasonalTrends_OfRandomSeries_AreThoseOfTheSlowModel()
    {
        var random = new Random(6);
        for (var round = 0; round < 500; round++)
        {
            var (periods, values) = Series(random, random.Next(13, 60), random.Next(1, 3), random.Next(3));
            var sen = TheilSen.Seasonal(periods, values, 4);
            var (slope, low, high) = SlowTrends.Sen(periods, values, 4);
            Assert.Equal((slope, low, high), (sen.Slope, sen.Low, sen.High));
            var seasons = Enumerable.Range(0, values.Length).GroupBy(i => ((periods[i] % 4) + 4) % 4, i => values[i]).Select(season => SlowTrends.Kendall([.. season])).ToArray();
            var test = MannKendall.Seasonal(periods, values, 4);
            Assert.Equal(seasons.Sum(season => season.S), test.S);
            Assert.Equal(seasons.Sum(season => season.Variance), test.Variance, 9);
        }
    }

    [Fact]
    public void Selection_AtEveryRank_IsThatOfSorting()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var values = Enumerable.Range(0, random.Next(1, 400)).Select(_ => (double)random.Next(round % 2 == 0 ? 5 : 100000)).ToArray();
            var rank = random.Next(values.Length);
            var moved = (double[])values.Clone();
            var selected = OrderStatistic.Select(moved, rank);
            Assert.Equal(values.Order().ElementAt(rank), selected);
            Assert.All(moved[..rank], value => Assert.True(value <= selected));
            Assert.All(moved[rank..], value => Assert.True(value >= selected));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(30)]
    public void Everything_OfAnySeries_IsANumberOrLacking(int count)
    {
        var random = new Random(count);
        foreach (var kinds in new[] { 1, 2, 1000 })
        {
            foreach (var gaps in new[] { 1, 3 })
            {
                var (periods, values) = Series(random, count, gaps, 0);
                values = [.. values.Select(value => Math.Floor(value * kinds) / 7)];
                var xmr = XmrChart.Of(periods, values);
                var line = LeastSquares.Of(periods, values);
                var sen = TheilSen.Of(periods, values);
                var seasonal = TheilSen.Seasonal(periods, values, 12);
                var tests = new[] { MannKendall.Of(values), MannKendall.HamedRao(periods, values), MannKendall.Seasonal(periods, values, 12) };
                double?[] numbers =
                [
                    sen.Slope, sen.Intercept, sen.Low, sen.High, seasonal.Slope, seasonal.Intercept, line.Slope, line.Intercept, line.P, line.RSquared, line.StandardError,
                    xmr.Limits?.Low, xmr.Limits?.High, xmr.RawLimits?.Mean, .. tests.SelectMany(test => new[] { test.Z, test.P, test.Tau, test.Variance }),
                ];
                Assert.All(numbers, number => Assert.True(number is null || double.IsFinite(number.Value)));
                Assert.All(tests, test => Assert.Equal(test.P is null, test.Insufficiency != Insufficiency.None));
                Assert.Equal(sen.Slope is null, count < 2);
                Assert.Equal(xmr.Limits is null, xmr.Insufficiency != Insufficiency.None);
            }
        }
    }

    [Fact]
    public void TestAndSlope_OfSixtyPeriods_AllocateNothing()
    {
        var (periods, values) = Series(new Random(1), 60, 1, 0);
        for (var i = 0; i < 100; i++)
            _ = (MannKendall.Of(values).S, TheilSen.Of(periods, values).Slope);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            _ = (MannKendall.Of(values).S, TheilSen.Of(periods, values).Slope);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Series_ThatIsNone_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => TheilSen.Of([1, 1], [1, 2]));
        Assert.Throws<ArgumentException>(() => TheilSen.Of([1], [1, 2]));
        Assert.Throws<ArgumentException>(() => MannKendall.Of([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => XmrChart.Of([1, 2], [1, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => LeastSquares.Of([1, 2], [1, 1e101]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannKendall.Seasonal([1, 2], [1, 2], 1));
    }

    // Rising period numbers with gaps of up to so many; ties where kinds asks for them.
    private static (int[] Periods, double[] Values) Series(Random random, int count, int gap, int kind)
    {
        var (periods, values) = (new int[count], new double[count]);
        var period = random.Next(-20, 20);
        for (var i = 0; i < count; i++)
        {
            (periods[i], values[i]) = (period, kind switch { 0 => random.NextDouble(), 1 => random.Next(4) / 10.0, _ => 0.5 });
            period += random.Next(1, gap + 1);
        }

        return (periods, values);
    }
}
