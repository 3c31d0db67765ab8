namespace PlanMetrics.Plans;

/// <summary>How often a target is judged.</summary>
public enum Cadence
{
    /// <summary>In every plan year.</summary>
    Year,

    /// <summary>One time in the plan, from its date on.</summary>
    Once,

    /// <summary>规划期累计: in every plan year, on what all plan years up to it come to.</summary>
    Plan,

    /// <summary>Once in a term of office.</summary>
    PerTerm,

    /// <summary>Once in an audit cycle.</summary>
    PerCycle,

    /// <summary>Only for a year in which the case arose.</summary>
    Event,
}
