namespace PlanMetrics.Diagnostics;

/// <summary>How much a finding matters to the result.</summary>
public enum Severity
{
    /// <summary>提示: a note; the result is not affected.</summary>
    Info,

    /// <summary>核实性问题(须说明): accepted with doubt.</summary>
    Warning,

    /// <summary>强制性问题(须改正): the result is affected.</summary>
    Error,
}
