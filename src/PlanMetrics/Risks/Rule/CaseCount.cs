namespace PlanMetrics.Risks.Rule;

/// <summary>Cases of a year or a part of one, and how many of them were good. Where lower is better the good ones are those not counted.</summary>
/// <param name="Good">The good cases, 0 to <paramref name="Cases"/>.</param>
/// <param name="Cases">All cases, at least 0.</param>
internal readonly record struct CaseCount(long Good, long Cases)
{
    /// <summary>The share of good cases; 0 of 0 has none.</summary>
    public double Rate => (double)Good / Cases;

    /// <summary>ln((k + ½) / (n − k + ½)): finite for every count, also 0 of 0.</summary>
    public double Logit => Math.Log((Good + 0.5) / (Cases - Good + 0.5));

    /// <summary>The sampling variance of <see cref="Logit"/>: 1/(k + ½) + 1/(n − k + ½).</summary>
    public double LogitVariance => (1.0 / (Good + 0.5)) + (1.0 / (Cases - Good + 0.5));

    public static CaseCount operator +(CaseCount left, CaseCount right) => new(left.Good + right.Good, left.Cases + right.Cases);

    /// <summary>The same cases seen from the other side: what was counted becomes what was not.</summary>
    public CaseCount Turned() => new(Cases - Good, Cases);
}
