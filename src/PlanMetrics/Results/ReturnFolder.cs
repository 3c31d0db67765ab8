using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Returns;

namespace PlanMetrics.Results;

/// <summary>退回文件夹: what goes back to the units after a check, a marked copy with a return slip for each file that has findings.</summary>
public static class ReturnFolder
{
    private const string Extension = ".xlsx";

    /// <summary>
    /// Writes the copies under the files' relative paths: into a new folder beside its place first, then moved there. The inputs are never
    /// touched. A manifest marks the folder, so that no later run takes it for an input.
    /// </summary>
    /// <param name="inputs">What was read.</param>
    /// <param name="slips">One slip a file; files without one get no copy.</param>
    /// <param name="folder">The folder: new, empty, or of an earlier check.</param>
    /// <param name="options">How the inputs were read.</param>
    /// <param name="findings">Receives the reason where nothing is written.</param>
    /// <param name="ct">Stops the writing; what was there stays.</param>
    /// <returns>The paths of the copies in the folder; empty where nothing was written.</returns>
    public static ImmutableArray<string> Write(
        InputSet inputs, IReadOnlyList<ReturnSlip> slips, string folder, InputOptions options, Findings findings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(slips);
        ArgumentNullException.ThrowIfNull(options);
        if (!ResultFolder.MayWrite(folder, inputs.Sources.Select(input => input.FullPath), force: false, findings))
            return [];
        try
        {
            using var running = FolderLock.Take(PhysicalPath.Of(folder), findings);
            return running is null ? [] : Replace(new FolderSwap(PhysicalPath.Of(folder)), inputs, slips, options, findings, ct);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(OutputCodes.WriteFault, new SourceLocation(folder), ("folder", folder), ("fault", WriteReason.Of(fault))));
            return [];
        }
    }

    private static ImmutableArray<string> Replace(
        FolderSwap swap, InputSet inputs, IReadOnlyList<ReturnSlip> slips, InputOptions options, Findings findings, CancellationToken ct)
    {
        try
        {
            swap.Recover();
            Directory.CreateDirectory(swap.New);
            if (WriteAll(inputs, slips, swap.New, options, findings, ct) is not { } written)
                return [];
            swap.Commit(OwnFiles.Of(swap.Folder).Contains, findings);
            return [.. written.Select(output => output.Path)];
        }
        finally
        {
            swap.Abandon();
        }
    }

    private static List<OutputFile>? WriteAll(
        InputSet inputs, IReadOnlyList<ReturnSlip> slips, string folder, InputOptions options, Findings findings, CancellationToken ct)
    {
        var read = inputs.Submissions.Select(submission => submission.File).ToHashSet(StringComparer.Ordinal);
        var written = new List<OutputFile>();
        foreach (var slip in slips.OrderBy(slip => slip.File, StringComparer.Ordinal))
        {
            ct.ThrowIfCancellationRequested();
            if (inputs.Files.FirstOrDefault(file => file.RelativePath == slip.File) is not { } input)
                continue;
            var bytes = input.Sha256.Length == 0 ? [] : input.ReadAgain();
            if (input.Sha256.Length > 0 && ManifestJson.HashOf(bytes) != input.Sha256)
            {
                findings.Add(Diagnostic.At(OutputCodes.InputChanged, new SourceLocation(folder), ("folder", folder), ("file", slip.File), ("expected", input.Sha256)));
                return null;
            }

            using var copy = new MemoryStream();
            ReturnCopy.Write(bytes, read.Contains(slip.File), slip, options, copy);
            written.Add(HandedFiles.Put(folder, FreeName(slip.File, written), copy.ToArray()));
        }

        HandedFiles.PutManifest(folder, "returns", written);
        return written;
    }

    private static string FreeName(string file, List<OutputFile> written)
    {
        var stem = Path.ChangeExtension(file, null);
        var name = stem + Extension;
        if (written.Exists(output => string.Equals(output.Path, name, StringComparison.OrdinalIgnoreCase)))
            name = file + Extension;
        return name;
    }
}
