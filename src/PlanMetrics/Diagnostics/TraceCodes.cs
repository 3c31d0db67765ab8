using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1, from 50: differences between a plan file and the text of the plan.</summary>
internal static class TraceCodes
{
    public static readonly DiagnosticDescriptor Phrase = new(
        "PM1050", "trace.phrase", Severity.Error,
        new("目标“{target}”的原文“{phrase}”未见于任务{task}，也未见于其他任务；该目标未获证实",
            "the phrase \"{phrase}\" of target \"{target}\" stands neither in task {task} nor in another; the target is not confirmed"));

    public static readonly DiagnosticDescriptor PhraseWording = new(
        "PM1051", "trace.wording", Severity.Error,
        new("目标“{target}”的原文“{phrase}”未见于任务{task}，最接近的文字为“{found}”；该目标未获证实",
            "the phrase \"{phrase}\" of target \"{target}\" does not stand in task {task}, which comes nearest with \"{found}\"; the target is not confirmed"));

    public static readonly DiagnosticDescriptor PhraseElsewhere = new(
        "PM1052", "trace.otherTask", Severity.Error,
        new("目标“{target}”的原文“{phrase}”不在任务{task}，而在任务{elsewhere}；该目标未获证实",
            "the phrase \"{phrase}\" of target \"{target}\" stands not in task {task} but in task {elsewhere}; the target is not confirmed"));

    public static readonly DiagnosticDescriptor Number = new(
        "PM1053", "trace.number", Severity.Error,
        new("任务{task}的原文为“{found}”，目标“{target}”在规划文件中为“{expected}”（引文“{phrase}”）；该目标未获证实",
            "task {task} says \"{found}\" where the plan file has \"{expected}\" for target \"{target}\" (phrase \"{phrase}\"); the target is not confirmed"));

    public static readonly DiagnosticDescriptor Date = new(
        "PM1054", "trace.date", Severity.Error,
        new("任务{task}的原文日期为“{found}”，目标“{target}”在规划文件中为“{expected}”（引文“{phrase}”）；该目标未获证实",
            "task {task} dates \"{found}\" where the plan file has \"{expected}\" for target \"{target}\" (phrase \"{phrase}\"); the target is not confirmed"));

    public static readonly DiagnosticDescriptor Comparison = new(
        "PM1055", "trace.comparison", Severity.Error,
        new("任务{task}的原文“{found}”与目标“{target}”在规划文件中的比较方式“{expected}”不一致（引文“{phrase}”）；该目标未获证实",
            "\"{found}\" in task {task} does not compare as the plan file does with \"{expected}\" for target \"{target}\" (phrase \"{phrase}\"); the target is not confirmed"));

    public static readonly DiagnosticDescriptor TaskMissing = new(
        "PM1056", "trace.taskMissing", Severity.Error,
        new("原文中未见任务{task}“{title}”；其{count}个目标未获证实",
            "task {task} \"{title}\" is not in the text; its {count} targets are not confirmed"));

    public static readonly DiagnosticDescriptor TaskUnknown = new(
        "PM1057", "trace.taskUnknown", Severity.Error,
        new("原文有任务{task}“{found}”，规划文件没有该任务；其内容未核对",
            "the text holds task {task} \"{found}\", which the plan file lacks; its content is not checked"));

    public static readonly DiagnosticDescriptor TaskRepeated = new(
        "PM1058", "trace.taskRepeated", Severity.Error,
        new("任务{task}在原文中重复出现；已按较长的一处核对",
            "task {task} stands in the text more than once; the longer text is the one checked"));

    public static readonly DiagnosticDescriptor Title = new(
        "PM1059", "trace.title", Severity.Error,
        new("任务{task}的原文标题为“{found}”，规划文件中为“{expected}”；任务按编号对应",
            "task {task} is headed \"{found}\" in the text, \"{expected}\" in the plan file; the task goes by its number"));

    public static readonly DiagnosticDescriptor NoUnits = new(
        "PM1060", "trace.units", Severity.Error,
        new("任务{task}在原文中没有“责任单位”括注；责任单位未核对",
            "task {task} has no bracket of responsible units in the text; its units are not checked"));

    public static readonly DiagnosticDescriptor Lead = new(
        "PM1061", "trace.lead", Severity.Error,
        new("任务{task}的原文牵头单位为“{found}”，规划文件中为“{expected}”",
            "task {task} is led by \"{found}\" in the text, by \"{expected}\" in the plan file"));

    public static readonly DiagnosticDescriptor UnitMissing = new(
        "PM1062", "trace.unitMissing", Severity.Error,
        new("任务{task}的原文括注中没有“{unit}”，规划文件列其为责任单位",
            "the bracket of task {task} does not name \"{unit}\", which the plan file makes responsible"));

    public static readonly DiagnosticDescriptor UnitUnknown = new(
        "PM1063", "trace.unitUnknown", Severity.Error,
        new("任务{task}的原文括注中有“{unit}”，规划文件未列其为该任务的责任单位",
            "the bracket of task {task} names \"{unit}\", which the plan file does not make responsible for it"));

    public static readonly DiagnosticDescriptor CollectiveMissing = new(
        "PM1064", "trace.collectiveMissing", Severity.Error,
        new("任务{task}的原文括注中没有“{found}”，规划文件列有",
            "the bracket of task {task} does not list \"{found}\", the plan file does"));

    public static readonly DiagnosticDescriptor CollectiveUnknown = new(
        "PM1065", "trace.collectiveUnknown", Severity.Error,
        new("任务{task}的原文括注中有“{found}”，规划文件未列",
            "the bracket of task {task} lists \"{found}\", the plan file does not"));

    public static readonly DiagnosticDescriptor Unclaimed = new(
        "PM1066", "trace.unclaimed", Severity.Info,
        new("任务{task}的数字“{found}”没有目标与之对应（上下文“{around}”）；仅作提示",
            "no target accounts for \"{found}\" in task {task} (around it: \"{around}\"); noted only"));

    public static readonly DiagnosticDescriptor Frequency = new(
        "PM1128", "trace.frequency", Severity.Error,
        new("任务{task}的原文频次为“{found}”，目标“{target}”在规划文件中为“{expected}”（引文“{phrase}”）；该目标未获证实",
            "task {task} asks \"{found}\" where the plan file has \"{expected}\" for target \"{target}\" (phrase \"{phrase}\"); the target is not confirmed"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Phrase, PhraseWording, PhraseElsewhere, Number, Date, Comparison, TaskMissing, TaskUnknown, TaskRepeated, Title,
        NoUnits, Lead, UnitMissing, UnitUnknown, CollectiveMissing, CollectiveUnknown, Unclaimed, Frequency,
    ];
}
