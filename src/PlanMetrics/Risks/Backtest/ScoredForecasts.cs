namespace PlanMetrics.Risks.Backtest;

/// <summary>The forecasts of one model and what came, case by case. Probabilities are kept from 0.005 to 0.995, so that no single one can ruin the log loss.</summary>
internal sealed class ScoredForecasts
{
    private const double Nearest = 0.005;
    private const int Steps = 50;
    private const double LongestStep = 5.0;
    private const double Rounding = 1e-12;

    private readonly double[] probabilities;
    private readonly bool[] missed;

    public ScoredForecasts(IEnumerable<double> probabilities, IEnumerable<bool> missed)
    {
        this.probabilities = [.. probabilities.Select(Kept)];
        this.missed = [.. missed];
    }

    /// <summary>Several forecasts as one.</summary>
    public static ScoredForecasts Of(IReadOnlyCollection<ScoredForecasts> parts) =>
        new(parts.SelectMany(part => part.probabilities), parts.SelectMany(part => part.missed));

    public int Count => missed.Length;

    public int Misses => missed.Count(miss => miss);

    /// <summary>A probability as it is scored.</summary>
    public static double Kept(double probability) => Math.Clamp(probability, Nearest, 1.0 - Nearest);

    /// <summary>The squared error of one case.</summary>
    public double ErrorAt(int place) => (probabilities[place] - (missed[place] ? 1.0 : 0.0)) * (probabilities[place] - (missed[place] ? 1.0 : 0.0));

    public double ProbabilityAt(int place) => probabilities[place];

    public double Brier() => Mean(ErrorAt);

    /// <summary>Natural logarithms.</summary>
    public double LogLoss() => Mean(i => -Math.Log(missed[i] ? probabilities[i] : 1.0 - probabilities[i]));

    public double MeanProbability() => Mean(i => probabilities[i]);

    /// <summary>The chance that a miss has a higher probability than a case that is none, ties counting half; null where one of them is lacking.</summary>
    public double? Auc()
    {
        long misses = Misses, others = Count - misses;
        if (misses == 0 || others == 0)
            return null;
        var order = Enumerable.Range(0, Count).OrderBy(i => probabilities[i]).ToArray();
        var ranks = 0.0;
        for (int i = 0, end; i < order.Length; i = end)
        {
            for (end = i + 1; end < order.Length && probabilities[order[end]] == probabilities[order[i]]; end++)
            {
            }

            for (var j = i; j < end; j++)
                if (missed[order[j]])
                    ranks += (i + end + 1) / 2.0;
        }

        return (ranks - (misses * (misses + 1) / 2.0)) / ((double)misses * others);
    }

    /// <summary>
    /// Logistic regression of what came on the logit of the probability: slope 1 and intercept 0 are right, a slope below 1 too bold.
    /// Null where all came out alike or all probabilities are the same.
    /// </summary>
    public (double Slope, double Intercept)? Calibration()
    {
        if (Misses == 0 || Misses == Count || probabilities.Distinct().Take(2).Count() < 2)
            return null;
        double slope = 1.0, intercept = 0.0;
        for (var step = 0; step < Steps; step++)
        {
            double g0 = 0, g1 = 0, h00 = 0, h01 = 0, h11 = 0;
            for (var i = 0; i < Count; i++)
            {
                var x = Rule.Logits.Of(probabilities[i]);
                var p = Rule.Logits.Rate(intercept + (slope * x));
                var (error, weight) = ((missed[i] ? 1.0 : 0.0) - p, p * (1.0 - p));
                (g0, g1, h00, h01, h11) = (g0 + error, g1 + (error * x), h00 + weight, h01 + (weight * x), h11 + (weight * x * x));
            }

            var determinant = (h00 * h11) - (h01 * h01);
            // Perfectly separated: the slope has no end.
            if (determinant <= 1e-12 * h00 * h11)
                return null;
            var (moveSlope, moveIntercept) = (((h00 * g1) - (h01 * g0)) / determinant, ((h11 * g0) - (h01 * g1)) / determinant);
            (moveSlope, moveIntercept) = Shortened(slope, intercept, Math.Clamp(moveSlope, -LongestStep, LongestStep), Math.Clamp(moveIntercept, -LongestStep, LongestStep));
            (slope, intercept) = (slope + moveSlope, intercept + moveIntercept);
            if (Math.Abs(moveSlope) + Math.Abs(moveIntercept) < 1e-10)
                return (slope, intercept);
        }

        return null;
    }

    // Newton's step, halved until it no longer leads away: from far off a whole one overshoots.
    private (double Slope, double Intercept) Shortened(double slope, double intercept, double moveSlope, double moveIntercept)
    {
        var loss = LossAt(slope, intercept);
        for (var halving = 0; halving < Steps && LossAt(slope + moveSlope, intercept + moveIntercept) > loss + (Rounding * Math.Abs(loss)); halving++)
            (moveSlope, moveIntercept) = (moveSlope / 2.0, moveIntercept / 2.0);
        return (moveSlope, moveIntercept);
    }

    // −ln of the likelihood, as ln(1 + e^−x) of the logit of what came.
    private double LossAt(double slope, double intercept)
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            var x = (intercept + (slope * Rule.Logits.Of(probabilities[i]))) * (missed[i] ? 1.0 : -1.0);
            sum += Math.Max(-x, 0.0) + double.LogP1(Math.Exp(-Math.Abs(x)));
        }

        return sum;
    }

    /// <summary>Ten bins of equal width: how far the mean probability lies from the share of misses, weighed by cases.</summary>
    public double CalibrationError() =>
        Enumerable.Range(0, Count).GroupBy(i => Math.Min((int)(probabilities[i] * 10), 9)).OrderBy(bin => bin.Key)
            .Sum(bin => Math.Abs(bin.Sum(i => probabilities[i] - (missed[i] ? 1.0 : 0.0)))) / Count;

    /// <summary>The cases at some places.</summary>
    public ScoredForecasts At(IReadOnlyCollection<int> places) => new(places.Select(i => probabilities[i]), places.Select(i => missed[i]));

    private double Mean(Func<int, double> value)
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
            sum += value(i);
        return sum / Count;
    }
}
