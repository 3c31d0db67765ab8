using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House;

/// <summary>Every row of the threat matrix that concerns reading has a test of its name.</summary>
public sealed partial class ThreatMatrixTests
{
    private static readonly IEnumerable<string> Rows =
    [
        .. Numbered('A', 17), .. Numbered('B', 6), .. Numbered('C', 13), "C11a", .. Numbered('D', 15), .. Numbered('F', 4),
    ];

    [Fact]
    public void Rows_AreNamedByTests()
    {
        var named = Repository.SourceFiles("tests").SelectMany(file => TestName().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Law.HasNoBreach(Rows.Where(row => !named.Contains(row)));
    }

    private static IEnumerable<string> Numbered(char section, int rows) => Enumerable.Range(1, rows).Select(row => $"{section}{row:00}");

    [GeneratedRegex("public void T_([A-F][0-9]{2}a?)_")]
    private static partial Regex TestName();
}
