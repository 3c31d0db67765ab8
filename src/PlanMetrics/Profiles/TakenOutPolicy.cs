namespace PlanMetrics.Profiles;

/// <summary>What becomes of the full points of an item that is taken out.</summary>
public enum TakenOutPolicy
{
    /// <summary>权重重算: its siblings stand for it, full points stay as they are.</summary>
    Rebase,

    /// <summary>不重算: full points shrink by it (适用分值), and the rate is points over what applied.</summary>
    Reduce,
}
