using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Results;
using PlanMetrics.Results.Packaging;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Packaging;

/// <summary>The public package of a year of the samples, searched for everything that may not leave the office.</summary>
public sealed class PublicPackageTests
{
    private static readonly Lazy<(Report Report, InputSet Inputs, string[] Public, string[] Internal)> Sample = new(Make);

    private readonly Report report = Sample.Value.Report;
    private readonly InputSet inputs = Sample.Value.Inputs;
    private readonly string[] texts = Sample.Value.Public;
    private readonly string[] inside = Sample.Value.Internal;

    [Fact]
    public void Public_OfTheSamples_HoldsNoFigureInContext()
    {
        var figures = report.Observations.SelectMany(row => Spoken(row.Observation.Reported).Concat(Spoken(row.Observation.Verified))).Distinct().ToArray();
        Assert.True(figures.Length > 500);
        IsNowhere(figures);
    }

    [Fact]
    public void Public_OfTheSamples_HoldsNoPlaceOfAFigure() =>
        IsNowhere([.. report.Observations.Select(row => row.Observation.Cells).Where(cells => cells.Sheet.Length > 0).SelectMany(cells => new[] { $"{cells.File},{cells.Sheet},", cells.File }).Distinct()]);

    [Fact]
    public void Public_OfTheSamples_HoldsNoInputName() =>
        IsNowhere([.. inputs.Sources.SelectMany(file => new[] { file.RelativePath, Path.GetFileName(file.RelativePath), file.Sha256 }).Distinct()]);

    [Fact]
    public void Public_OfTheSamples_HoldsNoNoteAndNoEvidence()
    {
        var words = report.Observations.SelectMany(row => new[] { row.Observation.Note, row.Observation.Evidence }).Where(text => text.Length > 3).Distinct().ToArray();
        Assert.True(words.Length > 1);
        IsNowhere(words);
    }

    [Fact]
    public void Public_OfTheSamples_HoldsNoProbabilityAndNoReason()
    {
        var risks = report.Risks!.All;
        Assert.True(risks.Length > 100);
        IsNowhere([.. risks.Select(risk => risk.Reason.Chinese).Where(text => text.Length > 8).Distinct()]);
        IsNowhere([.. risks.Where(risk => risk.Probability is > 0 and < 1 && NumberText.Of(risk.Probability.Value).Length >= 5).Select(risk => $",{NumberText.Of(risk.Probability!.Value)},").Distinct()]);
        Assert.DoesNotContain(texts, text => text.Contains("at_risk", StringComparison.Ordinal) || text.Contains("probability", StringComparison.Ordinal));
    }

    [Fact]
    public void Public_OfTheSamples_HoldsNoQuestionAndNoFinding()
    {
        Assert.NotEmpty(report.Findings);
        IsNowhere([.. report.Questions.All.Select(question => question.Finding).Concat(report.Findings).SelectMany(finding =>
            new[] { finding.Message(Language.Chinese), finding.Descriptor.Code }).Distinct()]);
    }

    [Fact]
    public void Public_OfTheSamples_SaysWhatItsScoresAre()
    {
        var scores = texts.Single(text => text.StartsWith("scores.csv\n", StringComparison.Ordinal));
        Assert.All(report.Units, unit => Assert.Contains(
            $"{unit.UnitId},{report.Roster.Registry.Find(unit.UnitId)!.Name.Chinese},", scores, StringComparison.Ordinal));
        Assert.Equal(["README.md", "definitions.json", "manifest.json", "scores.csv"], texts.Select(text => text.Split('\n')[0]).Order(StringComparer.Ordinal));
    }

    // A search that finds nothing anywhere proves nothing: most of it must be found in the internal package.
    private void IsNowhere(string[] secrets)
    {
        Assert.NotEmpty(secrets);
        foreach (var secret in secrets)
            Assert.DoesNotContain(texts, text => text.Contains(secret, StringComparison.Ordinal));
        var sample = secrets.Take(20).ToArray();
        Assert.All(sample, secret => Assert.Contains(inside, text => text.Contains(secret, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Spoken(Figure? figure) => figure switch
    {
        Figure.Ratio ratio => [$"\"numerator\":{N(ratio.Numerator)},\"denominator\":{N(ratio.Denominator)}"],
        Figure.Count { Value: > 0 } count => [$"\"count\":{N(count.Value)}"],
        Figure.Date date => [$"\"date\":\"{date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\""],
        Figure.Pair pair => [$"\"value\":{N(pair.Value)},\"comparator\":{N(pair.Comparator)}"],
        _ => [],
    };

    private static string N(decimal value) => NumberText.Of(value);

    private static (Report Report, InputSet Inputs, string[] Public, string[] Internal) Make()
    {
        using var place = new TemporaryFolder();
        var findings = new Findings();
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var rosterBytes = File.ReadAllBytes(Path.Combine(SampleResult.Folder, "roster.json"));
        var roster = RosterFile.Read(rosterBytes, "roster.json", plan, findings)!;
        var inputs = InputReader.Read([Path.Combine(SampleResult.Folder, "2024")], findings);
        var options = new EvaluationOptions { Year = 2024, AsOf = new DateOnly(2024, 9, 30) };
        var report = Evaluation.Run(plan, roster, Profile.Equal, inputs.Submissions, options, findings).ToReport();
        var sources = new ResultSources(PlanFile.Embedded("zhaohua-2021-2025"), ProfileFile.Embedded("equal")) { Roster = rosterBytes, Inputs = inputs.Sources, Unread = inputs.Unread };
        Assert.True(ResultFolder.Write(report, sources, place["out"], null, findings));
        return (report, inputs, Packed(place["out"], PackageAudience.Public), Packed(place["out"], PackageAudience.Internal));
    }

    private static string[] Packed(string folder, PackageAudience audience)
    {
        var package = ResultPackage.Make(folder, audience, null, new Findings())!;
        using var stream = new MemoryStream();
        package.WriteZip(stream);
        return [.. UnpackedTexts.Of(stream.ToArray()).Select(file => file.Text)];
    }
}
