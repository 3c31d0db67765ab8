using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM70: questions about figures beside comparable ones (数据疑点). They ask and never judge; no score depends on them.</summary>
internal static class QuestionCodes
{
    public static readonly DiagnosticDescriptor PercentImpossible = new(
        "PM7001", "percent.impossible", Severity.Error,
        new("“{unit}”“{target}”{period} 自报 {percent}%，分母为 {denominator} 时没有整数分子能得出这一百分比（最接近 {nearest}%）；请核实分母和百分比（同类 {cases} 例中 {rate} 如此）",
            "\"{unit}\", \"{target}\", {period}: no whole number of {denominator} cases gives the stated {percent}% (the nearest is {nearest}%); please check denominator and percentage (so in {rate} of {cases} comparable cases)"));

    public static readonly DiagnosticDescriptor PercentDiffers = new(
        "PM7002", "percent.differs", Severity.Error,
        new("“{unit}”“{target}”{period} 自报 {percent}%，按分子分母 {numerator}/{denominator} 应为 {computed}%；请核实以哪一个为准（同类 {cases} 例中 {rate} 如此）",
            "\"{unit}\", \"{target}\", {period}: {percent}% is stated, {numerator}/{denominator} is {computed}%; please check which of them is right (so in {rate} of {cases} comparable cases)"));

    public static readonly DiagnosticDescriptor Repeated = new(
        "PM7003", "figures.repeated", Severity.Warning,
        new("“{unit}”“{target}”{period} 两期的分子分母完全相同（{numerator}/{denominator}），同类 {cases} 例中 {rate} 如此；请核实是否沿用了上期数",
            "\"{unit}\", \"{target}\", {period}: two periods have the very same cases ({numerator}/{denominator}), so in {rate} of {cases} comparable cases; please check whether the earlier ones were taken over"));

    public static readonly DiagnosticDescriptor Jump = new(
        "PM7004", "rate.jump", Severity.Warning,
        new("“{unit}”“{target}”{period} 由 {numeratorBefore}/{denominatorBefore} 变为 {numerator}/{denominator}，变化为通常幅度的 {ratio} 倍（同类 {cases} 例中 {rate} 超过 3.5 倍）；请核实两期口径和数据",
            "\"{unit}\", \"{target}\", {period}: from {numeratorBefore}/{denominatorBefore} to {numerator}/{denominator}, {ratio} times its usual change (above 3.5 in {rate} of {cases} comparable cases); please check how both were counted"));

    public static readonly DiagnosticDescriptor Shrunk = new(
        "PM7005", "denominator.shrunk", Severity.Warning,
        new("“{unit}”“{target}”{period} 分母由 {denominatorBefore} 减至 {denominator}，分子由 {numeratorBefore} 变为 {numerator}，该指标由未达标变为达标（同类 {cases} 例中 {rate} 如此）；请核实哪些事项不再计入分母",
            "\"{unit}\", \"{target}\", {period}: the denominator fell from {denominatorBefore} to {denominator} and the numerator went from {numeratorBefore} to {numerator} as the target came to be met (so in {rate} of {cases} comparable cases); please check which cases are no longer counted"));

    public static readonly DiagnosticDescriptor Heaped = new(
        "PM7006", "threshold.heaped", Severity.Info,
        new("“{target}”{period} 恰好达标 {justMet} 次，仅差一点未达标 {justMissed} 次，按其余数据的坡度应约为 {expected} 次恰好达标（其余 {cases} 个指标中 {rate} 如此）；请抽查恰好达标的原始台账",
            "\"{target}\", {period}: just met {justMet} times and just missed {justMissed} times, where the slope of the other figures leads to about {expected} just met (so in {rate} of {cases} other targets); please check the ledgers behind some of the just met"));

    public static readonly DiagnosticDescriptor Steady = new(
        "PM7007", "rate.steady", Severity.Info,
        new("“{unit}”“{target}”{period} 共 {periods} 期的比率波动小于偶然波动（离散度 {dispersion}，通常约为 1；同类 {cases} 例中 {rate} 明显偏稳）；请核实各期是否按实际发生数填报",
            "\"{unit}\", \"{target}\", {period}: over {periods} periods the rate varies less than chance does (dispersion {dispersion}, usually about 1; clearly steady are {rate} of {cases} comparable cases); please check that each period was counted"));

    public static readonly DiagnosticDescriptor Digits = new(
        "PM7008", "digits.uneven", Severity.Info,
        new("“{target}”{period} 三位及以上的 {numbers} 个数，末位数字分布不均（最多的是 {digit}，占 {share}%，通常各约 10%；其余 {cases} 个指标中 {rate} 如此）；请抽查是否为估计数",
            "\"{target}\", {period}: the last digits of {numbers} numbers from 100 up are uneven (most often {digit}, {share}%, usually about 10% each; so in {rate} of {cases} other targets); please check whether some are estimates"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [PercentImpossible, PercentDiffers, Repeated, Jump, Shrunk, Heaped, Steady, Digits];
}
