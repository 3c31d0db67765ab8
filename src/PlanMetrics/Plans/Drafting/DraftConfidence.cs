namespace PlanMetrics.Plans.Drafting;

/// <summary>How sure a drafted target is.</summary>
public enum DraftConfidence
{
    /// <summary>把握大: number, comparison and what is measured all stand in the words.</summary>
    High,

    /// <summary>把握中: one of them was inferred.</summary>
    Medium,

    /// <summary>把握小: the words allow other readings.</summary>
    Low,
}
