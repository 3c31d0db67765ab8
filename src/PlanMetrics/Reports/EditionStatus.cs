namespace PlanMetrics.Reports;

/// <summary>版次状态: how far a result has come, from a first result to a corrected one.</summary>
public enum EditionStatus
{
    /// <summary>初评: the first result, for the units to check.</summary>
    Preliminary,

    /// <summary>征求意见: shown to the units, who may object.</summary>
    Consultation,

    /// <summary>复核: looked at again after objections.</summary>
    Review,

    /// <summary>审定: approved and in force.</summary>
    Approved,

    /// <summary>更正: an approved result put right.</summary>
    Corrected,
}
