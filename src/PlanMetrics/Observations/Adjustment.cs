using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Observations;

/// <summary>加扣分事项: one usable entry of the office's register of bonus, penalties and vetoes.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Type">What it is.</param>
public sealed record Adjustment(string UnitId, AdjustmentType Type)
{
    /// <summary>What it is about; the total unless stated. Of a veto, what the profile puts it on.</summary>
    public ItemReference Item { get; init; }

    /// <summary>Points of the total, above 0, before doubling and caps; 0 for a veto.</summary>
    public decimal Points { get; init; }

    /// <summary>加倍: whether a penalty counts with the profile's factor.</summary>
    public bool Doubled { get; init; }

    /// <summary>The veto; null for bonus and penalty.</summary>
    public Veto? Veto { get; init; }

    /// <summary>事由: why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>依据文件: the document it rests on.</summary>
    public string Document { get; init; } = "";

    /// <summary>The day it happened or was decided; null where none is given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who approved it; empty where nobody is named.</summary>
    public string Approver { get; init; } = "";

    /// <summary>备注.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where the row stands; empty for entries made in code.</summary>
    public SourceLocation Place { get; init; } = SourceLocation.None;
}
