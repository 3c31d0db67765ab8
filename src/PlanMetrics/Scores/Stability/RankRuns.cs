namespace PlanMetrics.Scores.Stability;

/// <summary>The rank of every unit under every set of weights.</summary>
internal sealed class RankRuns
{
    private const double LowShare = 0.05;
    private const double HighShare = 0.95;

    // Below so many sums the threads cost more than they save.
    private const long WorthThreads = 4_000_000;

    private readonly int units;
    private readonly int[] ranks;
    private readonly int[] inGrade;

    private RankRuns(int units, int variants) => (this.units, Count, ranks, inGrade) = (units, variants, new int[checked(units * variants)], new int[units]);

    /// <summary>How many sets of weights there were.</summary>
    public int Count { get; }

    /// <summary>Ranks under every set of weights; the same whatever the number of threads.</summary>
    public static RankRuns Of(StabilityModel model, IWeightVariants variants, RankRule rule, int threads, CancellationToken ct)
    {
        var runs = new RankRuns(model.Units, variants.Count);
        if (threads == 1 || (threads < 0 && (long)variants.Count * model.Units * model.Tree.Count < WorthThreads))
        {
            var scratch = new StabilityScratch(model);
            for (var variant = 0; variant < variants.Count; variant++)
            {
                ct.ThrowIfCancellationRequested();
                runs.Run(variant, model, variants, rule, scratch);
            }

            runs.Take(scratch);
            return runs;
        }

        Parallel.For(
            0, variants.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = ct },
            () => new StabilityScratch(model),
            (variant, _, scratch) => runs.Run(variant, model, variants, rule, scratch),
            runs.Take);
        return runs;
    }

    /// <summary>The rank of a unit under one set of weights; 0 where it has none.</summary>
    public int Rank(int variant, int unit) => ranks[(variant * units) + unit];

    /// <summary>The share of the sets under which a unit stayed in its grade, 0 to 1.</summary>
    public double InGrade(int unit) => (double)inGrade[unit] / Count;

    /// <summary>Gives for each unit the ranks that 5 % and 95 % of the sets reach; 0 where it has none.</summary>
    public void Intervals(int[] low, int[] high)
    {
        var sorted = new int[Count];
        for (var unit = 0; unit < units; unit++)
        {
            for (var variant = 0; variant < Count; variant++)
                sorted[variant] = Rank(variant, unit);
            Array.Sort(sorted);
            (low[unit], high[unit]) = (sorted[At(LowShare)], sorted[At(HighShare)]);
        }
    }

    // The least rank that at least the share of all draws reaches.
    private int At(double share) => Math.Max(0, (int)Math.Ceiling(share * Count) - 1);

    private StabilityScratch Run(int variant, StabilityModel model, IWeightVariants variants, RankRule rule, StabilityScratch scratch)
    {
        variants.Fill(variant, scratch.Weights);
        model.Evaluate(scratch.Weights, scratch);
        rule.Rank(scratch.Totals, scratch.Keys, ranks.AsSpan(variant * units, units));
        rule.CountInGrade(scratch.Totals, scratch.InGrade);
        return scratch;
    }

    private void Take(StabilityScratch scratch)
    {
        lock (inGrade)
            for (var unit = 0; unit < units; unit++)
                inGrade[unit] += scratch.InGrade[unit];
    }
}
