using System.Collections.Immutable;

namespace PlanMetrics.Results.Comparing;

/// <summary>Tells by hash which input files differ.</summary>
internal static class InputChanges
{
    /// <summary>The files that were added, removed or changed, in the ordinal order of their paths.</summary>
    public static ImmutableArray<InputChange> Of(ImmutableArray<OutputFile> old, ImmutableArray<OutputFile> next)
    {
        var before = ByPath(old);
        var after = ByPath(next);
        return
        [
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(path => new InputChange(path, before.GetValueOrDefault(path, ""), after.GetValueOrDefault(path, "")))
                .Where(change => change.OldSha256 != change.NewSha256),
        ];
    }

    private static Dictionary<string, string> ByPath(ImmutableArray<OutputFile> files)
    {
        var byPath = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
            byPath[file.Path] = file.Sha256;
        return byPath;
    }
}
