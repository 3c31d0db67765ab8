using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM3070 to PM3089: what figures mean beside one another: questions for people, never repaired.</summary>
internal static class MeaningCodes
{
    public static readonly DiagnosticDescriptor Swapped = new(
        "PM3070", "ratio.swapped", Severity.Warning,
        new("分子“{numerator}”和分母“{denominator}”可能填反：对调后为 {swapped}，与本单位 {period} 的 {reference} 相近；未作对调，请核实",
            "the numerator \"{numerator}\" and the denominator \"{denominator}\" may be swapped: the other way round they are {swapped}, near the unit's {reference} of {period}; nothing was swapped"));

    public static readonly DiagnosticDescriptor Scale = new(
        "PM3071", "figure.scale", Severity.Warning,
        new("“{column}”的“{found}”约为本单位其他各期（中位数 {expected}，共 {count} 期）的 {ratio} 倍，小数点、计量单位（万）或位数可能有误，请核实；照填报采用",
            "\"{found}\" in \"{column}\" is about {ratio} times the unit's other periods (median {expected} of {count}), perhaps a slip of the point, the unit or a digit; taken as given"));

    public static readonly DiagnosticDescriptor SameAsBefore = new(
        "PM3072", "period.sameFigures", Severity.Warning,
        new("“{unit}”{period} 的 {count} 个数据与 {other} 完全相同（首个为“{found}”），可能误报了往期数据，请核实；照填报采用",
            "all {count} figures of \"{unit}\" for {period} equal those of {other} (the first is \"{found}\"), perhaps earlier ones were sent again; taken as given"));

    public static readonly DiagnosticDescriptor AllRound = new(
        "PM3073", "figures.allRound", Severity.Warning,
        new("“{unit}”{year} 年的 {count} 个数全部是整十数（首个为“{found}”），可能是估计数，请核实；照填报采用",
            "all {count} numbers of \"{unit}\" for {year} are multiples of ten (the first is \"{found}\"), perhaps estimates; taken as given"));

    public static readonly DiagnosticDescriptor SameFile = new(
        "PM3074", "file.sentAgain", Severity.Warning,
        new("文件“{file}”与“{other}”内容完全相同，可能误报了往期文件或重复报送，请核实；照填报采用",
            "the file \"{file}\" is the same as \"{other}\", perhaps an earlier one was sent again; taken as given"));

    public static readonly DiagnosticDescriptor MixedYears = new(
        "PM3075", "period.mixedYears", Severity.Warning,
        new("本文件有 {count} 个数据的报告期在 {found} 年，其余 {others} 个在 {expected} 年，年份可能写错，请核实；照填报采用",
            "{count} figures of this file are for {found}, the other {others} for {expected}, perhaps a slip of the year; taken as given"));

    public static readonly DiagnosticDescriptor PercentScale = new(
        "PM3076", "percent.scale", Severity.Warning,
        new("“{target}”同一列中百分数的写法不一（{found}），应统一填写分子、分母或同一种写法；逐格处理，不作换算",
            "one column gives the percentages of \"{target}\" on different scales ({found}), expected numerator and denominator or one scale; each cell is judged by itself, none is converted"));

    public static readonly DiagnosticDescriptor TwoFiles = new(
        "PM3077", "unit.twoFiles", Severity.Warning,
        new("“{unit}”的 {count} 个数据在“{file}”和“{other}”中以同一报送批次重复填报，应只报一份；相同的只采用一次，不同的均不采用",
            "{count} figures of \"{unit}\" stand in \"{file}\" and in \"{other}\" under one submission number, expected one file; equal ones are taken once, different ones not at all"));

    public static readonly DiagnosticDescriptor TotalDiffers = new(
        "PM3078", "total.differs", Severity.Warning,
        new("“{row}”行“{column}”为“{found}”，同表各单位相加为 {expected}（差 {difference}），请核实；合计不采用，各单位数照填报采用",
            "the row \"{row}\" gives \"{found}\" in \"{column}\" where the units of the table add up to {expected} (off by {difference}); the total is not used, the units' figures are taken as given"));

    public static readonly DiagnosticDescriptor LookAlike = new(
        "PM3080", "name.lookAlike", Severity.Warning,
        new("{count} 处名称含有形近字符（首处“{found}”中的 {letter}），看上去是“{plain}”；未自动替换",
            "{count} names hold a character that only looks like another (the first: {letter} in \"{found}\"), it reads like \"{plain}\"; nothing was replaced"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Swapped, Scale, SameAsBefore, AllRound, SameFile, MixedYears, PercentScale, TwoFiles, TotalDiffers, LookAlike];
}
