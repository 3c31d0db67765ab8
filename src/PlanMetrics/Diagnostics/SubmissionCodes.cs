using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM2: findings about reading submissions.</summary>
internal static class SubmissionCodes
{
    internal static readonly DiagnosticDescriptor FileKind = Error("PM2001", "file.kind",
        "文件“{file}”实为{found}，应为{expected}；整个文件未读取",
        "\"{file}\" is {found}, expected {expected}; the whole file was left out");

    internal static readonly DiagnosticDescriptor FileEmpty = Error("PM2002", "file.empty",
        "文件“{file}”长度为 0 或不是普通文件；未打开",
        "\"{file}\" has no content or is not a regular file; it was not opened");

    internal static readonly DiagnosticDescriptor FileTruncated = Error("PM2003", "file.truncated",
        "文件“{file}”的压缩包不完整或已损坏（{found}）；整个文件未读取",
        "\"{file}\" is a cut or damaged package ({found}); the whole file was left out");

    internal static readonly DiagnosticDescriptor FileEncrypted = Error("PM2004", "file.encrypted",
        "文件“{file}”设有打开密码；整个文件未读取，须取消密码后重新报送",
        "\"{file}\" is protected by a password; the whole file was left out, send it again without the password");

    internal static readonly DiagnosticDescriptor FileLocked = Error("PM2005", "file.locked",
        "文件“{file}”被其他程序占用，无法打开；未读取",
        "\"{file}\" is held by another program and cannot be opened; it was left out");

    internal static readonly DiagnosticDescriptor FileDenied = Error("PM2006", "file.denied",
        "没有读取文件“{file}”的权限；未读取",
        "there is no permission to read \"{file}\"; it was left out");

    internal static readonly DiagnosticDescriptor FileSkipped = Info("PM2007", "file.skipped",
        "“{file}”不是数据文件（应为 .xlsx 或 .csv）；已跳过",
        "\"{file}\" is not a data file (expected .xlsx or .csv); it was passed over");

    internal static readonly DiagnosticDescriptor FolderSkipped = Info("PM2008", "folder.result",
        "文件夹“{folder}”是本程序的结果文件夹；已跳过",
        "folder \"{folder}\" is a result of this program; it was passed over");

    internal static readonly DiagnosticDescriptor FileMacros = Info("PM2009", "file.macros",
        "文件“{file}”含有宏；宏不执行，数据照常读取",
        "\"{file}\" holds macros; they are never run, the cells were read");

    internal static readonly DiagnosticDescriptor FileDocument = Warning("PM2010", "file.document",
        "“{file}”是文档或压缩包，其中的数据不会读取；应另存为 .xlsx 报送",
        "\"{file}\" is a document or an archive and its figures are not read; expected an .xlsx workbook");

    internal static readonly DiagnosticDescriptor FileLink = Info("PM2011", "file.link",
        "“{file}”是链接，不是普通文件；已跳过",
        "\"{file}\" is a link, not a regular file; it was passed over");

    internal static readonly DiagnosticDescriptor FileNoTable = Error("PM2012", "file.noTable",
        "文件“{file}”中没有可用的表，应至少有一张表的表头含“单位、指标、报告期”和数值列；文件中的数据均未采用",
        "\"{file}\" holds no usable table, expected at least one with the headings \"unit, target, period\" and a column of figures; nothing in it is used");

    internal static readonly DiagnosticDescriptor ZipBomb = Error("PM2020", "zip.bomb",
        "部件“{part}”解压后超过压缩前的 {limit} 倍；整个文件未读取",
        "part \"{part}\" inflates to more than {limit} times its packed size; the whole file was left out");

    internal static readonly DiagnosticDescriptor ZipEntries = Error("PM2021", "zip.entries",
        "压缩包内有 {found} 个条目，上限为 {limit} 个；整个文件未读取",
        "the package has {found} entries, at most {limit} are expected; the whole file was left out");

    internal static readonly DiagnosticDescriptor ZipDuplicate = Error("PM2022", "zip.duplicate",
        "压缩包内条目“{part}”出现两次；整个文件未读取",
        "the package holds entry \"{part}\" twice; the whole file was left out");

    internal static readonly DiagnosticDescriptor ZipCrc = Error("PM2023", "zip.crc",
        "部件“{part}”的内容与校验和不符；整个文件未读取",
        "the content of part \"{part}\" does not match its checksum; the whole file was left out");

    internal static readonly DiagnosticDescriptor ZipSize = Error("PM2024", "zip.size",
        "部件“{part}”应有 {expected} 字节，实有 {found} 字节；整个文件未读取",
        "part \"{part}\" should have {expected} bytes and has {found}; the whole file was left out");

    internal static readonly DiagnosticDescriptor ZipEncrypted = Error("PM2025", "zip.encrypted",
        "部件“{part}”已加密；整个文件未读取",
        "part \"{part}\" is encrypted; the whole file was left out");

    internal static readonly DiagnosticDescriptor ZipPath = Info("PM2026", "zip.path",
        "压缩包内条目“{part}”的路径指向包外；该条目不打开，也不解压到磁盘",
        "entry \"{part}\" of the package names a place outside it; the entry is not opened and nothing is unpacked to disk");

    internal static readonly DiagnosticDescriptor PartMissing = Error("PM2027", "part.missing",
        "缺少部件“{part}”；整个文件未读取",
        "part \"{part}\" is missing; the whole file was left out");

    internal static readonly DiagnosticDescriptor PartEmpty = Error("PM2028", "part.empty",
        "部件“{part}”为空；整个文件未读取",
        "part \"{part}\" is empty; the whole file was left out");

    internal static readonly DiagnosticDescriptor PartOutside = Error("PM2029", "part.outside",
        "部件指向包外的“{target}”；不读取包外内容，整个文件未读取",
        "a part refers to \"{target}\" outside the package; nothing outside is read and the whole file was left out");

    internal static readonly DiagnosticDescriptor XmlDtd = Error("PM2030", "xml.dtd",
        "部件“{part}”含有文档类型声明（DTD），不予解析；整个文件未读取",
        "part \"{part}\" declares a document type, which is never parsed; the whole file was left out");

    internal static readonly DiagnosticDescriptor XmlDepth = Error("PM2031", "xml.depth",
        "部件“{part}”第 {line} 行嵌套超过 {limit} 层；整个文件未读取",
        "part \"{part}\" nests deeper than {limit} levels at line {line}; the whole file was left out");

    internal static readonly DiagnosticDescriptor XmlMalformed = Error("PM2032", "xml.malformed",
        "部件“{part}”第 {line} 行不是合格的 XML；整个文件未读取",
        "part \"{part}\" is not well-formed XML at line {line}; the whole file was left out");

    internal static readonly DiagnosticDescriptor LimitSize = Error("PM2033", "limit.size",
        "“{part}”超过 {limit} 字节的上限；整个文件未读取",
        "\"{part}\" is larger than the cap of {limit} bytes; the whole file was left out");

    internal static readonly DiagnosticDescriptor LimitCount = Error("PM2034", "limit.count",
        "{what}超过上限 {limit}；整个文件未读取",
        "more than {limit} {what}; the whole file was left out");

    internal static readonly DiagnosticDescriptor StylesMissing = Warning("PM2035", "styles.missing",
        "缺少样式部件“{part}”，无法辨认日期和百分比格式；数值按原样读取",
        "the styles part \"{part}\" is missing, so date and percent formats are unknown; numbers were read as they stand");

    internal static readonly DiagnosticDescriptor SheetDuplicate = Error("PM2036", "sheet.duplicate",
        "有两张工作表同名“{sheet}”；整个文件未读取",
        "two sheets are called \"{sheet}\"; the whole file was left out");

    internal static readonly DiagnosticDescriptor SheetSkipped = Info("PM2037", "sheet.skipped",
        "“{sheet}”是图表或宏工作表，没有数据单元格；已跳过",
        "\"{sheet}\" is a chart or macro sheet without data cells; it was passed over");

    internal static readonly DiagnosticDescriptor CellReference = Error("PM2040", "cell.ref",
        "单元格位置“{found}”无效或与所在行不符；整个文件未读取",
        "cell place \"{found}\" is not valid or contradicts its row; the whole file was left out");

    internal static readonly DiagnosticDescriptor CellDuplicate = Error("PM2041", "cell.duplicate",
        "同一单元格“{cell}”出现两次；无法判断以哪个为准，整个文件未读取",
        "cell \"{cell}\" occurs twice and neither can be preferred; the whole file was left out");

    internal static readonly DiagnosticDescriptor CellNumber = Error("PM2042", "cell.number",
        "数值单元格中存有“{found}”，不是有限的十进制数；该单元格不采用",
        "a numeric cell holds \"{found}\", which is not a finite decimal number; the cell is not used");

    internal static readonly DiagnosticDescriptor CellError = Error("PM2043", "cell.error",
        "“{heading}”列的单元格显示错误“{found}”，应为内容；该单元格不采用",
        "the cell under \"{heading}\" shows the error \"{found}\" where content was expected; the cell is not used");

    internal static readonly DiagnosticDescriptor FormulaNoCache = Error("PM2044", "formula.nocache",
        "“{heading}”列的公式“{found}”保存时没有结果；公式不在此计算，该单元格不采用",
        "the formula \"{found}\" under \"{heading}\" was saved without its result; formulas are not computed here and the cell is not used");

    internal static readonly DiagnosticDescriptor Date19000229 = Error("PM2045", "date.1900-02-29",
        "日期序号“{found}”是不存在的 1900-02-29；该单元格不采用",
        "serial \"{found}\" is 1900-02-29, a day that never was; the cell is not used");

    internal static readonly DiagnosticDescriptor DateRange = Error("PM2046", "date.range",
        "日期单元格中存有“{found}”，不是 1900 年至 9999 年间的日期；该单元格不采用",
        "a date cell holds \"{found}\", which is no day between 1900 and 9999; the cell is not used");

    internal static readonly DiagnosticDescriptor SharedStringIndex = Error("PM2047", "sst.index",
        "共享字符串编号“{found}”无效（共 {count} 条）；该单元格不采用",
        "shared string \"{found}\" does not exist ({count} are there); the cell is not used");

    internal static readonly DiagnosticDescriptor StyleIndex = Warning("PM2048", "style.index",
        "样式编号“{found}”不存在，无法辨认是否为日期；数值按原样读取",
        "style \"{found}\" does not exist, so a date cannot be told; the value was read as it stands");

    internal static readonly DiagnosticDescriptor CellBoolean = Error("PM2049", "cell.boolean",
        "逻辑值单元格中存有“{found}”，应为 0 或 1；该单元格不采用",
        "a logical cell holds \"{found}\", expected 0 or 1; the cell is not used");

    internal static readonly DiagnosticDescriptor CellType = Error("PM2050", "cell.type",
        "单元格类型“{found}”未知；该单元格不采用",
        "cell type \"{found}\" is unknown; the cell is not used");

    internal static readonly DiagnosticDescriptor CellMore = Error("PM2051", "cell.more",
        "本表另有 {count} 个单元格有“{name}”问题，不逐一列出；均同样处理",
        "{count} more cells of this sheet have the fault \"{name}\" and are not listed; all were treated alike");

    internal static readonly DiagnosticDescriptor LayoutHeader = Warning("PM2060", "layout.header",
        "没有找到含“{missing}”的表头行，最接近的是第 {row} 行“{found}”；本表未读取",
        "no heading row with \"{missing}\" was found, the nearest is row {row} \"{found}\"; the sheet was left out");

    internal static readonly DiagnosticDescriptor LayoutDuplicate = Error("PM2061", "layout.duplicate",
        "列名“{heading}”出现两次；无法判断以哪列为准，本表未读取",
        "heading \"{heading}\" occurs twice and neither can be preferred; the sheet was left out");

    internal static readonly DiagnosticDescriptor LayoutSecond = Error("PM2062", "layout.second",
        "第 {row} 行又出现一个不同的表头“{found}”，一张表只能有一个；本表未读取",
        "row {row} holds a second, different heading row \"{found}\" where one was expected; the sheet was left out");

    internal static readonly DiagnosticDescriptor ColumnUnknown = Info("PM2063", "column.unknown",
        "列名“{heading}”不在约定之内；该列未读取",
        "heading \"{heading}\" is not one of those agreed; the column was left out");

    internal static readonly DiagnosticDescriptor ColumnUnnamed = Warning("PM2064", "column.unnamed",
        "{column} 列有内容（如“{found}”）而没有列名；该列未读取",
        "column {column} has content (such as \"{found}\") and no heading; the column was left out");

    internal static readonly DiagnosticDescriptor SheetNotes = Info("PM2065", "sheet.notes",
        "本表只有一列文字（“{found}”），作为说明；未读取",
        "the sheet is a single column of text (\"{found}\"), taken as notes; it was left out");

    internal static readonly DiagnosticDescriptor SheetHidden = Info("PM2066", "sheet.hidden",
        "本表是隐藏工作表；照常读取",
        "the sheet is hidden; it was read like any other");

    internal static readonly DiagnosticDescriptor RowsHidden = Info("PM2067", "rows.hidden",
        "隐藏的行或列中有数据（行 {rows}）；照常读取",
        "figures stand in hidden rows or columns (rows {rows}); they were read like any other");

    internal static readonly DiagnosticDescriptor CellsMerged = Warning("PM2068", "cells.merged",
        "单元格 {cells} 被合并；值只属于合并区左上角，其余按各自内容读取",
        "cells {cells} are merged; a value belongs to the top left cell alone, the others were read for what they hold");

    internal static readonly DiagnosticDescriptor RowRepeated = Info("PM2069", "row.heading",
        "第 {row} 行重复表头；已跳过",
        "row {row} repeats the headings; it was passed over");

    internal static readonly DiagnosticDescriptor CsvEncoding = Error("PM2080", "csv.encoding",
        "内容不是 {encoding} 编码；整个文件未读取",
        "the content is not valid {encoding}; the whole file was left out");

    internal static readonly DiagnosticDescriptor CsvGb18030 = Info("PM2081", "csv.gb18030",
        "内容不是 UTF-8，按 GB18030 编码读取",
        "the content is not UTF-8; it was read as GB18030");

    internal static readonly DiagnosticDescriptor CsvNul = Error("PM2082", "csv.nul",
        "第 {row} 行含有空字符（NUL），不是文本；整个文件未读取",
        "row {row} holds a NUL character, so this is not text; the whole file was left out");

    internal static readonly DiagnosticDescriptor CsvQuote = Error("PM2083", "csv.quote",
        "第 {row} 行的引号不成对或位置不对（“{found}”）；整个文件未读取",
        "row {row} has a stray or unclosed quote (\"{found}\"); the whole file was left out");

    internal static readonly DiagnosticDescriptor CsvLong = Error("PM2084", "csv.long",
        "第 {row} 行有 {found} 个字段，表头为 {expected} 个，列已错位；该行不采用",
        "row {row} has {found} fields where the heading has {expected}, so columns are shifted; the row is not used");

    internal static readonly DiagnosticDescriptor CsvShort = Warning("PM2085", "csv.short",
        "第 {row} 行只有 {found} 个字段，表头为 {expected} 个；缺少的按空白处理",
        "row {row} has {found} fields where the heading has {expected}; the rest is taken as blank");

    internal static readonly DiagnosticDescriptor FileOwner = Info("PM2013", "file.owner",
        "“{file}”是表格程序的临时文件；未读取",
        "\"{file}\" is a temporary file of a spreadsheet program; it was not read");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FileKind, FileEmpty, FileTruncated, FileEncrypted, FileLocked, FileDenied, FileSkipped, FolderSkipped,
        FileMacros, FileDocument, FileLink, ZipBomb, ZipEntries, ZipDuplicate, ZipCrc, ZipSize, ZipEncrypted, ZipPath,
        PartMissing, PartEmpty, PartOutside, XmlDtd, XmlDepth, XmlMalformed, LimitSize, LimitCount, StylesMissing,
        SheetDuplicate, SheetSkipped, CellReference, CellDuplicate, CellNumber, CellError, FormulaNoCache,
        Date19000229, DateRange, SharedStringIndex, StyleIndex, CellBoolean, CellType, CellMore, LayoutHeader,
        LayoutDuplicate, LayoutSecond, ColumnUnknown, ColumnUnnamed, SheetNotes, SheetHidden, RowsHidden, CellsMerged,
        RowRepeated, CsvEncoding, CsvGb18030, CsvNul, CsvQuote, CsvLong, CsvShort, FileNoTable, FileOwner,
    ];

    private static DiagnosticDescriptor Error(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Error, new(chinese, english));

    private static DiagnosticDescriptor Warning(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Warning, new(chinese, english));

    private static DiagnosticDescriptor Info(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Info, new(chinese, english));
}
