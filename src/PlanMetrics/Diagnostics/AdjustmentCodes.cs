using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM502 and PM503: what bonus, penalties, vetoes, quotas and tie-breaks did, and what could not be done.</summary>
internal static class AdjustmentCodes
{
    public static readonly DiagnosticDescriptor NotForeseen = new(
        "PM5020", "entry.notForeseen", Severity.Error,
        new("评分方案“{profile}”没有规定{type}；“{unit}”的该条未采用（{reason}）",
            "the profile \"{profile}\" knows no {type}; the entry for \"{unit}\" is not used ({reason})"));

    public static readonly DiagnosticDescriptor Undated = new(
        "PM5021", "entry.undated", Severity.Warning,
        new("“{unit}”的{type}没有日期（{reason}），应填写；按 {year} 年采用",
            "the {type} of \"{unit}\" has no date ({reason}), expected one; taken as of {year}"));

    public static readonly DiagnosticDescriptor AfterAsOf = new(
        "PM5022", "entry.afterAsOf", Severity.Warning,
        new("“{unit}”的{type}日期 {found} 晚于数据截至日期 {expected}；未采用（{reason}）",
            "the {type} of \"{unit}\" is dated {found}, after the as-of date {expected}; not used ({reason})"));

    public static readonly DiagnosticDescriptor NoScore = new(
        "PM5023", "entry.noScore", Severity.Warning,
        new("“{unit}”没有得分，{type}无从计入；未采用（{reason}）",
            "\"{unit}\" has no score that the {type} could act on; not used ({reason})"));

    public static readonly DiagnosticDescriptor ItemAbsent = new(
        "PM5024", "entry.itemAbsent", Severity.Warning,
        new("“{unit}”的“{item}”没有得分，{type}无从计入该项；该项不变（{reason}）",
            "\"{item}\" has no points for \"{unit}\" that the {type} could act on; the item stays as it is ({reason})"));

    public static readonly DiagnosticDescriptor BonusCapped = new(
        "PM5025", "bonus.capped", Severity.Info,
        new("“{unit}”登记加分 {claimed} 分，按上限计 {taken} 分", "\"{unit}\" has {claimed} bonus points on the register, {taken} of them count under the cap"));

    public static readonly DiagnosticDescriptor PenaltiesCapped = new(
        "PM5026", "penalties.capped", Severity.Info,
        new("“{unit}”登记扣分 {claimed} 分，扣完为止，实扣 {taken} 分",
            "\"{unit}\" has {claimed} penalty points on the register, {taken} of them could be taken"));

    public static readonly DiagnosticDescriptor Vetoed = new(
        "PM5027", "veto.applied", Severity.Info,
        new("“{unit}”一票否决“{veto}”：{effects}（依据：{authority}；登记：{document}）",
            "\"{unit}\" is under the veto \"{veto}\": {effects} (authority: {authority}; entry: {document})"));

    public static readonly DiagnosticDescriptor QuotaFull = new(
        "PM5028", "quota.full", Severity.Info,
        new("“{group}”的“{grade}”名额 {places} 个，达到的有 {count} 个；按下一等次：{units}",
            "\"{group}\" has {places} places for \"{grade}\" and {count} units that earned it; in the next grade: {units}"));

    public static readonly DiagnosticDescriptor QuotaTie = new(
        "PM5029", "quota.tie", Severity.Warning,
        new("“{group}”的“{grade}”名额 {places} 个，{units} 在末位并列，无从区分；按评分方案{done}",
            "\"{group}\" has {places} places for \"{grade}\" and nothing tells {units} apart where they end; {done}, as the profile says"));

    public static readonly DiagnosticDescriptor RanksTold = new(
        "PM5030", "ranks.tieBroken", Severity.Info,
        new("“{group}”有 {count} 个单位得分相同，名次按评分方案的同分规则区分：{units}",
            "\"{group}\" has {count} units of the same score, told apart by the profile's tie-breaks: {units}"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotForeseen, Undated, AfterAsOf, NoScore, ItemAbsent, BonusCapped, PenaltiesCapped, Vetoed, QuotaFull, QuotaTie, RanksTold,
    ];
}
