using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Results.Batches;

/// <summary>
/// 批量评估: scores many districts, each into a result folder of its own, and sums them up. Districts are worked on side by side, each by one
/// thread and read from its own files alone, so that memory follows the number of threads and never the number of districts.
/// </summary>
public static class BatchFolder
{
    /// <summary>
    /// Scores all districts of a folder. A district whose result stands there already, made of the same inputs by the same rules, version and
    /// options, is kept. One that cannot be scored is listed with its findings and stops no other. The files are the same whatever the number of
    /// threads, and whether or not the batch was interrupted.
    /// </summary>
    /// <param name="input">The folder of districts: each file of figures, archive or folder directly in it is one.</param>
    /// <param name="folder">Where the results go: new, empty, or of an earlier batch.</param>
    /// <param name="settings">What all are scored by.</param>
    /// <param name="findings">Receives the reason where nothing is written, and what was noticed beside the districts.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="ct">Stops the work; the folders of districts that are done stay, and the next run goes on from them.</param>
    /// <returns>The districts, or null where nothing is written.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static BatchResult? Run(
        string input, string folder, BatchSettings settings, Findings findings, IProgress<BatchProgress>? progress = null, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(input);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(findings);
        try
        {
            if (!MayWrite(folder, input, findings))
                return null;
            using var running = FolderLock.Take(PhysicalPath.Of(folder), findings);
            return running is null ? null : Work(input, PhysicalPath.Of(folder), settings, findings, progress, ct);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(OutputCodes.WriteFault, new SourceLocation(folder), ("folder", folder), ("fault", WriteReason.Of(fault))));
            return null;
        }
    }

    /// <summary>Whether a batch may be written to a folder: it is new, empty, or holds an earlier batch, and keeps clear of the input.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="input">The folder of districts.</param>
    /// <param name="findings">Receives the reason where it may not.</param>
    public static bool MayWrite(string folder, string input, Findings findings)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(findings);
        if (!ResultFolder.MayWrite(folder, [input], force: false, findings))
            return false;
        if (!ResultMarker.IsResult(folder) || BatchManifest.IsBatch(folder))
            return true;
        findings.Add(Diagnostic.At(OutputCodes.FolderForeign, new SourceLocation(folder), ("folder", folder), ("found", ManifestJson.FileName)));
        return false;
    }

    private static BatchResult? Work(
        string input, string place, BatchSettings settings, Findings findings, IProgress<BatchProgress>? progress, CancellationToken ct)
    {
        var beside = new Findings();
        var inputs = BatchInputs.Find(Path.GetFullPath(input), beside);
        findings.AddRange(beside.Sorted());
        if (inputs.Districts.IsEmpty)
        {
            findings.Add(Diagnostic.At(BatchCodes.NoDistrict, new SourceLocation(input), ("folder", input)));
            return null;
        }

        settings = settings with { Mappings = [.. settings.Mappings, .. inputs.Mappings] };
        var summary = new BatchSummary(place, settings);
        summary.Begin();
        var districts = Score(inputs.Districts, new DistrictRun(place, settings, findings), settings.Jobs, progress, ct);
        ReportLeftovers(place, districts, findings);
        var result = new BatchResult(DistrictRanks.Of(districts)) { Targets = NationalTarget.Of(settings.Plan, districts), Beside = beside.Sorted() };
        summary.Write(result);
        return result;
    }

    private static DistrictResult[] Score(
        ImmutableArray<DistrictInput> inputs, DistrictRun run, int jobs, IProgress<BatchProgress>? progress, CancellationToken ct)
    {
        var results = new DistrictResult[inputs.Length];
        var (done, kept) = (0, 0);
        try
        {
            // One at a time to whoever is free: districts differ much in size.
            Parallel.ForEach(
                Partitioner.Create(Enumerable.Range(0, inputs.Length), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = jobs },
                i =>
                {
                    results[i] = run.Of(inputs[i], ct);
                    var keptNow = results[i].IsKept ? Interlocked.Increment(ref kept) : Volatile.Read(ref kept);
                    progress?.Report(new(Interlocked.Increment(ref done), keptNow, inputs.Length));
                });
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        return results;
    }

    private static void ReportLeftovers(string place, DistrictResult[] districts, Findings findings)
    {
        var known = districts.Select(district => district.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var other in new DirectoryInfo(place).GetDirectories().Where(other => !other.Name.StartsWith('.') && !known.Contains(other.Name)))
            if (ResultMarker.IsResult(other.FullName))
                findings.Add(Diagnostic.At(BatchCodes.Leftover, new SourceLocation(other.Name), ("folder", place), ("district", other.Name)));
    }
}
