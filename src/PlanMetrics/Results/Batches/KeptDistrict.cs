using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Batches;

/// <summary>A district's result that an earlier run wrote: kept where it was made of the same by the same, and still is as it was written.</summary>
internal sealed class KeptDistrict(string folder, BatchSettings settings, InputOptions reading)
{
    private ResultIdentity? identity;
    private byte[] manifest = [];

    /// <summary>Whether the folder's manifest says that it was made of these inputs by this version, these rules and options.</summary>
    public bool IsCurrent(DistrictInput district, ResultSources sources, Roster roster, CancellationToken ct)
    {
        if (!ResultMarker.IsResult(folder))
            return false;
        manifest = File.ReadAllBytes(Path.Combine(folder, ManifestJson.FileName));
        identity = ManifestFile.Read(manifest, ManifestJson.FileName, new Findings());
        return identity is not null && IsOfTheSameRules(identity, sources, roster) && IsOfTheSameInputs(identity, district, ct);
    }

    /// <summary>The first file that is gone or holds something else than the manifest records; null where all is as it was written.</summary>
    public string? Altered(CancellationToken ct)
    {
        foreach (var output in identity!.Outputs)
        {
            ct.ThrowIfCancellationRequested();
            if (HashOf(output.Path) != output.Sha256)
                return output.Path;
        }

        using var statement = new MemoryStream();
        StatementJson.Write(identity, ManifestJson.HashOf(manifest), statement);
        return HashOf(StatementJson.FileName) == ManifestJson.HashOf(statement.ToArray()) ? null : StatementJson.FileName;
    }

    private bool IsOfTheSameRules(ResultIdentity kept, ResultSources sources, Roster roster) =>
        kept.Version == ManifestJson.ProgramVersion
        && kept.Scope == settings.Scope
        && kept.PlanSha256 == ManifestJson.HashOf(sources.Plan.Span)
        && kept.ProfileSha256 == ManifestJson.HashOf(sources.Profile.Span)
        && kept.RosterSha256 == RosterHash(sources, roster)
        && kept is { ModelSha256.Length: 0, Edition: null, Stability: null }
        && kept.HasInputs == settings.CopyInputs
        && kept.Files == settings.Files
        && kept.Language == settings.FileLanguage
        && (kept.Encoding ?? "") == (settings.Encoding ?? "");

    // What lies beside the files is part of the result too: a document that nobody reads is a finding.
    private bool IsOfTheSameInputs(ResultIdentity kept, DistrictInput district, CancellationToken ct)
    {
        var now = InputReader.Look([district.Path], reading, ct);
        return kept.Inputs.SequenceEqual(now.Sources.Select(file => new OutputFile(file.RelativePath, file.Sha256)))
            && kept.Unread.Select(Text).SequenceEqual(now.Unread.Select(Text), StringComparer.Ordinal);
    }

    private string HashOf(string path)
    {
        var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        if (!File.Exists(file))
            return "";
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string RosterHash(ResultSources sources, Roster roster)
    {
        if (sources.Roster is { } bytes)
            return ManifestJson.HashOf(bytes.Span);
        using var stream = new MemoryStream();
        RosterJson.Write(roster, stream);
        return ManifestJson.HashOf(stream.ToArray());
    }

    private static string Text(Diagnostic finding) => finding.ToLine(Language.Chinese) + "\n" + finding.ToLine(Language.English);
}
