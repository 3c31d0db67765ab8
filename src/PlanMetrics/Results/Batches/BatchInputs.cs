using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Results.Batches;

/// <summary>The districts of a folder: each file of figures, archive or folder directly in it is one.</summary>
/// <param name="Districts">The districts, in the ordinal order of their ids.</param>
/// <param name="Mappings">The mapping files beside them, which are for all.</param>
internal sealed record BatchInputs(ImmutableArray<DistrictInput> Districts, ImmutableArray<string> Mappings)
{
    private static readonly StringComparer AnyCase = StringComparer.OrdinalIgnoreCase;

    /// <summary>Looks through a folder; nothing is opened.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="findings">Receives what is passed over.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static BatchInputs Find(string folder, Findings findings)
    {
        var found = new List<DistrictInput>();
        var mappings = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in new DirectoryInfo(folder).GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.'))
                continue;
            if (PassedOver(entry) is { } reason)
                findings.Add(Diagnostic.At(reason, new SourceLocation(entry.Name), (entry is DirectoryInfo && reason == SubmissionCodes.FolderSkipped ? "folder" : "file", entry.Name)));
            else if (entry is FileInfo && MappingFile.IsNamedSo(entry.Name))
                mappings.Add(entry.FullName);
            else if (entry.Name != InputReader.RosterName)
                found.Add(new DistrictInput(IdOf(entry), entry.FullName, entry is DirectoryInfo));
        }

        return new([.. Judged(found).OrderBy(district => district.Id, StringComparer.Ordinal)], mappings.ToImmutable());
    }

    private static string IdOf(FileSystemInfo entry) =>
        entry is DirectoryInfo ? entry.Name : Path.GetFileNameWithoutExtension(GzipFile.NameWithin(entry.Name));

    private static DiagnosticDescriptor? PassedOver(FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null)
            return SubmissionCodes.FileLink;
        if (entry is DirectoryInfo)
            return ResultMarker.IsResult(entry.FullName) ? SubmissionCodes.FolderSkipped : null;
        return InputKinds.Of(entry.Name) switch
        {
            InputKind.Table or InputKind.Archive => null,
            InputKind.Owner => SubmissionCodes.FileOwner,
            InputKind.Document => SubmissionCodes.FileDocument,
            _ => entry.Name == InputReader.RosterName ? null : SubmissionCodes.FileSkipped,
        };
    }

    // Of two that would share a folder, on a system that tells no case apart too, nobody can say which is meant.
    private static IEnumerable<DistrictInput> Judged(List<DistrictInput> found)
    {
        foreach (var same in found.GroupBy(district => district.Id, AnyCase))
        {
            var first = same.First();
            if (same.Skip(1).FirstOrDefault() is { } other)
                yield return first with
                {
                    Refusal = Diagnostic.At(BatchCodes.SameDistrict, new SourceLocation(first.Name), ("file", first.Name), ("other", other.Name), ("district", first.Id)),
                };
            else if (SafeFileName.Of(first.Id) != first.Id || BatchSummary.Files.Contains(first.Id, AnyCase))
                yield return first with { Refusal = Diagnostic.At(BatchCodes.DistrictName, new SourceLocation(first.Name), ("district", first.Id)) };
            else
                yield return first;
        }
    }
}
