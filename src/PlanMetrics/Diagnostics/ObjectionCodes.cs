using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM223x: faults of the register of objections (异议登记表).</summary>
internal static class ObjectionCodes
{
    public static readonly DiagnosticDescriptor Headings = new(
        "PM2230", "objections.headings", Severity.Error,
        new("第 {row} 行“{found}”像是异议登记表的表头，但缺少“{missing}”；本表未读取",
            "row {row} \"{found}\" reads like the headings of a register of objections, but lacks \"{missing}\"; the sheet was left out"));

    public static readonly DiagnosticDescriptor Incomplete = new(
        "PM2231", "objection.incomplete", Severity.Error,
        new("“{column}”为空，应填写；该条异议未采用", "\"{column}\" is blank, expected a value; the objection is not used"));

    public static readonly DiagnosticDescriptor UnknownUnit = new(
        "PM2232", "objection.unit", Severity.Error,
        new("“{found}”不是单位名册中的单位{nearest}；该条异议未采用", "\"{found}\" is no unit of the roster{nearest}; the objection is not used"));

    public static readonly DiagnosticDescriptor UnknownTarget = new(
        "PM2233", "objection.target", Severity.Error,
        new("“{found}”不是规划中的指标{nearest}，应为指标名称或编号，针对总分的留空；该条异议未采用",
            "\"{found}\" is no target of the plan{nearest}, expected its name or id, or a blank for the total; the objection is not used"));

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "PM2234", "objection.word", Severity.Error,
        new("“{column}”的内容“{found}”无法识别，应为{expected}；该条异议未采用",
            "\"{found}\" is not known in \"{column}\", expected {expected}; the objection is not used"));

    public static readonly DiagnosticDescriptor Duplicate = new(
        "PM2235", "objection.duplicate", Severity.Warning,
        new("与“{first}”登记的异议完全相同，应只登记一次；只计一条",
            "the same objection stands at \"{first}\", expected it once; counted once"));

    public static readonly DiagnosticDescriptor Undocumented = new(
        "PM2236", "objection.undocumented", Severity.Warning,
        new("处理意见“{decision}”没有依据文件，应写明文号或会议纪要；已照此登记",
            "the decision \"{decision}\" names no document, expected its number or the minutes; taken as it is"));

    public static readonly DiagnosticDescriptor Late = new(
        "PM2237", "objection.late", Severity.Warning,
        new("异议于“{received}”收到，已超过上一版（{published}）印发后 {days} 个工作日的异议期限；已照此登记",
            "the objection came in on \"{received}\", more than {days} working days after the edition before ({published}), expected it within them; taken as it is"));

    public static readonly DiagnosticDescriptor DatesReversed = new(
        "PM2238", "objection.dates", Severity.Warning,
        new("办结日期“{found}”早于收到日期“{received}”，应为同日或以后；已照此登记",
            "it was decided on \"{found}\", before it came in on \"{received}\", expected the same day or later; taken as it is"));

    public static readonly DiagnosticDescriptor Note = new(
        "PM2239", "objection.note", Severity.Info,
        new("本行只有文字“{found}”，没有指标、异议内容、处理意见和日期，作为表下说明；未作为异议读取",
            "the row is text alone (\"{found}\") without target, claim, decision and date, taken as a note below the table; not read as an objection"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Headings, Incomplete, UnknownUnit, UnknownTarget, UnknownWord, Duplicate, Undocumented, Late, DatesReversed, Note];
}
