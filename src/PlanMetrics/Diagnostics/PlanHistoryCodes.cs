using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM8012 to PM8019: the history of a plan's targets as panels.</summary>
internal static class PlanHistoryCodes
{
    public static readonly DiagnosticDescriptor NoRate = Warning("PM8012", "backtest.noRate",
        "目标“{target}”不是有目标值的件数比率，应为分子、分母均为件数且与目标值比高低的目标；未作回测",
        "the target \"{target}\" is no rate of cases with a threshold, expected numerator and denominator in cases, held against a least or most; nothing is back-tested");

    public static readonly DiagnosticDescriptor Empty = Warning("PM8013", "backtest.noHistory",
        "输入中没有可用作面板的比率数据，应至少有一个比率目标的历年分子、分母；未作回测",
        "the input has no figures of a rate to make a panel of, expected numerators and denominators of at least one over the years; nothing is back-tested");

    public static readonly DiagnosticDescriptor NotCases = Warning("PM8014", "backtest.notCases",
        "目标“{target}”有 {count} 个报告期的分子、分母不是件数，应为整数且分子不大于分母；这些报告期未用于回测",
        "{count} periods of the target \"{target}\" are no numbers of cases, expected whole numbers with the numerator at most the denominator; they are left out of the back-test");

    public static readonly DiagnosticDescriptor OneThreshold = new("PM8015", "backtest.oneThreshold", Severity.Info,
        new("目标“{target}”的目标值逐年不同；回测各年均按 {year} 年的目标值",
            "the threshold of \"{target}\" differs from year to year; the back-test holds every year against that of {year}"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NoRate, Empty, NotCases, OneThreshold];

    private static DiagnosticDescriptor Warning(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Warning, new(chinese, english));
}
