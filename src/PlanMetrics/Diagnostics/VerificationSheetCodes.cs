using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM221: faults of a row of a verification sheet (核定单) by itself.</summary>
internal static class VerificationSheetCodes
{
    public static readonly DiagnosticDescriptor Headings = new(
        "PM2210", "verification.headings", Severity.Error,
        new("第 {row} 行“{found}”像是核定单的表头，但缺少“{missing}”；本表未读取",
            "row {row} \"{found}\" reads like the headings of a verification sheet, but lacks \"{missing}\"; the sheet was left out"));

    public static readonly DiagnosticDescriptor Incomplete = new(
        "PM2211", "verification.incomplete", Severity.Error,
        new("“{column}”为空，应填写；该条核定未采用", "\"{column}\" is blank, expected a value; the verification is not used"));

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "PM2212", "verification.word", Severity.Error,
        new("“{column}”的内容“{found}”无法识别，应为{expected}；该条核定未采用",
            "\"{found}\" is not known in \"{column}\", expected {expected}; the verification is not used"));

    public static readonly DiagnosticDescriptor Value = new(
        "PM2213", "verification.value", Severity.Error,
        new("核定值“{found}”不可用，应为{expected}；该条核定未采用",
            "the verified value \"{found}\" cannot be used, expected {expected}; the verification is not used"));

    public static readonly DiagnosticDescriptor Date = new(
        "PM2214", "verification.date", Severity.Error,
        new("核定日期“{found}”不是日期，应为 2024-06-30 一类写法；该条核定未采用",
            "\"{found}\" is no date of a verification, expected one such as 2024-06-30; the verification is not used"));

    public static readonly DiagnosticDescriptor OwnWord = new(
        "PM2215", "verification.ownWord", Severity.Error,
        new("“{unit}”就是“{target}”的牵头单位，不能以牵头单位身份核定自己的数据，应由其他单位核定；该条核定未采用",
            "\"{unit}\" leads \"{target}\" itself and cannot verify its own figure as lead, expected somebody else; the verification is not used"));

    public static readonly DiagnosticDescriptor Note = new(
        "PM2216", "verification.note", Severity.Info,
        new("本行只有文字“{found}”，没有指标、字段、核定值，作为表下说明；未作为核定读取",
            "the row is text alone (\"{found}\") without target, field and verified value, taken as a note below the table; not read as a verification"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Headings, Incomplete, UnknownWord, Value, Date, OwnWord, Note];
}
