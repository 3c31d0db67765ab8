namespace PlanMetrics.Plans;

/// <summary>How strongly the text words a target.</summary>
public enum Strength
{
    /// <summary>应、不得、严禁、一律、确保、要.</summary>
    Mandatory,

    /// <summary>A plain directive.</summary>
    Plain,

    /// <summary>努力、逐步、争取、探索、鼓励.</summary>
    Aspirational,
}
