namespace PlanMetrics.Profiles;

/// <summary>What becomes of units that nothing tells apart where the places end.</summary>
public enum EdgeTies
{
    /// <summary>None of them has a place: the quota is never exceeded.</summary>
    LeaveOut,

    /// <summary>All of them have one.</summary>
    TakeAll,
}
