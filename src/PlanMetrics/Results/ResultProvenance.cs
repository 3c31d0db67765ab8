using System.Text;
using PlanMetrics.Reports;

namespace PlanMetrics.Results;

/// <summary>What a result was made of, as its page prints it.</summary>
internal static class ResultProvenance
{
    public static Provenance Of(ResultSources sources, ReadOnlySpan<byte> roster) => new(ManifestJson.ProgramVersion)
    {
        PlanSha256 = ManifestJson.HashOf(sources.Plan.Span),
        RosterSha256 = ManifestJson.HashOf(roster),
        ProfileSha256 = ManifestJson.HashOf(sources.Profile.Span),
        Inputs = sources.Inputs.Length,
        InputsSha256 = sources.Inputs.IsEmpty ? "" : ManifestJson.HashOf(Encoding.UTF8.GetBytes(string.Concat(sources.Inputs.Select(input => input.Sha256 + "\n")))),
    };
}
