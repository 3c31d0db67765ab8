using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Tests.Risks.Backtest;

public sealed class ScoredForecastsTests
{
    [Fact]
    public void Scores_ByHand()
    {
        var scored = new ScoredForecasts([0.9, 0.6, 0.6, 0.2], [true, false, true, false]);
        Assert.Equal((0.01 + 0.36 + 0.16 + 0.04) / 4, scored.Brier(), 12);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.4) + Math.Log(0.6) + Math.Log(0.8)) / 4, scored.LogLoss(), 12);
        // Pairs of a miss and another: 0.9 > 0.6, 0.9 > 0.2, 0.6 = 0.6, 0.6 > 0.2.
        Assert.Equal(3.5 / 4, scored.Auc()!.Value, 12);
        // Bins: 0.9 alone, the two 0.6 with one miss, 0.2 alone.
        Assert.Equal((0.1 + (2 * 0.1) + 0.2) / 4, scored.CalibrationError(), 12);
    }

    [Fact]
    public void Scores_CertainForecasts_AreKeptFromTheEnds()
    {
        var scored = new ScoredForecasts([0.0, 1.0], [true, true]);
        Assert.Equal(((0.995 * 0.995) + (0.005 * 0.005)) / 2, scored.Brier(), 12);
        Assert.Null(scored.Auc());
        Assert.Null(scored.Calibration());
    }

    [Fact]
    public void Calibration_OfForecastsThatAreTwiceTooBold_IsOneHalf()
    {
        // At each logit x the share that misses is that of x/2.
        var (probabilities, missed) = (new List<double>(), new List<bool>());
        foreach (var x in new[] { -3.0, -1.0, 0.5, 2.0, 3.5 })
            for (var i = 0; i < 10_000; i++)
            {
                probabilities.Add(1 / (1 + Math.Exp(-x)));
                missed.Add(i < 10_000 / (1 + Math.Exp(-x / 2)));
            }

        var (slope, intercept) = new ScoredForecasts(probabilities, missed).Calibration()!.Value;
        Assert.Equal(0.5, slope, 3);
        Assert.Equal(0.0, intercept, 3);
    }

    [Fact]
    public void Calibration_FarFromOne_IsFoundAllTheSame()
    {
        // Newton's whole steps run away from here: nearly all is certain, and a fifth of the certain misses come out well.
        double[] probabilities = [.. Enumerable.Repeat(0.995, 500), .. Enumerable.Repeat(0.3, 300), .. Enumerable.Repeat(0.05, 50)];
        bool[] missed = [.. Enumerable.Range(0, 500).Select(i => i % 5 != 0), .. Enumerable.Range(0, 300).Select(i => i % 3 == 0), .. Enumerable.Range(0, 50).Select(i => i % 4 == 0)];
        var (slope, intercept) = new ScoredForecasts(probabilities, missed).Calibration()!.Value;
        var (errors, moments) = (0.0, 0.0);
        for (var i = 0; i < probabilities.Length; i++)
        {
            var x = Math.Log(probabilities[i] / (1 - probabilities[i]));
            var error = (missed[i] ? 1.0 : 0.0) - (1 / (1 + Math.Exp(-intercept - (slope * x))));
            (errors, moments) = (errors + error, moments + (error * x));
        }

        Assert.Equal(0.0, errors, 8);
        Assert.Equal(0.0, moments, 8);
    }

    [Fact]
    public void Calibration_PerfectlySeparated_HasNoAnswer() =>
        Assert.Null(new ScoredForecasts([0.2, 0.3, 0.7, 0.8], [false, false, true, true]).Calibration());
}
