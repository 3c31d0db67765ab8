using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Results;

namespace PlanMetrics.Tests.Files.Notices;

/// <summary>The committed sample district's last year, closed and in its third quarter; read once.</summary>
internal static class SampleReports
{
    private static readonly Lazy<Report> YearRead = new(() => Of(new DateOnly(2024, 12, 31)));
    private static readonly Lazy<Report> AutumnRead = new(() => Of(new DateOnly(2024, 9, 30)));

    public static Report Year => YearRead.Value;

    public static Report Autumn => AutumnRead.Value;

    private static Report Of(DateOnly asOf)
    {
        var findings = new Findings();
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var inputs = InputReader.Read([Path.Combine(SampleResult.Folder, "2023"), Path.Combine(SampleResult.Folder, "2024")], findings);
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(SampleResult.Folder, "roster.json")), "roster.json", plan, findings)!;
        return Evaluation.Run(plan, roster, Profile.Equal, inputs.Submissions, new EvaluationOptions { Year = 2024, AsOf = asOf }, findings).ToReport();
    }
}
