using PlanMetrics.Diagnostics;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results;

public sealed class ResultGoldenTests
{
    [Theory]
    [InlineData("units.csv")]
    [InlineData("targets.csv")]
    [InlineData("observations.csv")]
    [InlineData("reporting.csv")]
    [InlineData("findings.csv")]
    [InlineData("scores.json")]
    [InlineData("roster.json")]
    public void Write_SmallDistrict_GivesTheCommittedFiles(string file)
    {
        using var folder = new TemporaryFolder();
        Assert.True(ResultFolder.Write(SmallDistrict.Report(), ResultSample.Sources(folder), folder["out"], null, new Findings()));

        GoldenFile.AssertSame("small-district/" + file, File.ReadAllBytes(folder[$"out/{file}"]));
    }

    [Theory]
    [InlineData("units.csv")]
    [InlineData("findings.csv")]
    public void Write_InEnglish_GivesTheCommittedFiles(string file)
    {
        using var folder = new TemporaryFolder();
        Assert.True(ResultFolder.Write(
            SmallDistrict.Report(Language.English), ResultSample.Sources(folder), folder["out"], null, new Findings()));

        GoldenFile.AssertSame("small-district-en/" + file, File.ReadAllBytes(folder[$"out/{file}"]));
    }
}
