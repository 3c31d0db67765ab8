namespace PlanMetrics.Files.Drafts;

/// <summary>What a column of a ledger seems to hold.</summary>
internal enum DraftRole
{
    /// <summary>Nothing that is wanted, or nothing that can be told.</summary>
    Other,

    Unit,
    Target,
    Period,
    Numerator,
    Denominator,
    Value,
    Date,
    Evidence,
    Note,
}
