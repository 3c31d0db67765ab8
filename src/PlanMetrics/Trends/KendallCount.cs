using System.Buffers;

namespace PlanMetrics.Trends;

/// <summary>Kendall's S and its variance with ties, by a merge sort that counts what it moves: n log n.</summary>
internal readonly record struct KendallCount(int Count, long S, double Variance)
{
    private const int OnTheStack = 256;

    public long Pairs => (long)Count * (Count - 1) / 2;

    public static KendallCount Of(ReadOnlySpan<double> values)
    {
        if (values.Length <= OnTheStack)
            return Of(values, stackalloc double[2 * OnTheStack]);
        var rented = ArrayPool<double>.Shared.Rent(2 * values.Length);
        var result = Of(values, rented);
        ArrayPool<double>.Shared.Return(rented);
        return result;
    }

    private static KendallCount Of(ReadOnlySpan<double> values, Span<double> room)
    {
        var n = values.Length;
        var sorted = room[..n];
        values.CopyTo(sorted);
        var falling = SortCountingFalls(sorted, room.Slice(n, n), out var inSorted);
        if (!inSorted)
            sorted = room.Slice(n, n);
        long tiedPairs = 0;
        var tiedTerm = 0.0;
        for (int start = 0, end; start < n; start = end)
        {
            for (end = start + 1; end < n && sorted[end] == sorted[start];)
                end++;
            long tied = end - start;
            tiedPairs += tied * (tied - 1) / 2;
            tiedTerm += (double)tied * (tied - 1) * ((2 * tied) + 5);
        }

        var pairs = (long)n * (n - 1) / 2;
        return new(n, pairs - tiedPairs - (2 * falling), (((double)n * (n - 1) * ((2.0 * n) + 5)) - tiedTerm) / 18);
    }

    // How many pairs fall, from an earlier value to a later one that is lower.
    private static long SortCountingFalls(Span<double> from, Span<double> to, out bool inFirst)
    {
        var falls = 0L;
        inFirst = true;
        for (var width = 1; width < from.Length; width *= 2)
        {
            for (var start = 0; start < from.Length; start += 2 * width)
                falls += Merge(from, to, start, Math.Min(start + width, from.Length), Math.Min(start + (2 * width), from.Length));
            var other = from;
            from = to;
            to = other;
            inFirst = !inFirst;
        }

        return falls;
    }

    private static long Merge(ReadOnlySpan<double> from, Span<double> to, int start, int middle, int end)
    {
        var falls = 0L;
        var (left, right) = (start, middle);
        for (var at = start; at < end; at++)
        {
            if (left < middle && (right == end || from[left] <= from[right]))
            {
                to[at] = from[left++];
                continue;
            }

            falls += middle - left;
            to[at] = from[right++];
        }

        return falls;
    }
}
