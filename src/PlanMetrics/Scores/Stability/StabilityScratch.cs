namespace PlanMetrics.Scores.Stability;

/// <summary>What one thread works in, made once for all its draws.</summary>
internal sealed class StabilityScratch(StabilityModel model)
{
    private readonly double[] above = new double[model.Units * model.Tree.Height];
    private readonly double[] below = new double[model.Units * model.Tree.Height];

    /// <summary>The weights of the draw at hand.</summary>
    public double[] Weights { get; } = new double[model.Tree.Count];

    /// <summary>The totals of the draw at hand.</summary>
    public double[] Totals { get; } = new double[model.Units];

    /// <summary>Ranked units packed with their scores.</summary>
    public long[] Keys { get; } = new long[model.Units];

    /// <summary>Over this thread's draws, how often each unit stayed in its grade.</summary>
    public int[] InGrade { get; } = new int[model.Units];

    /// <summary>Σ(weight × value) at a level.</summary>
    public Span<double> Above(int depth) => above.AsSpan(depth * model.Units, model.Units);

    /// <summary>Σ weight at a level.</summary>
    public Span<double> Below(int depth) => below.AsSpan(depth * model.Units, model.Units);

    public void Clear()
    {
        Array.Clear(above);
        Array.Clear(below);
    }
}
