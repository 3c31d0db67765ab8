using System.Collections.Immutable;

namespace PlanMetrics.Results.Verifying;

/// <summary>Holds every file of a result against its manifest and against what comes out again.</summary>
internal sealed class FileComparison(KeptResult result, KeptInputs inputs, Reproduction? made)
{
    private readonly Dictionary<string, string> recorded = ByPath(result.Identity.Outputs);
    private readonly Originals originals = new(result.Identity);

    public ImmutableArray<FileDifference> Differences()
    {
        var manifest = new ManifestComparison(result, made).Differences().ToArray();
        var changed = Sources().Concat(OtherInputs()).ToArray();
        DifferenceCause? behind = changed.Length > 0 ? changed.Min(file => file.Cause) : manifest.Length > 0 ? DifferenceCause.ManifestChanged : null;
        return [.. changed.OrderBy(file => file.Path, StringComparer.Ordinal), .. manifest, .. Outputs(behind ?? DifferenceCause.ProgramChanged)];
    }

    // What the result was made of, as far as it lies in the folder.
    private IEnumerable<FileDifference> Sources() =>
        Paths().Where(IsSource).Select(path => Compare(path, CauseOf(path))).OfType<FileDifference>();

    // Inputs that lie elsewhere.
    private IEnumerable<FileDifference> OtherInputs()
    {
        foreach (var path in inputs.Missing.Select(path => ResultContents.Inputs + path).Where(path => !recorded.ContainsKey(path)))
            yield return new(path, DifferenceKind.Missing, DifferenceCause.InputChanged);
        var listed = ByPath(result.Identity.Inputs);
        foreach (var (path, sha256) in made?.Inputs ?? [])
            if (listed[path] != sha256 && result.Files.GetValueOrDefault(ResultContents.Inputs + path) != sha256)
                yield return new(ResultContents.Inputs + path, DifferenceKind.Changed, DifferenceCause.InputChanged)
                {
                    FoundSha256 = sha256,
                    RecordedSha256 = listed[path],
                };
    }

    private IEnumerable<FileDifference> Outputs(DifferenceCause behind) =>
        Paths().Where(path => !IsSource(path)).Select(path => Compare(path, behind)).OfType<FileDifference>();

    private IEnumerable<string> Paths() =>
        result.Files.Keys.Concat(recorded.Keys).Concat(made?.Hashes.Keys ?? []).Distinct(StringComparer.Ordinal)
            .Where(path => path is not (ManifestJson.FileName or StatementJson.FileName)).Order(StringComparer.Ordinal);

    /// <param name="path">The file.</param>
    /// <param name="behind">Why it would come out otherwise, where it is as it was written.</param>
    private FileDifference? Compare(string path, DifferenceCause behind)
    {
        var found = result.Files.GetValueOrDefault(path, "");
        var record = recorded.GetValueOrDefault(path, "");
        var expected = made?.Hashes.GetValueOrDefault(path, "") ?? "";
        var isUnmade = made is not null && expected.Length == 0 && !IsSource(path);
        if (found == record && (found == expected || expected.Length == 0 && !isUnmade))
            return null;
        var kind = found.Length == 0 ? DifferenceKind.Missing
            : record.Length == 0 || isUnmade && found == record ? DifferenceKind.Unknown
            : DifferenceKind.Changed;
        var cause = IsSource(path) || found == record || record.Length == 0 && expected.Length > 0 ? behind : DifferenceCause.OutputChanged;
        var values = kind == DifferenceKind.Changed ? ValuesOf(path, expected.Length > 0) : ValueDifferences.None;
        return new(path, kind, cause)
        {
            FoundSha256 = found,
            RecordedSha256 = record,
            ExpectedSha256 = expected,
            Values = values.Values,
            ValueCount = values.Count,
        };
    }

    private ValueDifferences ValuesOf(string path, bool isMade) =>
        result.Bytes(path) is { } found && (isMade ? made!.Bytes(path) : originals.Find(path)) is { } expected
            ? ValueDifferences.Of(path, found, expected)
            : ValueDifferences.None;

    private static bool IsSource(string path) =>
        ResultContents.DataFiles.Contains(path) || path.StartsWith(ResultContents.Inputs, StringComparison.Ordinal);

    private static DifferenceCause CauseOf(string path) => path switch
    {
        ResultContents.Plan => DifferenceCause.PlanChanged,
        ResultContents.Roster => DifferenceCause.RosterChanged,
        ResultContents.Profile => DifferenceCause.ProfileChanged,
        ResultContents.Model => DifferenceCause.ModelChanged,
        _ => DifferenceCause.InputChanged,
    };

    private static Dictionary<string, string> ByPath(ImmutableArray<OutputFile> files)
    {
        var byPath = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
            byPath[file.Path] = file.Sha256;
        return byPath;
    }
}
