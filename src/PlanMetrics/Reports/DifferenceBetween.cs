namespace PlanMetrics.Reports;

/// <summary>What two figures that differ are.</summary>
internal enum DifferenceBetween
{
    /// <summary>两个来源.</summary>
    Sources,

    /// <summary>填报与核定.</summary>
    Verification,
}
