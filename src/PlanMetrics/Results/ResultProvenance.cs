using System.Text;
using PlanMetrics.Reports;
using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Results;

/// <summary>What a result was made of, as its page prints it.</summary>
internal static class ResultProvenance
{
    public static Provenance Of(Report report, ResultSources sources) => new(sources.Version)
    {
        PlanSha256 = ManifestJson.HashOf(sources.Plan.Span),
        RosterSha256 = RosterHash(report, sources),
        ProfileSha256 = ManifestJson.HashOf(sources.Profile.Span),
        ModelSha256 = report.Model is { } model ? LearnedModelFile.HashOf(model) : "",
        Inputs = sources.Inputs.Length,
        InputsSha256 = sources.Inputs.IsEmpty ? "" : ManifestJson.HashOf(Encoding.UTF8.GetBytes(string.Concat(sources.Inputs.Select(input => input.Sha256 + "\n")))),
    };

    private static string RosterHash(Report report, ResultSources sources)
    {
        using var stream = new MemoryStream();
        ResultContents.WriteRoster(report, sources, stream);
        return ManifestJson.HashOf(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
