using System.Runtime.CompilerServices;

namespace PlanMetrics.Trends;

/// <summary>
/// The value of a rank among unsorted numbers, in time that grows with their number, nothing allocated.
/// Values are moved: afterwards none before the rank is larger, none after it smaller.
/// </summary>
internal static class OrderStatistic
{
    private const int Small = 16;
    private const int SampleSize = 9;
    private const int MostRounds = 48;

    /// <summary>The value of a rank, counted from 0.</summary>
    public static double Select(Span<double> values, int rank)
    {
        for (var round = 0; values.Length > Small && round < MostRounds; round++)
        {
            var pivot = PivotNear(values, rank);
            var below = MoveBelow(values, pivot);
            if (rank < below)
            {
                values = values[..below];
                continue;
            }

            // Where none is smaller, those that equal the pivot are taken away: each round takes some, however many are equal.
            var done = below > 0 ? below : MoveUpTo(values, pivot);
            if (below == 0 && rank < done)
                return pivot;
            values = values[done..];
            rank -= done;
        }

        values.Sort();
        return values[rank];
    }

    /// <summary>The median: of an even number, the mean of the two in the middle.</summary>
    public static double Median(Span<double> values)
    {
        var middle = values.Length / 2;
        var upper = Select(values, middle);
        return values.Length % 2 == 1 ? upper : (Largest(values[..middle]) + upper) / 2;
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        var largest = values[0];
        foreach (var value in values)
            largest = Math.Max(largest, value);
        return largest;
    }

    // Of a few values, evenly spaced, the one whose rank among them is nearest to the rank wanted.
    private static double PivotNear(ReadOnlySpan<double> values, int rank)
    {
        Span<double> sample = stackalloc double[SampleSize];
        var step = values.Length / SampleSize;
        for (var i = 0; i < SampleSize; i++)
        {
            var value = values[(i * step) + (step / 2)];
            var at = i;
            for (; at > 0 && sample[at - 1] > value; at--)
                sample[at] = sample[at - 1];
            sample[at] = value;
        }

        return sample[(int)((long)rank * SampleSize / values.Length)];
    }

    // Both without a branch on the values: which way it goes cannot be foreseen.
    private static int MoveBelow(Span<double> values, double pivot)
    {
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            values[i] = values[count];
            values[count] = value;
            count += Unsafe.BitCast<bool, byte>(value < pivot);
        }

        return count;
    }

    private static int MoveUpTo(Span<double> values, double pivot)
    {
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            values[i] = values[count];
            values[count] = value;
            count += Unsafe.BitCast<bool, byte>(value <= pivot);
        }

        return count;
    }
}
