namespace PlanMetrics.Risks.Rule;

/// <summary>Why nothing can be said about a rate.</summary>
internal enum ForecastGap
{
    /// <summary>The last year has no usable figures.</summary>
    NoLastYear,

    /// <summary>The last year had no cases.</summary>
    NoCases,

    /// <summary>No cases are expected in what is forecast.</summary>
    NoneExpected,

    /// <summary>There was nothing in the same part of last year, so that the rest of this one cannot be told from it.</summary>
    NoSamePart,
}
