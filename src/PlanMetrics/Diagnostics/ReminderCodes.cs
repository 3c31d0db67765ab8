using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM915: a day of the list of reminders (催报日) on which things were not as the inputs have them.</summary>
internal static class ReminderCodes
{
    public static readonly DiagnosticDescriptor BeforeLastReceipt = new(
        "PM9150", "reminder.beforeLastReceipt", Severity.Warning,
        new("催报日 {on} 早于收文登记的最后收文日期 {received}（“{unit}” {period}），催报日应不早于该日；清单按现有全部数据列出，催报日以后收到的也按已报，不是当日的情况",
            "the day of the list, {on}, lies before the last day of receipt, {received} (\"{unit}\", {period}), expected that day or later; the list is made of all that is there now, what came in after its day included, and is not how things stood on that day"));

    public static readonly DiagnosticDescriptor BeforeAsOf = new(
        "PM9151", "reminder.beforeAsOf", Severity.Warning,
        new("催报日 {on} 早于数据截至日期 {asOf}，催报日应不早于该日；当日尚未结束的轮次也列入清单，逾期天数为 0",
            "the day of the list, {on}, lies before the as-of date {asOf}, expected that day or later; rounds that had not ended on it are listed too, with no day late"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [BeforeLastReceipt, BeforeAsOf];
}
