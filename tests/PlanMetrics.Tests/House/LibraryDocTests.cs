using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Results;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.House;

/// <summary>The code of docs/library.md is the bodies of these tests, block by block and line by line.</summary>
public sealed class LibraryDocTests : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("library");

    public void Dispose() => temporary.Delete(recursive: true);

    [Fact]
    public void FiguresInCode_AreScored_AndTheRisksListed()
    {
        // begin
        Plan plan = Plan.Embedded("zhaohua-2021-2025");
        Target target = plan.FindTarget("行政机关负责人出庭应诉率")!; // task 45: at least 90 %
        SubmissionRow Quarter(string unit, decimal attended, decimal cases) =>
            new() { Unit = unit, Target = target.Id, Period = "2024Q1", Numerator = attended, Denominator = cases };
        Submission handedIn = new("from code", [Quarter("区司法局", 6m, 10m), Quarter("区公安分局", 19m, 20m)]);
        Evaluation result = Evaluation.Run(plan, Roster.Of(plan), Profile.Equal, [handedIn],
            new EvaluationOptions { Year = 2024, AsOf = new DateOnly(2024, 3, 31) });
        var values = result.Measures.All.Where(row => row.Target == target && row.Role == MeasureRole.Own && row.Actual is not null);
        var risks = result.Risks.AtRisk.Where(risk => risk.Target == target);
        // end

        Assert.Equal([("justice-bureau", 60m), ("public-security-branch", 95m)], values.Select(row => (row.UnitId, row.Actual!.Value)));
        Assert.Equal("justice-bureau", Assert.Single(risks).UnitId);
    }

    [Fact]
    public void PlanInCode_IsBuiltAndScored()
    {
        // begin
        Plan plan = new PlanBuilder("library-2026", "图书馆三年规划", firstYear: 2026, lastYear: 2028)
            .Kind("branch", new("分馆", "branch"))
            .Group("branches", "各分馆")
            .Section(1, "（一）", new("开放服务", "Service"))
            .Unit("north", new("北馆", "North branch"), "branch", "branches")
            .Unit("south", new("南馆", "South branch"), "branch", "branches")
            .Task(1, section: 1, new("按时开放", "Open on time"), "north", "south")
            .Target(new("open-on-time", new("按时开放率", "Opened on time"), new(Task: 1, "按时开放率不低于95%"))
                { Threshold = new Threshold.Number(95), OwedBy = ["branches"], Numerator = "按时开放天数", Denominator = "应开放天数" })
            .Build();
        SubmissionRow March(string unit, decimal opened) =>
            new() { Unit = unit, Target = "按时开放率", Period = "2026Q1", Numerator = opened, Denominator = 80m };
        Evaluation result = Evaluation.Run(plan, Roster.Of(plan), Profile.Equal, [new("from code", [March("北馆", 80m), March("南馆", 60m)])],
            new EvaluationOptions { Year = 2026, AsOf = new DateOnly(2026, 3, 31) });
        // end

        Assert.Equal([("north", 100m, true), ("south", 75m, false)], result.Measures.All.Where(row => row.Role == MeasureRole.Own)
            .Select(row => (row.UnitId, row.Actual!.Value, row.Met!.Value)));
        Assert.Equal(100m, result.Scores.Units[0].Published);
        Assert.True(result.Scores.Units[1].Published < 100m);
    }

    [Fact]
    public void FolderOfWorkbooks_IsRead_AndAResultWritten()
    {
        var samples = Path.Combine(temporary.FullName, "in");
        Directory.CreateDirectory(samples);
        var sample = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/2024"), "justice-bureau-*.xlsx").Single();
        File.Copy(sample, Path.Combine(samples, Path.GetFileName(sample)));
        File.Copy(Path.Combine(Repository.Root, "samples/roster.json"), Path.Combine(samples, "roster.json"));
        var target = Path.Combine(temporary.FullName, "out");
        using var stop = new CancellationTokenSource();

        // begin
        Plan plan = Plan.Embedded("zhaohua-2021-2025");
        Findings findings = new();
        InputSet inputs = InputReader.Read([samples], findings, new InputOptions { Plan = plan }, progress: null, stop.Token);
        byte[] rosterFile = File.ReadAllBytes(inputs.RosterFile!);
        Roster roster = RosterFile.Read(rosterFile, "roster.json", plan, findings)!;
        Evaluation result = Evaluation.Run(plan, roster, Profile.Equal, inputs.Submissions, new EvaluationOptions { Year = 2024 }, findings, stop.Token);
        ResultSources sources = new(PlanFile.Embedded(plan.Id), ProfileFile.Embedded("equal"))
        {
            Roster = rosterFile,
            Inputs = inputs.Sources,
            Unread = inputs.Unread,
        };
        bool written = ResultFolder.Write(result.ToReport(Language.English), sources, target, options: null, findings, stop.Token);
        // end

        Assert.True(written, string.Join('\n', findings.Sorted()));
        Assert.True(File.Exists(Path.Combine(target, "scores.json")));
    }

    [Fact]
    public void Upload_IsReadOrRefused_WithItsFindings()
    {
        using var upload = new MemoryStream("单位,指标,报告期,分子,分母\n区司法局,行政机关负责人出庭应诉率,2024Q1,9x,10\n"u8.ToArray());

        // begin
        Findings findings = new();
        Submission? submission = InputReader.ReadOne("upload.csv", upload, findings, new InputOptions { Caps = new ReaderCaps { FileBytes = 1 << 20 } });
        if (submission is not null)
        {
            Plan plan = Plan.Embedded("zhaohua-2021-2025");
            Evaluation.Run(plan, Roster.Of(plan), Profile.Equal, [submission], new EvaluationOptions { Year = 2024 }, findings);
        }

        var problems = findings.Sorted().Select(finding => new
        {
            finding.Descriptor.Code,
            Place = finding.Location.ToString(),
            Text = finding.Message(Language.English),
        });
        // end

        Assert.Contains(problems, problem => problem.Code == "PM3004" && problem.Place == "upload.csv(D2)");
    }

    [Fact]
    public void Code_OfTheDocument_IsTheCodeThatRuns()
    {
        var ours = Blocks(Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/House/LibraryDocTests.cs"), "// begin", "// end");
        Assert.NotEmpty(ours);
        Assert.Equal(ours, Blocks(Path.Combine(Repository.Root, "docs/library.md"), "```csharp", "```"));
    }

    [Fact]
    public void Code_OfThePackage_IsTheConsumerThatIsBuilt() => Assert.Equal(
        File.ReadLines(Path.Combine(Repository.Root, "examples/consumers/FirstSteps/Program.cs")).Select(line => line.Trim()).Where(line => line.Length > 0),
        Blocks(Path.Combine(Repository.Root, "src/PlanMetrics/PACKAGE.md"), "```csharp", "```").Single().Split('\n'));

    private static string[] Blocks(string file, string begin, string end)
    {
        var blocks = new List<string>();
        List<string>? block = null;
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
            if (line == begin)
                block = [];
            else if (line == end && block is not null)
            {
                blocks.Add(string.Join('\n', block));
                block = null;
            }
            else if (line.Length > 0)
                block?.Add(line);
        return [.. blocks];
    }
}
