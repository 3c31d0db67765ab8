using System.Collections.Immutable;

namespace PlanMetrics.Trends;

/// <summary>Looks for the patterns of an XmR chart. A run that goes on is one signal, from its first period to its last.</summary>
internal static class XmrSignals
{
    private const int LongRun = 7;

    public static ImmutableArray<XmrSignal> Of(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, XmrLimits limits)
    {
        var found = new List<XmrSignal>();
        Outside(periods, values, limits, found);
        Changes(periods, values, found);
        Sides(periods, values, limits.Mean, found);
        NearLimits(periods, values, limits, found);
        found.Sort(static (x, y) => x.To != y.To ? x.To.CompareTo(y.To) : x.Rule != y.Rule ? x.Rule.CompareTo(y.Rule) : x.From.CompareTo(y.From));
        return [.. found];
    }

    private static void Outside(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, XmrLimits limits, List<XmrSignal> found)
    {
        for (var i = 0; i < values.Length; i++)
            if (values[i] < limits.Low || values[i] > limits.High)
                found.Add(new(XmrRule.OutsideLimits, periods[i], periods[i], values[i] > limits.High));
    }

    private static void Changes(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, List<XmrSignal> found)
    {
        for (int start = 0, end; start < values.Length - 1; start = end)
        {
            var way = Way(periods, values, start + 1);
            for (end = start + 1; way != 0 && end + 1 < values.Length && Way(periods, values, end + 1) == way;)
                end++;
            if (way != 0 && end - start + 1 >= LongRun)
                found.Add(new(way > 0 ? XmrRule.Rising : XmrRule.Falling, periods[start], periods[end], way > 0));
        }
    }

    private static void Sides(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, double mean, List<XmrSignal> found)
    {
        for (int start = 0, end; start < values.Length; start = end)
        {
            var side = values[start].CompareTo(mean);
            for (end = start + 1; end < values.Length && Follows(periods, end) && values[end].CompareTo(mean) == side;)
                end++;
            if (side != 0 && end - start >= LongRun)
                found.Add(new(XmrRule.OneSide, periods[start], periods[end - 1], side > 0));
        }
    }

    private static void NearLimits(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, XmrLimits limits, List<XmrSignal> found)
    {
        var near = XmrLimits.Scale * limits.MeanRange * 2 / 3;
        for (var i = 2; i < values.Length; i++)
        {
            if (!Follows(periods, i) || !Follows(periods, i - 1))
                continue;
            var (above, below) = (0, 0);
            for (var j = i - 2; j <= i; j++)
            {
                above += values[j] - limits.Mean > near ? 1 : 0;
                below += limits.Mean - values[j] > near ? 1 : 0;
            }

            if (above >= 2 || below >= 2)
                Join(new(XmrRule.TwoOfThree, periods[i - 2], periods[i], above >= 2), found);
        }
    }

    // Windows of three that overlap are one signal.
    private static void Join(XmrSignal signal, List<XmrSignal> found)
    {
        if (found.Count > 0 && found[^1] is var last && last.Rule == signal.Rule && last.IsAbove == signal.IsAbove && last.To >= signal.From)
            found[^1] = last with { To = signal.To };
        else
            found.Add(signal);
    }

    private static bool Follows(ReadOnlySpan<int> periods, int at) => periods[at] - 1 == periods[at - 1];

    private static int Way(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, int at) =>
        Follows(periods, at) ? values[at].CompareTo(values[at - 1]) : 0;
}
