using PlanMetrics.Measures;

namespace PlanMetrics.Scores.Rules;

/// <summary>The place of a value between two ends, as a share of full points.</summary>
internal static class Scale
{
    /// <summary>clip((value − zero) / (one − zero), 0, 1) on a scale that begins at a least share; the ends may stand in either order.</summary>
    public static ExactFraction Share(ExactFraction value, ExactFraction zero, ExactFraction one, decimal least)
    {
        var share = Clip((value - zero) / (one - zero));
        return least == 0m ? share : (ExactFraction)least + (share * (1m - least));
    }

    public static ExactFraction Clip(ExactFraction share) => share <= 0m ? 0m : share >= 1m ? 1m : share;
}
