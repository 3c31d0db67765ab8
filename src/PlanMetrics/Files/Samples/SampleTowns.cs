using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Samples;

/// <summary>Nineteen towns named after the sexagenary cycle (干支), so that nobody takes them for real ones.</summary>
internal static class SampleTowns
{
    private static readonly (string Chinese, string English)[] Names =
    [
        ("甲子镇", "Jiazi Town"), ("乙丑镇", "Yichou Town"), ("丙寅镇", "Bingyin Town"), ("丁卯镇", "Dingmao Town"),
        ("戊辰镇", "Wuchen Town"), ("己巳镇", "Jisi Town"), ("庚午镇", "Gengwu Town"), ("辛未镇", "Xinwei Town"),
        ("壬申镇", "Renshen Town"), ("癸酉镇", "Guiyou Town"), ("甲戌镇", "Jiaxu Town"), ("乙亥镇", "Yihai Town"),
        ("丙子镇", "Bingzi Town"), ("丁丑镇", "Dingchou Town"), ("戊寅镇", "Wuyin Town"), ("己卯镇", "Jimao Town"),
        ("庚辰镇", "Gengchen Town"), ("辛巳镇", "Xinsi Town"), ("壬午镇", "Renwu Town"),
    ];

    /// <summary>The towns, in order.</summary>
    public static ImmutableArray<ReportingUnit> All { get; } = [.. Names.Select(Town)];

    private static ReportingUnit Town((string Chinese, string English) name, int index) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"town-{index + 1:00}"),
            new LocalText(name.Chinese, name.English),
            UnitKind.Town)
        {
            Aliases = [name.Chinese + "人民政府"],
        };
}
