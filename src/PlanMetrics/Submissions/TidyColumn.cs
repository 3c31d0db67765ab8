namespace PlanMetrics.Submissions;

/// <summary>The columns of a tidy table, in the order of their description.</summary>
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
}
