using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM309: verifications held against what was reported, and against one another.</summary>
internal static class VerifiedFigureCodes
{
    public static readonly DiagnosticDescriptor Stale = new(
        "PM3090", "verification.stale", Severity.Error,
        new("核定单所记填报值为“{found}”，而单位现在的填报值是“{expected}”（{place}）；该条核定未采用，须对照现填报值重新核定",
            "the sheet gives \"{found}\" as reported, while \"{expected}\" stands in {place}; the verification is not used, the figure as it stands must be verified anew"));

    public static readonly DiagnosticDescriptor Impossible = new(
        "PM3091", "verification.impossible", Severity.Error,
        new("核定后的数值“{found}”不可能成立，应为{expected}；该数据的核定未采用，仍按填报值计",
            "\"{found}\", as verified, is impossible, expected {expected}; the verifications of the figure are not used, what was reported counts"));

    public static readonly DiagnosticDescriptor Contradicted = new(
        "PM3092", "verification.contradicted", Severity.Error,
        new("同一字段有两个不同的核定值：“{found}”和“{other}”（{place}），核定主体与日期不能分出先后；两条均未采用，应只保留一条，或写明日期",
            "one field is verified as \"{found}\" and as \"{other}\" ({place}), and neither role nor date decides, expected one of them or dates; neither is used"));

    public static readonly DiagnosticDescriptor Overruled = new(
        "PM3093", "verification.overruled", Severity.Info,
        new("核定值“{found}”让位于“{other}”（{place}）：核定主体在先，或同一主体日期在后；采用后者",
            "\"{found}\" gives way to \"{other}\" ({place}), whose role comes first or whose date is later; the latter is used"));

    public static readonly DiagnosticDescriptor NotAsked = new(
        "PM3094", "verification.notAsked", Severity.Error,
        new("“{unit}”在“{period}”不需要填报“{target}”，没有可核定的数据；该条核定未采用",
            "nobody asks \"{unit}\" for \"{target}\" in {period}, so there is nothing to verify; the verification is not used"));

    public static readonly DiagnosticDescriptor Partial = new(
        "PM3095", "verification.partial", Severity.Error,
        new("同一数据的“{column}”没有可采用的核定值或填报值，只核定其余部分会拼出谁也没有报过的数值；该数据的核定未采用",
            "\"{column}\" of the same figure has neither a usable verification nor a reported value, and the rest alone would make a figure that nobody gave; its verifications are not used"));

    public static readonly DiagnosticDescriptor Ambiguous = new(
        "PM3096", "verification.ambiguous", Severity.Error,
        new("该数据既有当期数又有累计数，应在“口径”列写明核定的是哪一个；该条核定未采用",
            "the figure was given both for the period and cumulatively, expected \"basis\" to say which was verified; the verification is not used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Stale, Impossible, Contradicted, Overruled, NotAsked, Partial, Ambiguous];
}
