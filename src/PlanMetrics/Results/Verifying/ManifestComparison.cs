using System.Text.Json;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results.Verifying;

/// <summary>
/// Holds the manifest against itself, against the data files, and against the statement, which holds its hash. The hashes that it records
/// are held against the files one by one, elsewhere.
/// </summary>
internal sealed class ManifestComparison(KeptResult result, Reproduction? made)
{
    public IEnumerable<FileDifference> Differences()
    {
        var found = ManifestJson.HashOf(result.Manifest);
        var expected = Written(stream => ManifestJson.Write(Expected(), stream));
        if (Difference(ManifestJson.FileName, result.Manifest, expected) is { } difference)
            yield return difference;
        else if (StatedHash() is { } stated && stated != found)
            yield return new(ManifestJson.FileName, DifferenceKind.Changed, DifferenceCause.ManifestChanged) { FoundSha256 = found, RecordedSha256 = stated };
        var statement = Written(stream => StatementJson.Write(result.Identity, found, stream));
        if (Difference(StatementJson.FileName, result.Bytes(StatementJson.FileName), statement) is { } other)
            yield return other;
    }

    // What is said twice must agree: the hashes of data files and inputs stand among those of the outputs as well.
    private ResultIdentity Expected()
    {
        var identity = result.Identity;
        var outputs = identity.Outputs;
        return identity with
        {
            PlanId = made?.Report.Plan.Id ?? identity.PlanId,
            PlanSha256 = ResultIdentity.HashOf(ResultContents.Plan, outputs),
            RosterSha256 = ResultIdentity.HashOf(ResultContents.Roster, outputs),
            ProfileId = made?.Report.Profile.Id ?? identity.ProfileId,
            ProfileSha256 = ResultIdentity.HashOf(ResultContents.Profile, outputs),
            ModelSha256 = ResultIdentity.HashOf(ResultContents.Model, outputs),
            Inputs =
            [
                .. identity.Inputs.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => identity.HasInputs && file.Sha256.Length > 0
                    ? file with { Sha256 = ResultIdentity.HashOf(ResultContents.Inputs + file.Path, outputs) }
                    : file),
            ],
            Outputs = [.. outputs.OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
    }

    private string? StatedHash()
    {
        try
        {
            using var statement = JsonDocument.Parse(result.Bytes(StatementJson.FileName) ?? []);
            foreach (var subject in statement.RootElement.GetProperty("subject").EnumerateArray())
                if (subject.GetProperty("name").ValueEquals(ManifestJson.FileName))
                    return subject.GetProperty("digest").GetProperty("sha256").GetString();
            return null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A damaged statement differs as a whole, which is said of it.
            return null;
        }
    }

    private static FileDifference? Difference(string path, byte[]? found, byte[] expected)
    {
        if (found is not null && expected.AsSpan().SequenceEqual(found))
            return null;
        var values = found is null ? ValueDifferences.None : ValueDifferences.Of(path, found, expected);
        return new(path, found is null ? DifferenceKind.Missing : DifferenceKind.Changed, DifferenceCause.ManifestChanged)
        {
            FoundSha256 = found is null ? "" : ManifestJson.HashOf(found),
            ExpectedSha256 = ManifestJson.HashOf(expected),
            Values = values.Values,
            ValueCount = values.Count,
        };
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
