using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations;

/// <summary>异议: one usable entry of the register of objections. It changes no figure and no score: what it leads to stands in verification sheets or in what is handed in again.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Claim">异议内容: what the unit claims.</param>
public sealed record Objection(string UnitId, string Claim)
{
    /// <summary>The target's id; empty where it is about the total.</summary>
    public string TargetId { get; init; } = "";

    /// <summary>佐证材料.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>处理意见.</summary>
    public ObjectionDecision Decision { get; init; }

    /// <summary>处理单位: who decided; empty where the register does not say.</summary>
    public string DecidedBy { get; init; } = "";

    /// <summary>依据文件: the document of the decision; empty for none.</summary>
    public string Document { get; init; } = "";

    /// <summary>The day on which it came in; null where none is given.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>The day of the decision; null where none is given.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>原得分, as stated: of the target, else the unit's score; null for none.</summary>
    public decimal? Before { get; init; }

    /// <summary>新得分, as stated; null for none.</summary>
    public decimal? After { get; init; }

    /// <summary>备注.</summary>
    public string Note { get; init; } = "";

    /// <summary>逾期提出: whether it came in after the last day for objections to the superseded edition.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether the unit was right, wholly or in part.</summary>
    public bool IsAccepted => Decision is ObjectionDecision.Accepted or ObjectionDecision.PartlyAccepted;

    /// <summary>Where the row stands; empty for entries made in code.</summary>
    public SourceLocation Place { get; init; } = SourceLocation.None;
}
