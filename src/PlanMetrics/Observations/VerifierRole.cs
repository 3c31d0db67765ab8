namespace PlanMetrics.Observations;

/// <summary>核定主体: who verified, in the order in which they are heard: of two that differ the first stands.</summary>
public enum VerifierRole
{
    /// <summary>评估办: the office that runs the assessment.</summary>
    Office,

    /// <summary>审计机关.</summary>
    Audit,

    /// <summary>法院.</summary>
    Court,

    /// <summary>检察院.</summary>
    Procuratorate,

    /// <summary>监督机构.</summary>
    Supervision,

    /// <summary>平台.</summary>
    Platform,

    /// <summary>牵头单位: the task's lead, for others' figures.</summary>
    Lead,

    /// <summary>第三方: an outside assessor.</summary>
    ThirdParty,
}
