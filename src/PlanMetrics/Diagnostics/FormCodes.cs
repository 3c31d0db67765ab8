using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM2: findings about forms (填报表) that were handed in.</summary>
internal static class FormCodes
{
    internal static readonly DiagnosticDescriptor Version = Error("PM2150", "form.version",
        "填报表的识别信息（“{found}”）不完整或版本不符；整个文件未读取，须用下发的填报表重新填报",
        "the form's own record (\"{found}\") is incomplete or of another version; the whole file was left out, expected the form as it was sent out");

    internal static readonly DiagnosticDescriptor TableMissing = Error("PM2151", "form.table",
        "填报表中没有找到“{expected}”的表；该表视同未报",
        "no sheet of the form is the table \"{expected}\"; it counts as not handed in");

    internal static readonly DiagnosticDescriptor TableTwice = Error("PM2152", "form.tableTwice",
        "有两张工作表都是“{expected}”（另一张为“{other}”）；无法判断以哪张为准，均未读取",
        "two sheets are the table \"{expected}\" (the other is \"{other}\") and neither can be preferred; both were left out");

    internal static readonly DiagnosticDescriptor Mark = Error("PM2153", "form.mark",
        "表头应为“{expected}”，实为“{found}”；不是下发给该单位该年度的表或者已被改动，本表未读取",
        "the head should say \"{expected}\" and says \"{found}\": not the table sent to this unit for this year, or altered; the sheet was left out");

    internal static readonly DiagnosticDescriptor ColumnMissing = Error("PM2154", "form.column",
        "没有找到“{expected}”列；栏目被改动或删除，本表未读取",
        "no column \"{expected}\" was found: its heading was altered or deleted; the sheet was left out");

    internal static readonly DiagnosticDescriptor ColumnTwice = Error("PM2155", "form.columnTwice",
        "“{found}”列出现两次；无法判断以哪列为准，本表未读取",
        "column \"{found}\" occurs twice and neither can be preferred; the sheet was left out");

    internal static readonly DiagnosticDescriptor RowMissing = Error("PM2156", "form.row",
        "没有找到目标“{expected}”的行；行被删除或名称被改动，该目标视同未报",
        "no row for the target \"{expected}\" was found: it was deleted or its name altered; the target counts as not handed in");

    internal static readonly DiagnosticDescriptor RowUnknown = Error("PM2157", "form.rowUnknown",
        "“{found}”不是本表的目标；该行未采用",
        "\"{found}\" is no target of this table; the row is not used");

    internal static readonly DiagnosticDescriptor RowTwice = Error("PM2158", "form.rowTwice",
        "目标“{found}”出现两行；无法判断以哪行为准，均未采用",
        "target \"{found}\" stands in two rows and neither can be preferred; both are not used");

    internal static readonly DiagnosticDescriptor RowUnnamed = Error("PM2159", "form.rowUnnamed",
        "没有目标名称的行中填有“{found}”；该行未采用",
        "\"{found}\" stands in a row without a target; the row is not used");

    internal static readonly DiagnosticDescriptor Label = Warning("PM2160", "form.label",
        "目标“{expected}”的条款、口径或者目标值文字与下发的表不同；数据按目标名称读取，应核对填报口径",
        "the clause, definition or threshold beside \"{expected}\" is not as sent out; figures were read by the target's name, the definition should be checked");

    internal static readonly DiagnosticDescriptor Outside = Warning("PM2161", "form.outside",
        "填报区以外有内容“{found}”；未读取",
        "\"{found}\" stands outside the cells to be filled in; it was not read");

    internal static readonly DiagnosticDescriptor SheetExtra = Warning("PM2162", "form.sheet",
        "工作表“{sheet}”不属于填报表；未读取",
        "sheet \"{sheet}\" is no part of the form; it was left out");

    internal static readonly DiagnosticDescriptor Code = Warning("PM2163", "form.code",
        "表中保存的校验码为“{found}”，按读到的数据应为“{expected}”；数据照常读取，应与盖章的纸质表核对",
        "the check code saved in the table is \"{found}\", the figures read give \"{expected}\"; they were read, the sealed paper should be compared");

    internal static readonly DiagnosticDescriptor Empty = Warning("PM2164", "form.empty",
        "填报表中没有填写任何数据；视同未报",
        "the form holds no figure; it counts as not handed in");

    internal static readonly DiagnosticDescriptor NoteAlone = Info("PM2165", "form.noteAlone",
        "填有“{found}”而该目标没有数据；该内容未采用",
        "\"{found}\" stands beside a target without any figure; it is not used");

    internal static readonly DiagnosticDescriptor Keyless = Error("PM2166", "form.keyless",
        "像是填报表，但识别用的隐藏工作表已丢失（常因复制到新工作簿或用其他程序另存）；无法确认其规划、单位和年度，整个文件未读取，须用下发的填报表重新报送",
        "the file looks like a form whose hidden sheet is lost (copied to a new workbook or saved by another program), so its plan, unit and year cannot be told; the whole file was left out, expected the form as it was sent out");

    internal static readonly DiagnosticDescriptor OtherPlan = Error("PM2167", "form.plan",
        "填报表按规划“{found}”制作，本次使用规划“{expected}”；表中数据均未采用",
        "the form was made from plan \"{found}\", this run uses \"{expected}\"; nothing in it is used");

    internal static readonly DiagnosticDescriptor PlanChanged = Warning("PM2168", "form.planChanged",
        "填报表制作后规划文件有改动（表中为 {found}，现为 {expected}）；数据照常采用，应核对口径是否仍然一致",
        "the plan was changed after the form was made ({found} then, {expected} now); its figures are used, their definitions should be checked");

    internal static readonly DiagnosticDescriptor UnknownUnit = Error("PM2169", "form.unit",
        "填报表属于单位“{found}”，单位名册中没有该单位；表中数据均未采用",
        "the form belongs to unit \"{found}\", which is not in the roster; nothing in it is used");

    internal static readonly DiagnosticDescriptor OtherYear = Info("PM2170", "form.year",
        "本文件是 {found} 年度的填报表，本次评估 {expected} 年度；其中数据只作该年度数据",
        "the file is a form for {found}, this run judges {expected}; its figures count for their own year alone");

    internal static readonly DiagnosticDescriptor OtherPeriods = Warning("PM2171", "form.periods",
        "填报表的报告期（{found}）与单位名册的轮次（{expected}）不同；数据按其所属日期合并",
        "the form's periods ({found}) differ from the rounds of the roster ({expected}); figures are combined by the days they cover");

    internal static readonly DiagnosticDescriptor Formula = Info("PM2172", "form.formula",
        "单元格中是公式，其结果为“{found}”；按保存的结果采用",
        "the cell holds a formula whose result is \"{found}\"; the result as saved is used");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Version, TableMissing, TableTwice, Mark, ColumnMissing, ColumnTwice, RowMissing, RowUnknown, RowTwice, RowUnnamed, Label,
        Outside, SheetExtra, Code, Empty, NoteAlone, Keyless, OtherPlan, PlanChanged, UnknownUnit, OtherYear, OtherPeriods,
        Formula,
    ];

    private static DiagnosticDescriptor Error(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Error, new(chinese, english));

    private static DiagnosticDescriptor Warning(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Warning, new(chinese, english));

    private static DiagnosticDescriptor Info(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Info, new(chinese, english));
}
