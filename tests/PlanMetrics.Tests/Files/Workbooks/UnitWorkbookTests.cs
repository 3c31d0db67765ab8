using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results;

namespace PlanMetrics.Tests.Files.Workbooks;

public sealed class UnitWorkbookTests
{
    [Fact]
    public void Write_EveryUnit_HoldsItsOwnNameAndNoOther()
    {
        var report = Sample();
        var names = report.Roster.Units.Select(unit => unit.Name.Chinese).ToArray();
        foreach (var unit in report.Roster.Units.Where(unit => report.Units.Any(score => score.UnitId == unit.Id)))
        {
            // What the plan's own text names stands in every copy of the plan.
            var text = report.Plan.Targets.Select(target => target.Name.Chinese).Append(unit.Name.Chinese).OrderByDescending(name => name.Length)
                .Aggregate(TextOf(report, unit.Id), (rest, known) => rest.Replace(known, "", StringComparison.Ordinal));

            Assert.DoesNotContain(names.Where(name => !unit.Name.Chinese.Contains(name, StringComparison.Ordinal)), name => text.Contains(name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Write_AUnit_ShowsThePublishedRankAsAValueAndAgreesWithIt()
    {
        var report = Sample();
        var text = TextOf(report, "justice-bureau");

        Assert.DoesNotContain("RANK(", text, StringComparison.Ordinal);
        Assert.Contains("名次为公布值", text, StringComparison.Ordinal);
        Assert.Contains("区司法局  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<v>不一致</v>", text, StringComparison.Ordinal);
        Assert.Equal(text, TextOf(report, "justice-bureau"));
    }

    [Fact]
    public void Write_UnknownUnit_Throws() =>
        Assert.Throws<ArgumentException>(() => UnitWorkbook.Write(SmallDistrict.Report(), "nobody", Stream.Null));

    private static Report Sample()
    {
        var findings = new Findings();
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(SampleResult.Folder, "roster.json")), "roster.json", plan, findings)!;
        var inputs = InputReader.Read([Path.Combine(SampleResult.Folder, "2024")], findings);
        return Evaluation.Run(plan, roster, Profile.Equal, inputs.Submissions, new EvaluationOptions { Year = 2024 }, findings).ToReport();
    }

    private static string TextOf(Report report, string unitId)
    {
        using var stream = new MemoryStream();
        UnitWorkbook.Write(report, unitId, stream);
        stream.Position = 0;
        using var zip = new ZipArchive(stream);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
            using (var reader = new StreamReader(entry.Open()))
                text.Append(reader.ReadToEnd());
        return text.ToString();
    }
}
