using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Files;

/// <summary>Reads panels from CSV: unit, period, numerator, denominator, in any order, with English or Chinese headings.</summary>
public static class PanelFile
{
    /// <summary>Whether there is an encoding of this name.</summary>
    /// <param name="encoding">The name.</param>
    public static bool Knows(string encoding) => CsvText.Find(encoding) is not null;

    /// <summary>Reads a panel: every row is used or refused with a finding.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">The name that findings give it.</param>
    /// <param name="findings">Receives every fault with its cell.</param>
    /// <param name="encoding">The encoding of the file; null to tell it from its bytes.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The panel, or null where the file is refused as a whole.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Panel? Read(byte[] bytes, string file, Findings findings, string? encoding = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(findings);
        var context = new ReadContext(file, ReaderCaps.Default, findings, ct);
        try
        {
            if (bytes.Length == 0)
                throw new FileFault(SubmissionCodes.FileEmpty, ("file", file));
            if (bytes.Length > context.Caps.FileBytes)
                throw FileFault.TooLarge(file, context.Caps.FileBytes);
            if (GzipFile.Is(bytes))
                bytes = GzipFile.Unpack(bytes, context);
            if (FileKind.Of(bytes, file) is { Form: not FileForm.Text } kind)
                throw new FileFault(SubmissionCodes.FileKind, ("file", file), ("found", kind.Name), ("expected", new LocalText("CSV 文件", "a CSV file")));
        }
        catch (FileFault fault)
        {
            context.Report(fault);
            return null;
        }

        using var sheet = CsvSheet.Open(bytes, encoding, context);
        var panel = sheet is null ? null : PanelReader.Read(sheet, file, findings);
        return sheet is { Faulted: false } ? panel : null;
    }
}
