namespace PlanMetrics.Submissions;

/// <summary>The columns of tidy tables: those of figures in the order of their description, then those that only other tables have.</summary>
internal enum TidyColumn
{
    Unit,
    Target,
    Period,
    Basis,
    Numerator,
    Denominator,
    Value,
    Comparator,
    Date,
    State,
    Source,
    Submission,
    Evidence,
    Note,
    Type,
    Item,
    Points,
    Doubled,
    Reason,
    Document,
    Approver,
    Field,
    Reported,
    Verified,
    Role,
    SampleSize,
    Instrument,
}
