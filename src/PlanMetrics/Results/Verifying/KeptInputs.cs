using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Results.Verifying;

/// <summary>The inputs of a result, found again: among its own copies, or by their hashes in another folder.</summary>
/// <param name="Files">Those that are there, and those that could not be read even then; in the order of the manifest.</param>
/// <param name="Missing">The names of those that are not.</param>
internal sealed record KeptInputs(ImmutableArray<FoundFile> Files, ImmutableArray<string> Missing)
{
    /// <summary>Whether it is known where the inputs are; otherwise nothing can be computed again.</summary>
    public bool IsKnown { get; init; } = true;

    public static KeptInputs Of(KeptResult result, string? folder, Findings findings)
    {
        if (folder is null && !result.Identity.HasInputs && result.Identity.Inputs.Any(input => input.Sha256.Length > 0))
        {
            findings.Add(Diagnostic.At(VerificationCodes.InputsNeeded, new SourceLocation(result.Folder), ("folder", result.Folder)));
            return new([], []) { IsKnown = false };
        }

        Func<OutputFile, FoundFile?> find = folder is null ? input => Copy(result, input) : InFolder(folder);
        var files = ImmutableArray.CreateBuilder<FoundFile>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var input in result.Identity.Inputs)
            if (input.Sha256.Length == 0)
                files.Add(new FoundFile(0, input.Path, ""));
            else if (find(input) is { } found)
                files.Add(found);
            else
                missing.Add(input.Path);
        return new(files.ToImmutable(), missing.ToImmutable());
    }

    private static FoundFile? Copy(KeptResult result, OutputFile input)
    {
        var path = ResultContents.Inputs + input.Path;
        return result.Files.ContainsKey(path) ? new FoundFile(0, input.Path, result.PathOf(path)) : null;
    }

    // By hash; where no file has it, the file of that name, which is then another one.
    private static Func<OutputFile, FoundFile?> InFolder(string folder)
    {
        var byHash = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        var byPath = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        foreach (var file in InputReader.FilesIn(folder))
        {
            byHash.TryAdd(file.Read(ReaderCaps.Default).Sha256, file);
            byPath.TryAdd(file.RelativePath, file);
        }

        return input => (byHash.GetValueOrDefault(input.Sha256) ?? byPath.GetValueOrDefault(input.Path)) is { } found
            ? found with { Root = 0, RelativePath = input.Path }
            : null;
    }
}
