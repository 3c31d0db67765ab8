using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results;

namespace PlanMetrics.Tests.Files.Workbooks;

public sealed class WorkbookLimitTests
{
    // PM9024: a workbook with part of the rows would be taken for the whole.
    [Fact]
    public void Write_MoreRowsThanAWorkbookTakes_LeavesItOutAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        var small = SmallDistrict.Report();
        var large = small with { Observations = [.. Enumerable.Repeat(small.Observations[0], ReportWorkbook.MostRows + 1 - small.Targets.Length)] };
        var findings = new Findings();

        Assert.True(ResultFolder.Write(large, ResultSample.Sources(folder), folder["out"], null, findings));

        var finding = Assert.Single(findings.Sorted());
        Assert.Equal(("PM9024", Severity.Warning), (finding.Descriptor.Code, finding.Severity));
        Assert.False(File.Exists(folder["out/report.xlsx"]));
        Assert.True(File.Exists(folder["out/units.csv"]));
        Assert.Throws<ArgumentException>(() => ReportWorkbook.Write(large, Stream.Null));
    }

    [Fact]
    public void Write_ToAFolder_PrintsTheHashesOfTheManifest()
    {
        using var folder = new TemporaryFolder();
        Assert.True(ResultFolder.Write(SmallDistrict.Report(), ResultSample.Sources(folder), folder["out"], null, new Findings()));
        var values = new SavedBook(File.ReadAllBytes(folder["out/report.xlsx"])).Values(7).Values;
        var manifest = File.ReadAllText(folder["out/manifest.json"]);
        var hashes = values.Where(value => value.Length == 64).ToList();
        Assert.Equal(3, hashes.Count);
        Assert.All(hashes, hash => Assert.Contains(hash, manifest, StringComparison.Ordinal));
    }
}
