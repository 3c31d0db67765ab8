using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Reports;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Results.Extracting;

/// <summary>分发文件夹: a page and a workbook for each unit of a result, with its own data only, to be handed to the units.</summary>
public static class ExtractFolder
{
    private const string Page = ".html";
    private const string Workbook = ".xlsx";

    /// <summary>
    /// Computes a result again from its own folder and writes a page and a workbook for each unit, or for one. A result that does not come out as it was written is
    /// refused: a unit must not be told other numbers than those published.
    /// </summary>
    /// <param name="resultFolder">The folder of the result.</param>
    /// <param name="folder">The folder to write: new, empty, or of an earlier run.</param>
    /// <param name="unit">The one unit wanted, by id, name or alias; null for all.</param>
    /// <param name="findings">Receives the reason where nothing is written.</param>
    /// <param name="ct">Stops the work; what was there stays.</param>
    /// <returns>The names of the pages; empty where nothing was written.</returns>
    /// <exception cref="ArgumentException">A folder's name is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ImmutableArray<string> Write(string resultFolder, string folder, string? unit, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(resultFolder);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(findings);
        if (!ResultFolder.MayWrite(folder, [resultFolder], force: false, findings) || ReproducedReport.Of(resultFolder, ExtractCodes.NotReproduced, findings, ct) is not { } report)
            return [];
        var units = UnitsOf(report, unit);
        if (units.IsEmpty)
        {
            findings.Add(Diagnostic.At(ExtractCodes.NoUnit, new SourceLocation(resultFolder), ("folder", resultFolder), ("unit", unit ?? "*")));
            return [];
        }

        try
        {
            using var running = FolderLock.Take(PhysicalPath.Of(folder), findings);
            return running is null ? [] : Replace(new FolderSwap(PhysicalPath.Of(folder)), report, units, findings, ct);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(OutputCodes.WriteFault, new SourceLocation(folder), ("folder", folder), ("fault", WriteReason.Of(fault))));
            return [];
        }
    }

    private static ImmutableArray<string> UnitsOf(Report report, string? unit)
    {
        if (unit is null)
            return [.. report.Units.Select(score => score.UnitId)];
        var id = report.Roster.Registry.Find(unit)?.Id;
        return report.Units.Any(score => score.UnitId == id) ? [id!] : [];
    }

    private static ImmutableArray<string> Replace(FolderSwap swap, Report report, ImmutableArray<string> units, Findings findings, CancellationToken ct)
    {
        try
        {
            swap.Recover();
            Directory.CreateDirectory(swap.New);
            var names = UnitFileNames.Of(report.Roster, units);
            var written = new OutputFile[2 * units.Length];
            Parallel.For(0, units.Length, new ParallelOptions { CancellationToken = ct }, i =>
            {
                var extract = UnitExtract.Of(report, units[i])!;
                written[2 * i] = Put(swap.New, names[i] + Page, stream => UnitPage.Write(extract, stream));
                written[(2 * i) + 1] = Put(swap.New, names[i] + Workbook, stream => UnitWorkbook.Write(extract, stream));
            });
            HandedFiles.PutManifest(swap.New, "extracts", written);
            swap.Commit(OwnFiles.Of(swap.Folder).Contains, findings);
            return [.. names.Select(name => name + Page)];
        }
        finally
        {
            swap.Abandon();
        }
    }

    private static OutputFile Put(string folder, string name, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        return HandedFiles.Put(folder, name, content.ToArray());
    }
}
