using System.Collections.Frozen;

namespace PlanMetrics.Files.Samples;

/// <summary>What the sample shows on purpose, because real offices meet it: who and when.</summary>
internal static class SampleStory
{
    /// <summary>The target that most stories are about.</summary>
    public const string Appearance = "leader-court-appearance-rate";

    /// <summary>Towns that nobody takes to court in any year.</summary>
    public static FrozenSet<string> NoCourtCases { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "town-03", "town-08", "town-11", "town-14", "town-17");

    /// <summary>Units whose appearances fall from year to year, with the share of cases in thousandths, 2021 first.</summary>
    public static FrozenDictionary<string, int[]> Drifting { get; } = new Dictionary<string, int[]>(StringComparer.Ordinal)
    {
        ["housing-construction-bureau"] = [1000, 935, 870, 760],
        ["town-06"] = [1000, 1000, 850, 600],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Units that report year to date.</summary>
    public static FrozenSet<string> Cumulative { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "development-reform-bureau", "education-bureau", "town-02", "town-13");

    /// <summary>Units that claim every appearance, where the court counts fewer.</summary>
    public static FrozenSet<string> Optimists { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "agriculture-rural-bureau", "housing-construction-bureau", "town-10");

    /// <summary>Figures handed in once wrong and once more right.</summary>
    public static IReadOnlyList<(string Unit, string Target, int Year, int Quarter)> Corrected { get; } =
    [
        ("town-05", "proof-notice-rate", 2024, 2),
        ("water-bureau", "enforcement-publicity-rate", 2023, 3),
        ("water-bureau", "enforcement-publicity-rate", 2024, 1),
    ];

    /// <summary>The one quarter that nobody handed in.</summary>
    public static (string Unit, string Target, int Year, int Quarter) Forgotten { get; } = ("town-09", "proof-notice-rate", 2024, 3);

    /// <summary>The one target that a unit calls not applicable by itself, where a nil return was owed.</summary>
    public static (string Unit, string Target, int Year) Claimed { get; } = ("financial-affairs-office", "foi-request-reply-rate", 2024);

    /// <summary>When the dated tasks of the plan were done; the second one late.</summary>
    public static FrozenDictionary<string, DateOnly> DoneOn { get; } = new Dictionary<string, DateOnly>(StringComparer.Ordinal)
    {
        ["enforcement-cert-renewal-deadline"] = new(2022, 12, 15),
        ["unified-regdoc-query-deadline"] = new(2024, 2, 20),
        ["reconsideration-system-deadline"] = new(2022, 11, 30),
        ["enforcement-supervision-system-deadline"] = new(2024, 12, 31),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How people write a unit where they do not write its name.</summary>
    public static string? AliasOf(string unit, int year) => (unit, year) switch
    {
        ("health-bureau", 2022) => "区卫健委",
        ("transport-bureau", 2023) => "区交通局",
        ("town-04", _) => "丁卯镇人民政府",
        _ => null,
    };

    /// <summary>Whether a figure is the forgotten one.</summary>
    public static bool IsForgotten(string unit, string target, int year, int quarter) => Forgotten == (unit, target, year, quarter);
}
