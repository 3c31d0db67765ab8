using System.Numerics;
using System.Runtime.InteropServices;

namespace PlanMetrics.Trends;

/// <summary>The slopes of all pairs of a series, by period number.</summary>
internal static class SenSlopes
{
    /// <summary>How many pairs so many values have.</summary>
    /// <exception cref="OverflowException">More than an array can hold.</exception>
    public static int CountOf(int values) => checked((int)((long)values * (values - 1) / 2));

    /// <summary>Writes one slope a pair; how many were written.</summary>
    public static int Write(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, Span<double> at, Span<double> slopes)
    {
        for (var i = 0; i < periods.Length; i++)
            at[i] = periods[i];
        var written = 0;
        for (var i = 0; i < values.Length - 1; i++)
        {
            var later = values.Length - i - 1;
            Write(at[i], values[i], at.Slice(i + 1, later), values[(i + 1)..], slopes.Slice(written, later));
            written += later;
        }

        return written;
    }

    private static void Write(double at, double value, ReadOnlySpan<double> laterAt, ReadOnlySpan<double> later, Span<double> slopes)
    {
        var ats = MemoryMarshal.Cast<double, Vector<double>>(laterAt);
        var laters = MemoryMarshal.Cast<double, Vector<double>>(later);
        var results = MemoryMarshal.Cast<double, Vector<double>>(slopes);
        var (vectorAt, vectorValue) = (new Vector<double>(at), new Vector<double>(value));
        for (var i = 0; i < results.Length; i++)
            results[i] = (laters[i] - vectorValue) / (ats[i] - vectorAt);
        for (var i = results.Length * Vector<double>.Count; i < slopes.Length; i++)
            slopes[i] = (later[i] - value) / (laterAt[i] - at);
    }
}
