using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1140 to PM1149: what a plan says of the targets that its own replace, and figures of those.</summary>
internal static class LineageCodes
{
    public static readonly DiagnosticDescriptor StillThere = Error("PM1140", "lineage.stillThere",
        "“{path}”所替代的目标“{found}”仍在本规划中，应为前一版规划的目标；文件未采用",
        "\"{path}\" replaces the target \"{found}\", which this plan still has, expected one of an earlier edition; the file is not used");

    public static readonly DiagnosticDescriptor SinceMissing = Error("PM1141", "lineage.sinceMissing",
        "“{path}”替代的是该目标自身“{found}”，应以 since 写明新口径的起始年度；文件未采用",
        "\"{path}\" replaces the target itself, \"{found}\", expected since, the first year of the new definition; the file is not used");

    public static readonly DiagnosticDescriptor JoinedTwice = Error("PM1142", "lineage.joinedTwice",
        "“{path}”与目标“{other}”都写明与前一版目标“{found}”可比，应只有一个；文件未采用",
        "\"{path}\" and the target \"{other}\" both say that they are comparable with the earlier target \"{found}\", expected one; the file is not used");

    public static readonly DiagnosticDescriptor Replaced = Error("PM1143", "row.targetReplaced",
        "“{found}”是前一版规划的目标，{year} 年应按替代它的目标“{target}”填报；该行未采用",
        "\"{found}\" is a target of the plan's earlier edition, expected \"{target}\", which takes its place, in {year}; the row is not used");

    public static readonly DiagnosticDescriptor NotJoined = Info("PM1144", "row.seriesStartsAnew",
        "有 {count} 行是目标“{target}”替代前一版目标“{earlier}”之前的数据，首处为“{found}”；规划写明{comparability}，数列重新起算，这些行未采用",
        "{count} rows are figures of the earlier target \"{earlier}\" that \"{target}\" replaces, the first is \"{found}\"; the plan says {comparability}, so the series starts anew and they are not used");

    public static readonly DiagnosticDescriptor Joined = Info("PM1145", "row.seriesJoined",
        "有 {count} 行按前一版目标“{earlier}”填报，首处为“{found}”；规划写明可比，接续为目标“{target}”的以往数据",
        "{count} rows are figures of the earlier target \"{earlier}\", the first is \"{found}\"; the plan says comparable, so they are taken as history of \"{target}\"");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [StillThere, SinceMissing, JoinedTwice, Replaced, NotJoined, Joined];

    private static DiagnosticDescriptor Error(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Error, new(chinese, english));

    private static DiagnosticDescriptor Info(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Info, new(chinese, english));
}
