using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM2175 to PM2199: existing ledgers and the mappings that say how to read them.</summary>
internal static class LedgerCodes
{
    public static readonly DiagnosticDescriptor Unconfirmed = new(
        "PM2175", "mapping.unconfirmed", Severity.Error,
        new("“{path}”是自动起草的建议，尚未确认，应核对后删去 confirmed 或改为 true；映射未采用",
            "\"{path}\" is a drafted proposal nobody has confirmed, expected confirmed: true or no such property; the mapping is not used"));

    public static readonly DiagnosticDescriptor SourceMissing = new(
        "PM2176", "mapping.sourceMissing", Severity.Error,
        new("“{path}”没有说明{what}从何处读取，应在表或数据项中给出，或在表头路径中写 {mark}；映射未采用",
            "\"{path}\" does not say where the {what} comes from, expected it in the table, in the figure or as {mark} in a path of headings; the mapping is not used"));

    public static readonly DiagnosticDescriptor HeaderMissing = new(
        "PM2177", "ledger.header", Severity.Error,
        new("表头“{header}”没有找到{nearest}，应与映射“{mapping}”一致；该表未读取",
            "the heading \"{header}\" was not found{nearest}, expected as in the mapping \"{mapping}\"; the table was left out"));

    public static readonly DiagnosticDescriptor TableMissing = new(
        "PM2178", "ledger.table", Severity.Error,
        new("映射“{mapping}”中的表（表头如“{header}”）在“{place}”中没有找到；该表未读取",
            "the table of the mapping \"{mapping}\" with headings such as \"{header}\" was not found in \"{place}\"; it was left out"));

    public static readonly DiagnosticDescriptor HeaderTwice = new(
        "PM2179", "ledger.headerTwice", Severity.Error,
        new("表头“{header}”出现在 {cells}，应只有一处，无法判断以哪处为准；该表未读取",
            "the heading \"{header}\" stands at {cells} where one was expected, and neither can be preferred; the table was left out"));

    public static readonly DiagnosticDescriptor TableTwice = new(
        "PM2180", "ledger.tableTwice", Severity.Error,
        new("映射“{mapping}”中的同一表头出现在第 {rows} 行，应以 title 区分各表；该表未读取",
            "the headings of one table of the mapping \"{mapping}\" stand in rows {rows}, expected a title that tells the tables apart; the table was left out"));

    public static readonly DiagnosticDescriptor TotalDiffers = new(
        "PM2181", "ledger.total", Severity.Warning,
        new("“{row}”的“{header}”为“{found}”，各行相加为 {expected}（差 {difference}），应一致；合计不采用，各行数值照填报采用",
            "\"{row}\" gives \"{found}\" under \"{header}\" where its parts add up to {expected} (off by {difference}); the total is not used, the parts are taken as handed in"));

    public static readonly DiagnosticDescriptor Totals = new(
        "PM2182", "ledger.totals", Severity.Info,
        new("{count} 处合计或小计（首处为“{found}”）只用于核对，不作为填报单位或报告期",
            "{count} totals or subtotals (the first reads \"{found}\") were checked against their parts and never taken for a unit or a period"));

    public static readonly DiagnosticDescriptor ColumnUnread = new(
        "PM2183", "ledger.column", Severity.Warning,
        new("“{header}”不在映射“{mapping}”之内，应读取或列入 ignore；未读取",
            "\"{header}\" is not in the mapping \"{mapping}\", expected among its figures or under ignore; it was not read"));

    public static readonly DiagnosticDescriptor SheetUnread = new(
        "PM2184", "ledger.sheet", Severity.Info,
        new("工作表“{sheet}”（{count} 个单元格）不在映射“{mapping}”之内；未读取",
            "the sheet \"{sheet}\" ({count} cells) is not in the mapping \"{mapping}\"; it was not read"));

    public static readonly DiagnosticDescriptor Notes = new(
        "PM2185", "ledger.notes", Severity.Info,
        new("{count} 行是标题、栏次或说明（首行为“{found}”），没有数值；未作为数据读取",
            "{count} rows are titles, column numbers or notes (the first reads \"{found}\") without figures; not read as data"));

    public static readonly DiagnosticDescriptor MatchesNone = new(
        "PM2186", "mapping.matchesNone", Severity.Warning,
        new("映射“{mapping}”没有对应的文件，应有名称为“{expected}”的文件；映射未用到",
            "the mapping \"{mapping}\" fits no file, expected one named \"{expected}\"; it was not used"));

    public static readonly DiagnosticDescriptor Several = new(
        "PM2187", "mapping.several", Severity.Error,
        new("文件“{file}”同时符合映射“{mapping}”和“{other}”，应只有一个；整个文件未读取",
            "the mappings \"{mapping}\" and \"{other}\" both fit the file \"{file}\", expected one; the whole file was left out"));

    public static readonly DiagnosticDescriptor LabelMissing = new(
        "PM2188", "ledger.label", Severity.Error,
        new("表的上方没有“{label}”，应为“{label}：内容”；该表未读取",
            "\"{label}\" does not stand above the table, expected \"{label}: value\"; the table was left out"));

    public static readonly DiagnosticDescriptor ReturnSlip = new(
        "PM2189", "sheet.returnSlip", Severity.Info,
        new("工作表“{sheet}”是上次核对的退回补正单，不是数据；未读取",
            "the sheet \"{sheet}\" is the return slip of an earlier check and holds no data; it was not read"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Unconfirmed, SourceMissing, HeaderMissing, TableMissing, HeaderTwice, TableTwice, TotalDiffers, Totals, ColumnUnread,
        SheetUnread, Notes, MatchesNone, Several, LabelMissing, ReturnSlip,
    ];
}
