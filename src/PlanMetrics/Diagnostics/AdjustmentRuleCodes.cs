using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM107: what a profile says of vetoes, quotas and peer groups and cannot be meant.</summary>
internal static class AdjustmentRuleCodes
{
    public static readonly DiagnosticDescriptor NoAuthority = new(
        "PM1070", "veto.noAuthority", Severity.Error,
        new("一票否决“{veto}”没有依据，应在“{path}”中写明文号、条款和批准；文件未采用",
            "the veto \"{veto}\" has no authority, expected document, clause and approver in \"{path}\"; the file is not used"));

    public static readonly DiagnosticDescriptor NoEffect = new(
        "PM1071", "veto.noEffect", Severity.Error,
        new("一票否决“{veto}”没有后果，应在“{path}”中至少列一项；文件未采用",
            "the veto \"{veto}\" does nothing, expected at least one of its effects in \"{path}\"; the file is not used"));

    public static readonly DiagnosticDescriptor OnNothing = new(
        "PM1072", "veto.onNothing", Severity.Error,
        new("一票否决“{veto}”的“{path}”含“zeroItem”，但没有指明项目，应指明指标或分组（总分计零分为 zeroTotal）；文件未采用",
            "\"{path}\" of the veto \"{veto}\" holds \"zeroItem\" and no item is named, expected a target or group (for the total it is zeroTotal); the file is not used"));

    public static readonly DiagnosticDescriptor SeveralItems = new(
        "PM1073", "item.several", Severity.Error,
        new("“{path}”处同时出现 {found}，应只指明一个项目；文件未采用",
            "at \"{path}\" there are {found}, expected one item; the file is not used"));

    public static readonly DiagnosticDescriptor QuotaSize = new(
        "PM1074", "quota.size", Severity.Error,
        new("“{path}”的名额应为“count”（个数）或“share”（比例）之一，现有：{found}；文件未采用",
            "\"{path}\" gives {found}, expected one of \"count\" and \"share\"; the file is not used"));

    public static readonly DiagnosticDescriptor QuotaOfLowest = new(
        "PM1075", "quota.lowest", Severity.Error,
        new("“{path}”为最低一等“{found}”，超出名额的单位无等可降，应为较高的等次；文件未采用",
            "\"{path}\" is the lowest grade \"{found}\", below which nobody can fall, expected a higher one; the file is not used"));

    public static readonly DiagnosticDescriptor NobodyInGroup = new(
        "PM1076", "peerGroup.nobody", Severity.Error,
        new("排名组“{found}”（“{path}”）没有列出单位，应有“kinds”“groups”“units”之一；文件未采用",
            "the peer group \"{found}\" at \"{path}\" lists nobody, expected one of kinds, groups and units; the file is not used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoAuthority, NoEffect, OnNothing, SeveralItems, QuotaSize, QuotaOfLowest, NobodyInGroup];
}
