namespace PlanMetrics.Plans;

/// <summary>数据来源: who holds a figure.</summary>
public enum DataSource
{
    /// <summary>自报: the owing body's own records.</summary>
    Self,

    /// <summary>牵头单位: the task's lead unit, for others' figures.</summary>
    Lead,

    /// <summary>法院.</summary>
    Court,

    /// <summary>检察院.</summary>
    Procuratorate,

    /// <summary>平台: systems and public portals.</summary>
    Platform,

    /// <summary>审计.</summary>
    Audit,

    /// <summary>调查: surveys.</summary>
    Survey,

    /// <summary>监督: enforcement supervision, filing review, reconsideration and litigation results, inspection, complaints.</summary>
    Supervision,
}
