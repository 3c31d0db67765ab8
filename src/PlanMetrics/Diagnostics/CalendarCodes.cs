using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1: faults of a roster's calendar and report duties.</summary>
internal static class CalendarCodes
{
    public static readonly DiagnosticDescriptor WorkingDays = new(
        "PM1106", "calendar.workingDays", Severity.Error,
        new("“{path}”按工作日计算，但“holidays”没有 {years} 年的节假日，应列出所涉年份的节假日；文件未采用",
            "\"{path}\" counts working days, but \"holidays\" lists none of {years}, expected the holidays of every year that is counted in; the file is not used"));

    public static readonly DiagnosticDescriptor DutyTarget = new(
        "PM1107", "duty.target", Severity.Error,
        new("“{path}”的目标“{found}”不能说明该项报告何时完成：{reason}；应为报告单位承担、时限相同的每年日期目标；文件未采用",
            "\"{path}\": the target \"{found}\" does not say when this report was made: {reason}; expected a yearly date with the same day that the reporter owes; the file is not used"));

    public static readonly DiagnosticDescriptor DutyWithoutTarget = new(
        "PM1108", "duty.noTarget", Severity.Info,
        new("“{path}”（报告单位“{reporter}”，时限 {due}）没有写明 target，程序无从得知该项报告何时完成，应写明；该项只列示，不判断",
            "\"{path}\" (reporter \"{reporter}\", due {due}) names no target, so nothing tells when the report was made, expected one; it is listed and not judged"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [WorkingDays, DutyTarget, DutyWithoutTarget];
}
