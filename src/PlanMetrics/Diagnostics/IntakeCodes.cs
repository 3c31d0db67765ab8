using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM22: where the list of intake (收文登记表) and what was handed in do not fit.</summary>
internal static class IntakeCodes
{
    public static readonly DiagnosticDescriptor NoFigures = new(
        "PM2200", "intake.noFigures", Severity.Warning,
        new("收文登记表登记“{unit}”于 {received} 报送了 {period} 报送批次 {number} 的数据，但输入中没有该批次的数值，应放入所报文件；该批次按未收到列示",
            "the list of intake says that \"{unit}\" handed in submission {number} for {period} on {received}, but the inputs hold no figure of it, expected the file that came in; shown as not there"));

    public static readonly DiagnosticDescriptor NotListed = new(
        "PM2201", "intake.notListed", Severity.Warning,
        new("输入中有“{unit}” {period} 报送批次 {number} 的数值，收文登记表却没有该批次，应补登；无从判断是否按时报送",
            "the inputs hold figures of \"{unit}\" for {period}, submission {number}, which the list of intake lacks, expected an entry; whether they came in time cannot be told"));

    public static readonly DiagnosticDescriptor OverdueButThere = new(
        "PM2202", "intake.overdueButThere", Severity.Warning,
        new("收文登记表把“{unit}” {period} 登记为逾期未报，但{evidence}，应更正登记；不按未报送处理",
            "the list of intake calls {period} of \"{unit}\" overdue, but {evidence}, expected a corrected list; not taken as not handed in"));

    public static readonly DiagnosticDescriptor ReturnedStands = new(
        "PM2203", "intake.returnedStands", Severity.Warning,
        new("“{unit}” {period} 报送批次 {number} 已退回补正，尚未重报，应催报；该批次的数值在重报前照用",
            "submission {number} of \"{unit}\" for {period} was returned and has not been handed in again, expected a reminder; its figures are used until it is"));

    public static readonly DiagnosticDescriptor TooEarly = new(
        "PM2204", "intake.tooEarly", Severity.Warning,
        new("收文日期 {received} 早于报告期 {period} 的最后一天，应核对日期；照登记计",
            "the day of receipt {received} lies before the last day of {period}, expected a later one, please check; taken as listed"));

    public static readonly DiagnosticDescriptor OutOfOrder = new(
        "PM2205", "intake.outOfOrder", Severity.Warning,
        new("报送批次 {number} 的收文日期 {received} 早于批次 {other} 的 {otherReceived}，批次应按收文先后编号；照登记计",
            "submission {number} came in on {received}, before submission {other} on {otherReceived}, expected numbers in the order of receipt; taken as listed"));

    public static readonly DiagnosticDescriptor TwoDays = new(
        "PM2206", "intake.twoDays", Severity.Warning,
        new("“{unit}” {period} 报送批次 {number} 登记了 {received} 和 {otherReceived} 两个收文日期，应只有一个；取较早的",
            "submission {number} of \"{unit}\" for {period} has two days of receipt, {received} and {otherReceived}, expected one; the earlier is taken"));

    public static readonly DiagnosticDescriptor WrongState = new(
        "PM2207", "intake.state", Severity.Error,
        new("状态“{state}”应有{expected}；该行未采用", "the state \"{state}\" needs {expected}; the row is not used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoFigures, NotListed, OverdueButThere, ReturnedStands, TooEarly, OutOfOrder, TwoDays, WrongState];
}
