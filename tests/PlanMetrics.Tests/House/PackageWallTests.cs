namespace PlanMetrics.Tests.House;

/// <summary>Each outside package is named in one place only, so that it can be replaced there.</summary>
public sealed class PackageWallTests
{
    [Theory]
    [InlineData("ClosedXML", "src/PlanMetrics/Files/")]
    [InlineData("DocumentFormat.OpenXml", "src/PlanMetrics/Files/")]
    [InlineData("ExcelDataReader", "src/PlanMetrics/Files/")]
    [InlineData("Sylvan.Data", "src/PlanMetrics/Files/")]
    [InlineData("Microsoft.ML", "src/PlanMetrics/Learning/")]
    [InlineData("MathNet.Numerics", "src/PlanMetrics/Trends/", "src/PlanMetrics/Integrity/", "src/PlanMetrics/Risks/", "src/PlanMetrics/Scores/Stability")]
    [InlineData("System.CommandLine", "src/PlanMetrics.Cli/")]
    [InlineData("Spectre.Console", "src/PlanMetrics.Cli/")]
    [InlineData("System.Text.Json", "src/PlanMetrics/Json/", "src/PlanMetrics/Plans/", "src/PlanMetrics/Rosters/", "src/PlanMetrics/Profiles/", "src/PlanMetrics/Reports/", "src/PlanMetrics/Files/", "src/PlanMetrics/Results/", "src/PlanMetrics.Cli/")]
    public void Package_IsNamedOnlyBehindItsWall(string package, params string[] allowed)
    {
        var faults = Repository.SourceFiles("src")
            .Where(file => !allowed.Any(place => Repository.Relative(file).StartsWith(place, StringComparison.Ordinal)))
            .Where(file => Code(file).Contains(package + ".", StringComparison.Ordinal) || Code(file).Contains($"using {package};", StringComparison.Ordinal))
            .Select(Repository.Relative);
        Law.HasNoBreach(faults);
    }

    private static string Code(string file) =>
        string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
}
