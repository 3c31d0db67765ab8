namespace PlanMetrics.Risks.Rule;

/// <summary>Rates and their logits.</summary>
internal static class Logits
{
    public static double Of(double rate) => Math.Log(rate / (1.0 - rate));

    /// <summary>The rate of a logit, without overflow at either end.</summary>
    public static double Rate(double logit)
    {
        var small = Math.Exp(-Math.Abs(logit));
        return logit < 0 ? small / (1.0 + small) : 1.0 / (1.0 + small);
    }
}
