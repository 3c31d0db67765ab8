using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1, from 120: what was found while a plan file was drafted from a text.</summary>
internal static class DraftCodes
{
    public static readonly DiagnosticDescriptor NoTasks = new(
        "PM1120", "draft.noTasks", Severity.Error,
        new("原文中未见带编号的任务，未起草", "the text holds no numbered tasks; nothing was drafted"));

    public static readonly DiagnosticDescriptor NoYears = new(
        "PM1121", "draft.noYears", Severity.Error,
        new("原文未写明规划期的起止年份，未起草；请用 --years 给出，如 2021-2025",
            "the text does not give the plan's years; nothing was drafted, give them with --years, such as 2021-2025"));

    public static readonly DiagnosticDescriptor NoUnits = new(
        "PM1122", "draft.noUnits", Severity.Warning,
        new("任务{task}“{title}”未列明责任单位名称，已用占位单位代替，须补填",
            "task {task} \"{title}\" names no responsible unit by its name; a placeholder stands for it and must be replaced"));

    public static readonly DiagnosticDescriptor LeadTaken = new(
        "PM1123", "draft.leadTaken", Severity.Warning,
        new("任务{task}未写明牵头单位，已将排在首位的“{unit}”作为牵头单位，须确认",
            "task {task} does not say who leads; \"{unit}\", named first, was taken and must be confirmed"));

    public static readonly DiagnosticDescriptor Renumbered = new(
        "PM1124", "draft.renumbered", Severity.Warning,
        new("原文的任务编号有重复，{count}项任务已按出现顺序重新编号",
            "printed task numbers repeat; the {count} tasks were numbered anew in the order of the text"));

    public static readonly DiagnosticDescriptor Alias = new(
        "PM1125", "draft.alias", Severity.Info,
        new("“{found}”作为“{unit}”的别名，须确认是否为同一单位",
            "\"{found}\" was taken for another spelling of \"{unit}\"; to be confirmed"));

    public static readonly DiagnosticDescriptor Unread = new(
        "PM1126", "draft.unread", Severity.Info,
        new("数字“{found}”未成为目标：{reason}（上下文“{around}”）",
            "\"{found}\" became no target: {reason} (around it: \"{around}\")"));

    public static readonly DiagnosticDescriptor Years = new(
        "PM1127", "draft.years", Severity.Info,
        new("规划期{first}—{last}年由“{found}”得出，须确认",
            "the plan's years {first} to {last} were taken from \"{found}\"; to be confirmed"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoTasks, NoYears, NoUnits, LeadTaken, Renumbered, Alias, Unread, Years];
}
