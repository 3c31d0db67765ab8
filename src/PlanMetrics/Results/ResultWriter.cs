using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using PlanMetrics.Files;
using PlanMetrics.Reports;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results;

/// <summary>Writes all files of a result into a new folder and hashes them on the way.</summary>
internal sealed class ResultWriter(Report report, ResultSources sources, ResultOptions options, string folder)
{
    private readonly Lock gate = new();
    private readonly List<OutputFile> written = [];

    /// <summary>Writes the files.</summary>
    /// <returns>The input file that is no longer what was read, or null where all is well.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public InputFile? WriteAll(CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        if (options.CopyInputs && CopyInputs(ct) is { } changed)
            return changed;
        InParallel(ct, [.. ResultContents.Of(report, sources, options.Files).Select<ResultContent, Action>(content => () => Put(content.Path, content.Write))]);
        var identity = ResultIdentity.Of(report, sources, options, [.. written.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        var manifest = Put(ManifestJson.FileName, stream => ManifestJson.Write(identity, stream));
        Put(StatementJson.FileName, stream => StatementJson.Write(identity, manifest, stream));
        return null;
    }

    private void InParallel(CancellationToken ct, params Action[] writes)
    {
        try
        {
            Parallel.Invoke(new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = options.MaxDegreeOfParallelism }, writes);
        }
        catch (AggregateException faults)
        {
            // Any one of them says why the folder cannot be written; the caller knows the kinds it expects.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }

    private string Put(string path, Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var file = NewFile(path))
        {
            using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
            using (var buffered = new BufferedStream(hashed, 1 << 16))
                write(buffered);
            file.Flush(flushToDisk: true);
        }

        var sha256 = Convert.ToHexStringLower(hash.Hash!);
        lock (gate)
            written.Add(new OutputFile(path, sha256));
        return sha256;
    }

    private InputFile? CopyInputs(CancellationToken ct)
    {
        foreach (var input in sources.Inputs)
        {
            ct.ThrowIfCancellationRequested();
            // A file that could not be opened for reading cannot be copied either; the findings name it.
            if (input.Sha256.Length == 0)
                continue;
            var bytes = input.ReadAgain();
            if (ManifestJson.HashOf(bytes) != input.Sha256)
                return input;
            var path = ResultContents.Inputs + input.RelativePath;
            using var file = NewFile(path);
            file.Write(bytes);
            written.Add(new OutputFile(path, input.Sha256));
        }

        return null;
    }

    private FileStream NewFile(string path)
    {
        var full = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
    }
}
