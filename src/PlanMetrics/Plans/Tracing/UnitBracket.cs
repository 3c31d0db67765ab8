using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>The bracket 〔责任单位：…〕 taken apart: who leads, who joins, and whether 各镇 and 区级有关部门 are listed.</summary>
/// <param name="Leads">The names before the first comma.</param>
/// <param name="Others">The other names.</param>
/// <param name="Towns">Whether 各镇 is listed.</param>
/// <param name="OtherDepartments">Whether 区级有关部门 or 区级相关部门 is listed.</param>
internal sealed partial record UnitBracket(
    ImmutableArray<string> Leads, ImmutableArray<string> Others, bool Towns, bool OtherDepartments)
{
    private static readonly char[] Separators = ['、', ',', '等', ';', '。'];

    /// <summary>Reads the folded inside of a bracket.</summary>
    public static UnitBracket Read(string units)
    {
        var comma = units.IndexOf(',', StringComparison.Ordinal);
        return new UnitBracket(
            Names(comma < 0 ? "" : units[..comma]),
            Names(comma < 0 ? units : units[comma..]),
            Towns: units.Contains("各镇", StringComparison.Ordinal),
            OtherDepartments: Departments().IsMatch(units));
    }

    private static ImmutableArray<string> Names(string list) =>
    [
        .. Collectives().Replace(list, "、")
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.EndsWith("牵头", StringComparison.Ordinal) ? name[..^2] : name)
            .Where(name => name.Length > 0),
    ];

    // The collective words part names that were printed without anything between: 区发改局区级有关部门.
    [GeneratedRegex("区级[有相]关部门|各镇")]
    private static partial Regex Collectives();

    [GeneratedRegex("区级[有相]关部门")]
    private static partial Regex Departments();
}
