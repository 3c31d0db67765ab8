namespace PlanMetrics.Trends;

/// <summary>
/// By how much serial correlation widens the variance of S (Hamed and Rao 1998): from the autocorrelation of the ranks of what is left
/// when the Sen slope is taken away, at lags where it is significant. Never below 1.
/// </summary>
internal static class SerialCorrection
{
    public static double Of(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, double slope)
    {
        var n = values.Length;
        var ranks = Ranks(periods, values, slope);
        var mean = ranks.Sum() / n;
        var below = 0.0;
        for (var i = 0; i < n; i++)
        {
            ranks[i] -= mean;
            below += ranks[i] * ranks[i];
        }

        if (below == 0)
            return 1;
        var bound = NormalLaw.Point975 / Math.Sqrt(n);
        var sum = 0.0;
        for (var lag = 1; lag < n - 2; lag++)
            if (Products(periods, ranks, lag) / below is var correlation && Math.Abs(correlation) > bound)
                sum += (double)(n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
        // By its size: taken with its sign, seasons that swing to and fro would leave less variance than none at all, down to below zero.
        return 1 + Math.Abs(2 * sum / ((double)n * (n - 1) * (n - 2)));
    }

    // Lags are counted in periods: a pair with a gap between it is not taken for neighbours.
    private static double Products(ReadOnlySpan<int> periods, double[] ranks, int lag)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < ranks.Length; i++)
        {
            while (j < ranks.Length && (long)periods[j] - periods[i] < lag)
                j++;
            if (j < ranks.Length && (long)periods[j] - periods[i] == lag)
                sum += ranks[i] * ranks[j];
        }

        return sum;
    }

    // Equal values share the mean of their ranks.
    private static double[] Ranks(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, double slope)
    {
        var n = values.Length;
        var left = new double[n];
        var order = new int[n];
        for (var i = 0; i < n; i++)
        {
            left[i] = values[i] - ((1.0 + periods[i] - periods[0]) * slope);
            order[i] = i;
        }

        Array.Sort(left, order);
        var ranks = new double[n];
        for (int start = 0, end; start < n; start = end)
        {
            for (end = start + 1; end < n && left[end] == left[start];)
                end++;
            for (var i = start; i < end; i++)
                ranks[order[i]] = (start + end + 1) / 2.0;
        }

        return ranks;
    }
}
