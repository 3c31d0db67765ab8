using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM3004 and PM3030 to PM3049: what a single cell holds.</summary>
internal static class CellCodes
{
    public static readonly DiagnosticDescriptor Number = new(
        "PM3004", "figure.number", Severity.Error,
        new("“{found}”不是数字，应为{expected}；按数据无效处理，视同未填报",
            "\"{found}\" is not a number; expected {expected}; treated as missing"));

    public static readonly DiagnosticDescriptor Percent = new(
        "PM3030", "cell.percent", Severity.Error,
        new("“{found}”是百分比，应为{expected}；按数据无效处理，视同未填报",
            "\"{found}\" is a percentage, expected {expected}; treated as missing"));

    public static readonly DiagnosticDescriptor Thousands = new(
        "PM3031", "cell.thousands", Severity.Error,
        new("“{found}”带有千位分隔符，应为{expected}；按数据无效处理，视同未填报",
            "\"{found}\" has a thousands separator, expected {expected}; treated as missing"));

    public static readonly DiagnosticDescriptor Negative = new(
        "PM3032", "cell.negative", Severity.Error,
        new("“{found}”是负数，应为{expected}；按数据无效处理，视同未填报",
            "\"{found}\" is negative, expected {expected}; treated as missing"));

    public static readonly DiagnosticDescriptor Decimal = new(
        "PM3033", "cell.decimal", Severity.Error,
        new("“{found}”带有小数，应为{expected}；按数据无效处理，视同未填报",
            "\"{found}\" has decimals, expected {expected}; treated as missing"));

    public static readonly DiagnosticDescriptor Range = new(
        "PM3034", "cell.range", Severity.Error,
        new("“{found}”超出可精确表示的范围，应为{expected}（整数部分不超过 15 位）；按数据无效处理，视同未填报",
            "\"{found}\" is beyond what is held exactly, expected {expected} of at most 15 whole digits; treated as missing"));

    public static readonly DiagnosticDescriptor Precision = new(
        "PM3035", "number.precision", Severity.Warning,
        new("“{found}”超过 15 位有效数字，电子表格只能精确保存 15 位；按 15 位采用",
            "\"{found}\" has more than the 15 significant digits expected of a spreadsheet; taken to 15"));

    public static readonly DiagnosticDescriptor StoredAsText = new(
        "PM3036", "number.text", Severity.Info,
        new("{count} 个数字以文本形式存放（首个为“{found}”），应为数字格式；已按数字采用",
            "{count} numbers are stored as text (the first is \"{found}\"), expected number cells; taken as numbers"));

    public static readonly DiagnosticDescriptor Spelling = new(
        "PM3037", "number.spelling", Severity.Info,
        new("{count} 个数字使用了全角字符或带有空格（首个为“{found}”），应为半角数字；已按数字采用",
            "{count} numbers are written with full-width characters or spaces (the first is \"{found}\"), expected plain digits; taken as numbers"));

    public static readonly DiagnosticDescriptor Date = new(
        "PM3038", "cell.date", Severity.Error,
        new("“{found}”不是日期，应为 2022-12-31 一类写法；按数据无效处理，视同未填报",
            "\"{found}\" is not a date, expected one such as 2022-12-31; treated as missing"));

    public static readonly DiagnosticDescriptor Outcome = new(
        "PM3039", "cell.outcome", Severity.Error,
        new("“{found}”不是“是/否”，应为 1、0、是或否；按数据无效处理，视同未填报",
            "\"{found}\" is neither yes nor no, expected one of 1, 0, 是 and 否 there; treated as missing"));

    public static readonly DiagnosticDescriptor ErrorValue = new(
        "PM3040", "figure.error", Severity.Error,
        new("“{column}”是错误值“{found}”，应为填报内容；{done}",
            "\"{column}\" holds the error \"{found}\", expected a value; {done}"));

    public static readonly DiagnosticDescriptor NoCachedValue = new(
        "PM3041", "formula.noCachedValue", Severity.Error,
        new("“{column}”是公式，但文件中没有保存其结果，应为有结果的公式或数值；{done}",
            "\"{column}\" is a formula saved without its result, expected one; {done}"));

    public static readonly DiagnosticDescriptor Picture = new(
        "PM3042", "cell.picture", Severity.Error,
        new("“{column}”中是图片，应为文字或数字；{done}", "\"{column}\" holds a picture, expected text or a number; {done}"));

    public static readonly DiagnosticDescriptor Merged = new(
        "PM3043", "cell.merged", Severity.Error,
        new("“{column}”被合并单元格覆盖，合并单元格的内容只属于其左上角单元格，此处应单独填写；{done}",
            "\"{column}\" is covered by a merged cell, whose value belongs to its top left cell alone, expected a value of its own; {done}"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Number, Percent, Thousands, Negative, Decimal, Range, Precision, StoredAsText, Spelling, Date, Outcome, ErrorValue,
        NoCachedValue, Picture, Merged,
    ];
}
