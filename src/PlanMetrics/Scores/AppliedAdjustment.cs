using PlanMetrics.Observations;

namespace PlanMetrics.Scores;

/// <summary>计入的加扣分: an entry of the register with what it did to a unit's total.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Points">
/// What it brought to the total, beside the contributions of the targets: above 0 for a bonus, below 0 for a penalty; together with them
/// it makes the unrounded total exactly. A veto on an item shows in the points of the item and brings 0 here.
/// </param>
public sealed record AppliedAdjustment(Adjustment Entry, decimal Points)
{
    /// <summary>What it would have brought without caps and floors, doubling included; 0 for a veto.</summary>
    public decimal Claimed { get; init; }

    /// <summary>The points that the item had before a veto took them; null for anything else.</summary>
    public decimal? ItemBefore { get; init; }
}
