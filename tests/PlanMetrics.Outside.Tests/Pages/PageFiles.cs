using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests.Pages;

/// <summary>Pages of the committed sample district, as files that a browser can open.</summary>
public sealed class PageFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planmetrics-pages");
    private readonly Lazy<Report> report = new(Sample);

    public void Dispose() => folder.Delete(recursive: true);

    internal Report Report => report.Value;

    /// <summary>The page of the sample in a language.</summary>
    internal string In(Language language) => Write($"sample-{language}.html", report.Value with { Language = language });

    /// <summary>The page of another report.</summary>
    internal string Write(string name, Report other)
    {
        var file = Path.Combine(folder.FullName, name);
        if (!File.Exists(file))
            using (var stream = File.Create(file))
                ReportPage.Write(other, stream, new Provenance("0.0.0") { PlanSha256 = new string('a', 64), Inputs = 3, InputsSha256 = new string('b', 64) });
        return file;
    }

    private static Report Sample()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var findings = new Findings();
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(samples, "roster.json")), "roster.json", plan, findings)!;
        var inputs = InputReader.Read([Path.Combine(samples, "2023"), Path.Combine(samples, "2024")], findings);
        var options = new EvaluationOptions { Year = 2024, Stability = new StabilitySettings { Draws = 50 } };
        return Evaluation.Run(plan, roster, Profile.Equal, inputs.Submissions, options, findings).ToReport();
    }
}
