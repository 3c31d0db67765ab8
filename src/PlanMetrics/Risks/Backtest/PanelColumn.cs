using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks.Backtest;

/// <summary>A column of a panel, with the words that its heading may have.</summary>
internal sealed record PanelColumn(LocalText Name, params string[] Words)
{
    public static readonly PanelColumn Unit = new(new("单位", "unit"), "单位", "机构", "unit");
    public static readonly PanelColumn Group = new(new("分组", "group"), "分组", "组别", "group");
    public static readonly PanelColumn Period = new(new("报告期", "period"), "报告期", "时期", "期间", "period");
    public static readonly PanelColumn Numerator = new(new("分子", "numerator"), "分子", "numerator");
    public static readonly PanelColumn Denominator = new(new("分母", "denominator"), "分母", "denominator");

    public static readonly PanelColumn[] All = [Unit, Group, Period, Numerator, Denominator];

    public static PanelColumn? Find(string heading) => Array.Find(All, column => column.Words.Contains(TextFold.Key(heading), StringComparer.Ordinal));
}
