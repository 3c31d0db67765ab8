using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM5: findings about scores.</summary>
internal static class ScoreCodes
{
    public static readonly DiagnosticDescriptor MissingExcluded = new(
        "PM5001", "missing.excluded", Severity.Warning,
        new("评分方案“{profile}”不计未填报的指标，共剔除 {count} 项；漏报因此得利",
            "the profile \"{profile}\" leaves missing figures out, {count} in all; this rewards silence"));

    public static readonly DiagnosticDescriptor RelativePoints = new(
        "PM5002", "points.relative", Severity.Info,
        new("“{unit}”有 {count} 项无相关事项（0/0），按同组平均分计分，得分与其他单位有关",
            "\"{unit}\" has no cases (0 of 0) for {count} targets and earns the mean of its peers; its score depends on theirs"));

    public static readonly DiagnosticDescriptor NothingScored = new(
        "PM5003", "unit.nothingScored", Severity.Warning,
        new("“{unit}”没有得分（{reason}）", "\"{unit}\" has no score ({reason})"));

    public static readonly DiagnosticDescriptor UnknownId = new(
        "PM5004", "profile.unknownId", Severity.Error,
        new("评分方案“{profile}”的“{place}”引用了规划中没有的“{found}”；该项未采用",
            "\"{place}\" of the profile \"{profile}\" names \"{found}\", which the plan does not have; the entry is not used"));

    public static readonly DiagnosticDescriptor AmongPeers = new(
        "PM5010", "points.amongPeers", Severity.Info,
        new("“{unit}”有 {count} 项按与同组单位比较计分，得分与其他单位有关",
            "\"{unit}\" earns points for {count} targets by comparison with its peers; its score depends on theirs"));

    public static readonly DiagnosticDescriptor PeersAlike = new(
        "PM5011", "peers.alike", Severity.Info,
        new("“{target}”在“{group}”中只有一个数值（{count} 家），无从比较，均得满分",
            "\"{target}\": all {count} units of \"{group}\" have the same value, so nothing tells them apart; full points for each"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [MissingExcluded, RelativePoints, NothingScored, UnknownId, AmongPeers, PeersAlike];
}
