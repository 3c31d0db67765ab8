using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM4: findings about thresholds by year, days late, and what adds up over the plan's years.</summary>
internal static class YearCodes
{
    public static readonly DiagnosticDescriptor NoThreshold = new(
        "PM4030", "threshold.yearNone", Severity.Warning,
        new("“{target}”没有 {year} 年度的目标值，也没有通到该年度的路径，应规定其一；该年度只列示指标值，不作达标判断",
            "\"{target}\" has no threshold for {year} and no path that reaches it, expected one of them; its value is shown and not judged"));

    public static readonly DiagnosticDescriptor YearMissing = new(
        "PM4031", "plan.yearMissing", Severity.Error,
        new("“{unit}”“{target}”按规划期累计，{years} 年的报告期没有齐全的可用数值，应逐年齐全；累计数按未填报处理，不以 0 代替",
            "\"{unit}\", \"{target}\" adds up over the plan's years and lacks usable figures for periods of {years}, expected all years; taken as missing, never as 0"));

    public static readonly DiagnosticDescriptor NoStart = new(
        "PM4032", "path.startUnknown", Severity.Warning,
        new("“{target}”的目标路径自 {year} 年基期值起，名册 baselines 中缺少 {count} 家（全区以 * 列出，计 1 家）的该值，应逐家列出；这些单位只列示指标值，不作达标判断",
            "\"{target}\": its path starts from a base value of {year}, which the roster's baselines lack for {count} units (the district, *, counts as one), expected one for each; their values are shown and not judged"));

    public static readonly DiagnosticDescriptor NoHolidays = new(
        "PM4033", "calendar.yearWithoutHolidays", Severity.Error,
        new("评分方案“{profile}”按工作日计算逾期天数，名册 holidays 中没有 {years} 年的节假日，应列出；这些年份仅按周末扣除，逾期工作日可能偏多",
            "the profile \"{profile}\" counts days late in working days, and the roster's holidays list none in {years}, expected its holidays; only weekends are left out there, so days late may be too many"));

    public static readonly DiagnosticDescriptor LooksCumulative = new(
        "PM4034", "plan.looksCumulative", Severity.Warning,
        new("“{unit}”“{target}”{years} 年的年度数逐年递增，疑为自规划期初起的累计数，应为当年数，请核实；按当年数相加",
            "\"{unit}\", \"{target}\": the yearly figures of {years} grow like totals since the plan began, expected each year's own; added as given"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NoThreshold, YearMissing, NoStart, NoHolidays, LooksCumulative];
}
