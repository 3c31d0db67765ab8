using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>The names of sources for people.</summary>
internal static class DataSourceName
{
    public static LocalText Of(DataSource source) => source switch
    {
        DataSource.Self => new("自报", "the unit itself"),
        DataSource.Lead => new("牵头单位", "the lead"),
        DataSource.Court => new("法院", "the court"),
        DataSource.Procuratorate => new("检察院", "the procuratorate"),
        DataSource.Platform => new("平台", "the platform"),
        DataSource.Audit => new("审计", "the audit"),
        DataSource.Survey => new("调查", "the survey"),
        _ => new("监督", "supervision"),
    };
}
