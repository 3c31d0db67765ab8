using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM8001 to PM8011: panels for back-tests.</summary>
internal static class PanelCodes
{
    public static readonly DiagnosticDescriptor NoHeadings = Error("PM8001", "panel.noHeadings",
        "“{file}”中没有面板数据的表头，应有单位、报告期、分子、分母四列；文件未采用",
        "\"{file}\" has no headings of a panel, expected unit, period, numerator and denominator; the file is not used");

    public static readonly DiagnosticDescriptor ColumnTwice = Error("PM8002", "panel.columnTwice",
        "表头“{found}”的含义已在另一列出现，应只有一列；文件未采用",
        "the heading \"{found}\" means a column that is there already, expected it once; the file is not used");

    public static readonly DiagnosticDescriptor ColumnUnknown = new("PM8003", "panel.columnUnknown", Severity.Info,
        new("表头“{found}”不属于面板数据（应为单位、分组、报告期、分子、分母）；该列未读取",
            "the heading \"{found}\" is none of a panel, expected unit, group, period, numerator, denominator; the column is not read"));

    public static readonly DiagnosticDescriptor NoUnit = Error("PM8004", "panel.noUnit",
        "该行没有单位，应填写；该行未采用",
        "the row names no unit, expected one; the row is not used");

    public static readonly DiagnosticDescriptor Period = Error("PM8005", "panel.period",
        "“{found}”不是月、季度或年，应如 2007-07、2012-Q4、2015；该行未采用",
        "\"{found}\" is no month, quarter or year, expected such as 2007-07, 2012-Q4, 2015; the row is not used");

    public static readonly DiagnosticDescriptor Count = Error("PM8006", "panel.count",
        "“{found}”不是非负整数，应为案件数；该行未采用",
        "\"{found}\" is not a whole number of at least 0, expected a number of cases; the row is not used");

    public static readonly DiagnosticDescriptor AboveDenominator = Error("PM8007", "panel.aboveDenominator",
        "分子“{found}”大于分母“{denominator}”，应不大于分母；该行未采用",
        "the numerator \"{found}\" is above the denominator \"{denominator}\", expected at most that; the row is not used");

    public static readonly DiagnosticDescriptor Cadence = Error("PM8008", "panel.cadence",
        "“{found}”与前面各行的报告期长短不同，应为{expected}；该行未采用",
        "\"{found}\" is of another length than the periods before it, expected {expected}; the row is not used");

    public static readonly DiagnosticDescriptor Twice = Error("PM8009", "panel.twice",
        "单位“{unit}”的 {period} 已在第 {other} 行出现，应只有一行；两行均未采用",
        "the unit \"{unit}\" has {period} in row {other} already, expected one row; neither is used");

    public static readonly DiagnosticDescriptor Empty = Error("PM8010", "panel.empty",
        "“{file}”中没有可用的行，应至少有一行；文件未采用",
        "\"{file}\" has no usable row, expected at least one; the file is not used");

    public static readonly DiagnosticDescriptor TooShort = new("PM8011", "backtest.tooShort", Severity.Warning,
        new("“{panel}”的历史太短，没有可以检验的时点，应至少有两年数据；未作回测",
            "the history of \"{panel}\" is too short for any origin, expected at least two years; nothing is back-tested"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoHeadings, ColumnTwice, ColumnUnknown, NoUnit, Period, Count, AboveDenominator, Cadence, Twice, Empty, TooShort];

    private static DiagnosticDescriptor Error(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Error, new(chinese, english));
}
