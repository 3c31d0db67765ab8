using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM911: what the SQL views of a plan and a profile do not express. A code below PM9114 is of the script, the others are of rows of its views.</summary>
internal static class SqlCodes
{
    public static readonly DiagnosticDescriptor RuleNotExpressed = new(
        "PM9110", "sql.rule", Severity.Error,
        new("目标“{target}”的评分规则“{rule}”不能写成 SQL 视图，应为只看本单位本项数据、按自然日计的规则；未生成脚本",
            "the rule \"{rule}\" of the target \"{target}\" is not expressed as SQL views, expected one that looks at the unit's own figure and counts calendar days; no script written"));

    public static readonly DiagnosticDescriptor MeanNotExpressed = new(
        "PM9111", "sql.groupMean", Severity.Error,
        new("目标“{target}”无相关事项（0/0）时取同组平均，不能写成 SQL 视图，应为 notApplicable、full 或 noRank；未生成脚本",
            "0 of 0 of the target \"{target}\" takes the mean of the peers, which is not expressed as SQL views, expected notApplicable, full or noRank; no script written"));

    public static readonly DiagnosticDescriptor BeforeQuota = new(
        "PM9112", "sql.quota", Severity.Warning,
        new("评分方案“{profile}”规定了等次名额，视图中的等次（grade_by_rate）只按得分率，未计名额",
            "the profile \"{profile}\" has quotas of grades; the grades of the views (grade_by_rate) go by the rate alone, before the quotas"));

    public static readonly DiagnosticDescriptor TargetNotExpressed = new(
        "PM9113", "sql.target", Severity.Error,
        new("目标“{target}”不能写成 SQL 视图：{reason}；未生成脚本",
            "the target \"{target}\" is not expressed as SQL views: {reason}; no script written"));

    public static readonly DiagnosticDescriptor Crossing = new(
        "PM9114", "sql.crossing", Severity.Error,
        new("填报值长短不一、互相交错（多个来源，或累计数反复减少），视图不作近似；该行不给状态，相应得分和名次为空",
            "figures of several lengths that cross (of several sources, or cumulative ones that keep falling) are not approximated by the views; the row has no state, and the scores and ranks that rest on it are null"));

    public static readonly DiagnosticDescriptor NumberUnfit = new(
        "PM9115", "sql.number", Severity.Error,
        new("填报值多于六位小数，或绝对值不小于一万亿，视图不作舍入；该行不给状态，相应得分和名次为空",
            "a figure with more than six decimals, or of a million million or more, is not rounded by the views; the row has no state, and the scores and ranks that rest on it are null"));

    public static readonly DiagnosticDescriptor DeadlineAbsent = new(
        "PM9116", "sql.deadline", Severity.Error,
        new("目标有完成时限，表 deadlines 中没有该区县该年度的一行；该行不给状态，相应得分和名次为空",
            "the target has a deadline and the table deadlines has no row of the district and year; the row has no state, and the scores and ranks that rest on it are null"));

    public static readonly DiagnosticDescriptor KindUnknown = new(
        "PM9117", "sql.kind", Severity.Error,
        new("表 units 中的单位类别，规划和评分方案都没有；该行不给状态，相应得分和名次为空",
            "a kind of unit in the table units is neither the plan's nor the profile's; the row has no state, and the scores and ranks that rest on it are null"));

    public static readonly DiagnosticDescriptor TextNotPortable = new(
        "PM9118", "sql.text", Severity.Error,
        new("“{found}”含反斜杠，各数据库读法不一，应为不含反斜杠的文字；未生成脚本",
            "\"{found}\" holds a backslash, which engines read differently, expected a text without; no script written"));

    public static readonly DiagnosticDescriptor BeforeRegister = new(
        "PM9119", "sql.register", Severity.Warning,
        new("评分方案“{profile}”有加分、扣分或一票否决，视图中的得分、等次和名次未计加扣分事项",
            "the profile \"{profile}\" has bonus, penalties or vetoes; scores, grades and ranks of the views are those before the register"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RuleNotExpressed, MeanNotExpressed, BeforeQuota, TargetNotExpressed, Crossing, NumberUnfit, DeadlineAbsent, KindUnknown, TextNotPortable, BeforeRegister,
    ];
}
