using PlanMetrics.Files.Samples;

namespace PlanMetrics.Tests.Files.Samples;

public sealed class SampleRandomTests
{
    // The published first values of SplitMix64 from state 1234567 (as printed by the reference program splitmix64.c).
    [Fact]
    public void Next_ReferenceSeed_ReferenceValues()
    {
        var random = new SampleRandom(1234567);

        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [random.Next(), random.Next(), random.Next()]);
    }

    [Fact]
    public void Below_ManyDraws_StaysBelowAndReachesAll()
    {
        var random = new SampleRandom(7);

        var drawn = Enumerable.Range(0, 2000).Select(_ => random.Below(6)).Distinct().Order();

        Assert.Equal([0, 1, 2, 3, 4, 5], drawn);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(500)]
    public void Successes_AnyTrials_NeverMoreThanTrials(int trials)
    {
        var random = new SampleRandom(11);

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.InRange(random.Successes(trials, 994), 0, trials));
        Assert.Equal(trials, random.Successes(trials, 1000));
    }

    [Fact]
    public void Stream_OtherUnitTargetOrMoment_OtherNumbers()
    {
        var seed = new SampleSeed(2021);
        ulong[] firsts =
        [
            seed.Stream("cases", "a", "b", 1).Next(), seed.Stream("cases", "a", "b", 2).Next(), seed.Stream("cases", "ab", "", 1).Next(),
            seed.Stream("cases", "b", "a", 1).Next(), new SampleSeed(2022).Stream("cases", "a", "b", 1).Next(),
        ];

        Assert.Equal(firsts.Length, firsts.Distinct().Count());
        Assert.Equal(firsts[0], seed.Stream("cases", "a", "b", 1).Next());
    }
}
