namespace PlanMetrics.Profiles;

/// <summary>What the edges of bands are held against.</summary>
public enum BandBasis
{
    /// <summary>The value, in the target's unit of measure.</summary>
    Actual,

    /// <summary>目标实现程度: the value as a share of the threshold, in percent, at most 100.</summary>
    Attainment,
}
