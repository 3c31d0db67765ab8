using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Results;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Results;

/// <summary>The committed sample district, read, scored and written.</summary>
internal static class SampleResult
{
    public static readonly string Folder = FolderOf();

    /// <summary>Scores two years of samples, which a test may hand over in any order.</summary>
    public static void Write(string folder, ImmutableArray<string> years, int threads = -1, Func<ImmutableArray<Submission>, ImmutableArray<Submission>>? order = null)
    {
        var findings = new Findings();
        var inputs = InputReader.Read(
            [.. years.Select(year => Path.Combine(Folder, year))], findings, new InputOptions { MaxDegreeOfParallelism = threads });
        var report = Report(order is null ? inputs.Submissions : order(inputs.Submissions), findings);
        var sources = new ResultSources(PlanFile.Embedded("zhaohua-2021-2025"), ProfileFile.Embedded("equal")) { Inputs = inputs.Files };
        Assert.True(ResultFolder.Write(report, sources, folder, new ResultOptions { CopyInputs = false }, findings));
    }

    public static Report Report(ImmutableArray<Submission> submissions, Findings findings)
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(Folder, "roster.json")), "roster.json", plan, findings)!;
        var evaluation = Evaluation.Run(plan, roster, Profile.Equal, submissions, new EvaluationOptions { Year = 2024 }, findings);
        return evaluation.ToReport();
    }

    private static string FolderOf([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples");
}
