using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests;

/// <summary>A sample workbook opened and saved by another spreadsheet program holds the same figures.</summary>
public sealed class SampleWorkbookTests
{
    private static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    [Theory]
    [InlineData("xlsx", ".xlsx")]
    [InlineData("csv:Text - txt - csv (StarCalc):44,34,76,1", ".csv")]
    public void Sample_SavedByLibreOffice_HoldsTheSameFigures(string format, string ending)
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var sample = Directory.GetFiles(Path.Combine(Repository.Root, "samples/2024"), "justice-bureau-*.xlsx").Single();

        var saved = LibreOffice.Convert(sample, format, folder.FullName);

        Assert.Equal(ending, Path.GetExtension(saved));
        var before = Figures(sample);
        Assert.NotEmpty(before);
        Assert.Equal(before, Figures(saved));
        folder.Delete(recursive: true);
    }

    private static (ObservationKey Key, Basis Basis, DataSource Source, Figure? Figure)[] Figures(string file)
    {
        var findings = new Findings();
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples/roster.json")), "roster.json", Zhaohua, findings);
        var inputs = InputReader.Read([file], findings);
        var table = ObservationTable.From(Zhaohua, roster!, Profile.Equal, inputs.Submissions, 2024, findings);
        Assert.DoesNotContain(findings.Sorted(), finding => finding.Severity == Severity.Error);
        return [.. table.All.Select(item => (item.Key, item.Basis, item.Source, item.Figure))];
    }
}
