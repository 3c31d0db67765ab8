using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House;

/// <summary>
/// Every row of the threat matrix has a test: rows of reading (A to F) by the test's name, threats to outputs (T-G) and to a run (T-H) by
/// a trait.
/// </summary>
public sealed partial class ThreatMatrixTests
{
    private static readonly IEnumerable<string> Rows =
    [
        .. Numbered('A', 17), .. Numbered('B', 6), .. Numbered('C', 13), "C11a", .. Numbered('D', 15), .. Numbered('F', 4),
    ];

    private static readonly string[] Threats =
    [
        "T-G01", "T-G02", "T-G03", "T-G04", "T-G05", "T-G06", "T-G07", "T-G08", "T-G09", "T-G10", "T-G11", "T-G12",
        "T-H01", "T-H02", "T-H03", "T-H04", "T-H05", "T-H06",
    ];

    [Fact]
    public void Rows_AreNamedByTests()
    {
        var named = Repository.SourceFiles("tests").SelectMany(file => TestName().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Law.HasNoBreach(Rows.Where(row => !named.Contains(row)));
    }

    [Fact]
    public void Threats_HaveATest_ThatCarriesTheirId()
    {
        var carried = Repository.SourceFiles("tests")
            .SelectMany(file => Carrier().Matches(File.ReadAllText(file)).SelectMany(match => Id().Matches(match.Value)))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);
        Law.HasNoBreach(Threats.Where(threat => !carried.Contains(threat)));
        Law.HasNoBreach(carried.Where(id => id[2] is 'G' or 'H').Except(Threats));
    }

    private static IEnumerable<string> Numbered(char section, int rows) => Enumerable.Range(1, rows).Select(row => $"{section}{row:00}");

    [GeneratedRegex("public void T_([A-F][0-9]{2}a?)_")]
    private static partial Regex TestName();

    // Traits stand right above a test method, among its other attributes.
    [GeneratedRegex(@"(?:\[[^\n]*\]\s*)*\[Trait\(""Threat"", ""T-[A-J][0-9]{2}""\)\]\s*(?:\[[^\n]*\]\s*)*public (?:async )?(?:void|Task) ")]
    private static partial Regex Carrier();

    [GeneratedRegex("T-[A-J][0-9]{2}")]
    private static partial Regex Id();
}
