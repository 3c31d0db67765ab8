namespace PlanMetrics.Profiles;

/// <summary>How the value of a group is made of the shares v of full points below it, with weights w.</summary>
public enum Aggregation
{
    /// <summary>加权算术平均: Σ w·v / Σ w.</summary>
    Arithmetic,

    /// <summary>加权几何平均: (Π v^w)^(1 / Σ w); a single 0 makes it 0.</summary>
    Geometric,

    /// <summary>加权调和平均: Σ w / Σ (w / v); a single 0 makes it 0.</summary>
    Harmonic,

    /// <summary>最小值: the least v, whatever the weights.</summary>
    Minimum,
}
