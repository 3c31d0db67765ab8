using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House;

/// <summary>Every threat to outputs (T-G) and to a run (T-H) has a test that carries its id as a trait.</summary>
public sealed partial class OutputThreatTests
{
    private static readonly string[] Threats =
    [
        "T-G01", "T-G02", "T-G03", "T-G04", "T-G05", "T-G06", "T-G07", "T-G08", "T-G09", "T-G10", "T-G11", "T-G12",
        "T-H01", "T-H02", "T-H03", "T-H04", "T-H05", "T-H06",
    ];

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

    // Traits stand right above a test method, among its other attributes.
    [GeneratedRegex(@"(?:\[[^\n]*\]\s*)*\[Trait\(""Threat"", ""T-[A-J][0-9]{2}""\)\]\s*(?:\[[^\n]*\]\s*)*public (?:async )?(?:void|Task) ")]
    private static partial Regex Carrier();

    [GeneratedRegex("T-[A-J][0-9]{2}")]
    private static partial Regex Id();
}
