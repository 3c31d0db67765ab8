using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM22: what the results of surveys rest on.</summary>
internal static class SurveyCodes
{
    public static readonly DiagnosticDescriptor Incomplete = new(
        "PM2208", "survey.incomplete", Severity.Warning,
        new("调查数据的“{column}”为“{found}”，应写明（样本量为正整数）；数值照计，结果中不注明该项",
            "\"{column}\" of a survey is \"{found}\", expected it stated (a sample size is a whole number above 0); the figure counts, shown without it"));

    public static readonly DiagnosticDescriptor Small = new(
        "PM2209", "survey.small", Severity.Warning,
        new("调查样本量只有 {found}，应不少于 {expected}；数值照计，结果中注明样本少",
            "the survey rests on {found} answers, expected at least {expected}; the figure counts and is named as resting on few"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Incomplete, Small];
}
