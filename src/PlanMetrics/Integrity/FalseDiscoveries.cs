namespace PlanMetrics.Integrity;

/// <summary>
/// Benjamini and Hochberg's step-up rule: of all questions that one screen asks in a run, at most <see cref="Level"/> are expected to be
/// about figures that chance alone brought, and where chance brought all of them, one run in twenty asks anything.
/// </summary>
internal static class FalseDiscoveries
{
    /// <summary>The level, for each screen over all targets of a run.</summary>
    public const double Level = 0.05;

    /// <summary>The largest p-value that stands; below 0 where none does.</summary>
    public static double Limit(List<double> pValues)
    {
        double[] sorted = [.. pValues];
        Array.Sort(sorted);
        for (var i = sorted.Length; i > 0; i--)
            if (sorted[i - 1] <= Level * i / sorted.Length)
                return sorted[i - 1];
        return -1;
    }
}
