using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM21: faults of the register of bonus, penalties and vetoes (加扣分登记表).</summary>
internal static class RegisterCodes
{
    public static readonly DiagnosticDescriptor Headings = new(
        "PM2100", "register.headings", Severity.Error,
        new("第 {row} 行“{found}”像是加扣分登记表的表头，但缺少“{missing}”；本表未读取",
            "row {row} \"{found}\" reads like the headings of a register of bonus and penalties, but lacks \"{missing}\"; the sheet was left out"));

    public static readonly DiagnosticDescriptor Incomplete = new(
        "PM2101", "entry.incomplete", Severity.Error,
        new("“{column}”为空，应填写；该条加扣分未采用", "\"{column}\" is blank, expected a value; the entry is not used"));

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "PM2102", "entry.word", Severity.Error,
        new("“{column}”的内容“{found}”无法识别，应为{expected}；该条加扣分未采用",
            "\"{found}\" is not known in \"{column}\", expected {expected}; the entry is not used"));

    public static readonly DiagnosticDescriptor UnknownUnit = new(
        "PM2103", "entry.unit", Severity.Error,
        new("“{found}”不是单位名册中的单位{nearest}；该条加扣分未采用",
            "\"{found}\" is no unit of the roster{nearest}; the entry is not used"));

    public static readonly DiagnosticDescriptor UnknownItem = new(
        "PM2104", "entry.item", Severity.Error,
        new("“{found}”不是评分方案中的项目，应为{expected}{nearest}；该条加扣分未采用",
            "\"{found}\" is nothing that the profile knows, expected {expected}{nearest}; the entry is not used"));

    public static readonly DiagnosticDescriptor Points = new(
        "PM2105", "entry.points", Severity.Error,
        new("分值“{found}”不可用，应为{expected}；该条加扣分未采用",
            "the points \"{found}\" cannot be used, expected {expected}; the entry is not used"));

    public static readonly DiagnosticDescriptor Date = new(
        "PM2106", "entry.date", Severity.Error,
        new("“{found}”不是日期，应为 2024-06-30 一类写法；该条加扣分未采用",
            "\"{found}\" is no date, expected one such as 2024-06-30; the entry is not used"));

    public static readonly DiagnosticDescriptor OtherYear = new(
        "PM2107", "entry.otherYear", Severity.Warning,
        new("日期“{found}”不在 {expected} 年之内；该条加扣分未采用",
            "the date \"{found}\" lies outside {expected}; the entry is not used"));

    public static readonly DiagnosticDescriptor Duplicate = new(
        "PM2108", "entry.duplicate", Severity.Warning,
        new("与“{first}”登记的内容完全相同，应各有事由或日期；只计一次",
            "the same entry stands at \"{first}\", expected a reason or a date of its own; counted once"));

    public static readonly DiagnosticDescriptor Note = new(
        "PM2109", "entry.note", Severity.Info,
        new("本行只有文字“{found}”，没有类型、分值、事由和依据文件，作为表下说明；未作为加扣分读取",
            "the row is text alone (\"{found}\") without type, points, reason and document, taken as a note below the table; not read as an entry"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Headings, Incomplete, UnknownWord, UnknownUnit, UnknownItem, Points, Date, OtherYear, Duplicate, Note];
}
