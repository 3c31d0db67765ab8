using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1085 to PM1099 and PM2110 to PM2119: index workbooks. A fault of the definition refuses the workbook, a fault of a value the value.</summary>
internal static class IndexCodes
{
    public static readonly DiagnosticDescriptor NameTwice = Error("PM1085", "index.nameTwice",
        "“{found}”重复，{other} 已使用，编号和名称应各不相同；指数工作簿未采用",
        "\"{found}\" is taken by {other}, expected ids and names that stand once; the index workbook is not used");

    public static readonly DiagnosticDescriptor UnknownGroup = Error("PM1086", "index.unknownGroup",
        "没有分组“{found}”{nearest}，应为分组表中的编号或名称；指数工作簿未采用",
        "there is no group \"{found}\"{nearest}, expected an id or a name of the groups sheet; the index workbook is not used");

    public static readonly DiagnosticDescriptor GroupCycle = Error("PM1087", "index.groupCycle",
        "分组“{found}”的上级最终回到自身，应通向总指数；指数工作簿未采用",
        "the parents of the group \"{found}\" lead back to it, expected them to lead to the total; the index workbook is not used");

    public static readonly DiagnosticDescriptor Bounds = Error("PM1088", "index.bounds",
        "指标“{indicator}”的{found}，应为{expected}；指数工作簿未采用",
        "the indicator \"{indicator}\" has {found}, expected {expected}; the index workbook is not used");

    public static readonly DiagnosticDescriptor WeightSum = Error("PM1089", "index.weightSum",
        "“{group}”下的权重合计为 {found}，应为 {expected}；指数工作簿未采用",
        "the weights below \"{group}\" add up to {found}, expected {expected}; the index workbook is not used");

    public static readonly DiagnosticDescriptor NoColumn = Error("PM1090", "index.noColumn",
        "数据表中没有指标“{indicator}”的列，应有以其编号或名称为表头的列；指数工作簿未采用",
        "the values sheet has no column for the indicator \"{indicator}\", expected one headed by its id or name; the index workbook is not used");

    public static readonly DiagnosticDescriptor EmptyGroup = Error("PM1091", "index.emptyGroup",
        "分组“{group}”下没有指标，应至少有一个；指数工作簿未采用",
        "the group \"{group}\" holds no indicator, expected at least one; the index workbook is not used");

    public static readonly DiagnosticDescriptor SettingMissing = Error("PM1092", "index.settingMissing",
        "设置表中没有“{setting}”，应填写；指数工作簿未采用",
        "the settings sheet lacks \"{setting}\", expected a value for it; the index workbook is not used");

    public static readonly DiagnosticDescriptor SettingUnknown = Error("PM1093", "index.settingUnknown",
        "没有设置项“{found}”{nearest}，应为说明文档所列的设置项；指数工作簿未采用",
        "there is no setting \"{found}\"{nearest}, expected one of those that the documentation lists; the index workbook is not used");

    public static readonly DiagnosticDescriptor WeightPartly = Error("PM1094", "index.weightPartly",
        "“{found}”没有权重，而同一分组的其他项目有权重，应全部填写或全部留空（等权）；指数工作簿未采用",
        "\"{found}\" has no weight and others of its group have, expected all of them or none (equal weights); the index workbook is not used");

    public static readonly DiagnosticDescriptor KindUnknown = Error("PM1095", "index.kindUnknown",
        "没有单位属于类别“{found}”{nearest}，应为单位表中的类别；指数工作簿未采用",
        "no unit is of the kind \"{found}\"{nearest}, expected a kind of the units sheet; the index workbook is not used");

    public static readonly DiagnosticDescriptor SheetMissing = Error("PM2110", "index.sheetMissing",
        "指数工作簿“{file}”中没有“{sheet}”表，应有该表；指数工作簿未采用",
        "the index workbook \"{file}\" has no sheet of {sheet}, expected one; the index workbook is not used");

    public static readonly DiagnosticDescriptor SheetTwice = Error("PM2111", "index.sheetTwice",
        "工作表“{found}”和“{other}”都是“{sheet}”表，应只有一个；指数工作簿未采用",
        "the sheets \"{found}\" and \"{other}\" both hold {sheet}, expected one; the index workbook is not used");

    public static readonly DiagnosticDescriptor ColumnUnknown = new("PM2112", "index.columnUnknown", Severity.Warning,
        new("“{found}”不是已知的表头，应为{expected}；该列未读取",
            "\"{found}\" is no known heading, expected {expected}; the column is not read"));

    public static readonly DiagnosticDescriptor ColumnTwice = Error("PM2113", "index.columnTwice",
        "表头“{found}”与 {other} 含义相同，应只出现一次；指数工作簿未采用",
        "the heading \"{found}\" means the same as {other}, expected it once; the index workbook is not used");

    public static readonly DiagnosticDescriptor Cell = Error("PM2114", "index.cell",
        "“{column}”为“{found}”，应为{expected}；指数工作簿未采用",
        "\"{column}\" is \"{found}\", expected {expected}; the index workbook is not used");

    public static readonly DiagnosticDescriptor SheetUnused = new("PM2115", "index.sheetUnused", Severity.Info,
        new("工作表“{sheet}”不属于指数（应为指标、分组、单位、数据或设置表）；未读取",
            "the sheet \"{sheet}\" is no part of the index (expected indicators, groups, units, values or settings); it was not read"));

    public static readonly DiagnosticDescriptor RowNameless = Error("PM2116", "index.rowNameless",
        "该行填有“{found}”，但没有编号和名称，应填写其一；该行未采用",
        "the row holds \"{found}\" and neither id nor name, expected one of them; the row is not used");

    public static readonly DiagnosticDescriptor ColumnMissing = Error("PM2117", "index.columnMissing",
        "工作表“{sheet}”中没有“{column}”列，应有该列；指数工作簿未采用",
        "the sheet \"{sheet}\" has no column \"{column}\", expected one; the index workbook is not used");

    public static readonly DiagnosticDescriptor ValueOutside = Error("PM2118", "index.valueOutside",
        "“{found}”超出可能的范围，应为 {lowest} 至 {highest}；按数据无效处理，视同未填报",
        "\"{found}\" lies outside what is possible, expected {lowest} to {highest}; treated as missing");

    public static readonly DiagnosticDescriptor PercentMixed = Error("PM2119", "index.percentMixed",
        "指标“{indicator}”的界限是百分比格式，“{found}”不是，应统一格式；指数工作簿未采用",
        "the bounds of \"{indicator}\" are formatted as percentages and \"{found}\" is not, expected one format; the index workbook is not used");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NameTwice, UnknownGroup, GroupCycle, Bounds, WeightSum, NoColumn, EmptyGroup, SettingMissing, SettingUnknown, WeightPartly, KindUnknown,
        SheetMissing, SheetTwice, ColumnUnknown, ColumnTwice, Cell, SheetUnused, RowNameless, ColumnMissing, ValueOutside, PercentMixed,
    ];

    private static DiagnosticDescriptor Error(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Error, new(chinese, english));
}
