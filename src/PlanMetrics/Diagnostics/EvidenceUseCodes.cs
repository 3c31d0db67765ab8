using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM310: evidence held against the figures that it proves, and against other evidence.</summary>
internal static class EvidenceUseCodes
{
    public static readonly DiagnosticDescriptor DuplicateNumber = new(
        "PM3100", "evidence.duplicateNumber", Severity.Error,
        new("佐证材料编号“{found}”在本单位登记了两个不同的文件（另一处 {place}），应一号一件；凭编号无法确定是哪一件",
            "the number \"{found}\" stands for two different files of the unit (the other is at {place}), expected one; nobody can tell which is meant"));

    public static readonly DiagnosticDescriptor SharedFile = new(
        "PM3101", "evidence.sharedFile", Severity.Warning,
        new("佐证材料文件“{file}”同时被“{unit}”使用（{place}），应各有各的材料；请核实是否确为共用",
            "the file \"{file}\" also proves figures of \"{unit}\" ({place}), expected each to have its own; check whether it is shared rightly"));

    public static readonly DiagnosticDescriptor Missing = new(
        "PM3102", "evidence.missing", Severity.Warning,
        new("数据注明的佐证材料“{found}”不在本单位的佐证材料目录中，应补登记或补交",
            "the evidence \"{found}\" named beside the figure is not in the unit's index, expected it to be entered or handed in"));

    public static readonly DiagnosticDescriptor None = new(
        "PM3103", "evidence.none", Severity.Warning,
        new("“{unit}”有 {count} 条数据没有佐证材料（首条为 {period} 的“{target}”），应在数据旁注明编号或在目录中登记",
            "{count} figures of \"{unit}\" have no evidence (the first is \"{target}\" for {period}), expected a number beside them or an entry in the index"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [DuplicateNumber, SharedFile, Missing, None];
}
