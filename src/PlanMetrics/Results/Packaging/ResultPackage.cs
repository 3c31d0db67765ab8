using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Workbooks;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Results.Packaging;

/// <summary>资料包: what of a result may leave the office, and to whom. The same result gives the same bytes on any machine.</summary>
public sealed class ResultPackage
{
    // Head and line in the directory, and what a stored block adds.
    private const long ZipOverhead = 128;

    private ResultPackage(PackageAudience audience, ImmutableArray<PackageFile> files) => (Audience, Files) = (audience, files);

    /// <summary>For whom it is.</summary>
    public PackageAudience Audience { get; }

    /// <summary>The paths of its files, its notice first and its manifest last.</summary>
    public ImmutableArray<string> Paths => [.. Files.Select(file => file.Path)];

    internal ImmutableArray<PackageFile> Files { get; }

    /// <summary>
    /// Makes a package. The result is verified first: every file against its manifest and against what comes out of computing it again. One that
    /// is not identical is refused.
    /// </summary>
    /// <param name="resultFolder">The folder of the result.</param>
    /// <param name="audience">For whom it is.</param>
    /// <param name="inputs">A folder that holds the inputs, found in it by their hashes; null for the copies in the result.</param>
    /// <param name="findings">Receives the reason where no package is made.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The package, or null.</returns>
    /// <exception cref="ArgumentException">A folder's name is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ResultPackage? Make(string resultFolder, PackageAudience audience, string? inputs, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(resultFolder);
        ArgumentNullException.ThrowIfNull(findings);
        if (KeptResult.Open(resultFolder, findings, ct) is not { } kept)
            return null;
        var found = KeptInputs.Of(kept, inputs, findings);
        if (Reproduction.Of(kept, found, findings, ct) is not { } made)
            return null;
        if (new FileComparison(kept, found, made).Differences() is { IsEmpty: false } differences)
        {
            findings.Add(Diagnostic.At(
                PackageCodes.NotVerified, new SourceLocation(resultFolder),
                ("folder", resultFolder), ("file", differences[0].Path), ("count", differences.Length), ("version", kept.Identity.Version)));
            return null;
        }

        if (audience == PackageAudience.Public && made.Report.Edition is not { IsFinal: true })
            findings.Add(Diagnostic.At(PackageCodes.NotFinal, new SourceLocation(resultFolder), ("folder", resultFolder)));
        return Of(audience, kept, made.Report, findings);
    }

    /// <summary>Whether it fits into a zip archive without extensions.</summary>
    /// <param name="path">The archive that is wanted.</param>
    /// <param name="findings">Receives the reason where it does not.</param>
    public bool FitsZip(string path, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var bytes = Files.Sum(file => (long)file.Content.Length + ZipOverhead + (4L * file.Path.Length));
        if (Files.Length <= ushort.MaxValue && bytes <= uint.MaxValue)
            return true;
        findings.Add(Diagnostic.At(PackageCodes.TooLarge, new SourceLocation(path), ("package", path), ("count", Files.Length), ("bytes", bytes.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        return false;
    }

    /// <summary>Writes the package as a zip archive.</summary>
    /// <param name="stream">Receives the archive; it stays open.</param>
    public void WriteZip(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var zip = new SteadyZip(stream);
        foreach (var file in Files)
            zip.Add(file.Path, file.Content);
        zip.End();
    }

    /// <summary>Writes the package into a folder: into a new one beside its place first, then moved there.</summary>
    /// <param name="folder">The folder: new, empty, or of an earlier package.</param>
    /// <param name="resultFolder">The folder of the result, which it must keep clear of.</param>
    /// <param name="findings">Receives the reason where nothing is written.</param>
    /// <returns>Whether the package stands there.</returns>
    /// <exception cref="ArgumentException">A folder's name is empty.</exception>
    public bool WriteTo(string folder, string resultFolder, Findings findings)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(resultFolder);
        ArgumentNullException.ThrowIfNull(findings);
        if (!ResultFolder.MayWrite(folder, [resultFolder], force: false, findings))
            return false;
        try
        {
            using var running = FolderLock.Take(PhysicalPath.Of(folder), findings);
            return running is not null && Replace(new FolderSwap(PhysicalPath.Of(folder)), findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(OutputCodes.WriteFault, new SourceLocation(folder), ("folder", folder), ("fault", WriteReason.Of(fault))));
            return false;
        }
    }

    /// <summary>A package of other files.</summary>
    internal ResultPackage With(IEnumerable<PackageFile> files) => new(Audience, [.. files]);

    private static ResultPackage? Of(PackageAudience audience, KeptResult kept, Reports.Report report, Findings findings)
    {
        try
        {
            var contents = new PackageContents(kept, report).For(audience);
            if (contents.FirstOrDefault(file => file.SameAs.Length > 0 && kept.Files.GetValueOrDefault(file.SameAs) != file.Sha256) is { } changed)
            {
                findings.Add(Diagnostic.At(
                    PackageCodes.NotVerified, new SourceLocation(kept.Folder),
                    ("folder", kept.Folder), ("file", changed.SameAs), ("count", 1), ("version", kept.Identity.Version)));
                return null;
            }

            var notice = new PackageFile(PackageNotice.FileName, new("说明", "this notice"), new PackageNotice(audience, kept, report, contents).Write());
            ImmutableArray<PackageFile> files = [notice, .. contents];
            return new(audience, [.. files, new(ManifestJson.FileName, new("本包清单", "the package's manifest"), PackageManifest.Write(audience, kept, files))]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(VerificationCodes.Unreadable, new SourceLocation(kept.Folder), ("folder", kept.Folder), ("fault", WriteReason.Of(fault))));
            return null;
        }
    }

    private bool Replace(FolderSwap swap, Findings findings)
    {
        try
        {
            swap.Recover();
            Directory.CreateDirectory(swap.New);
            foreach (var file in Files)
                HandedFiles.Put(swap.New, file.Path, file.Content);
            swap.Commit(OwnFiles.Of(swap.Folder).Contains, findings);
            return true;
        }
        finally
        {
            swap.Abandon();
        }
    }
}
