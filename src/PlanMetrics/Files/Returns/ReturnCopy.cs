using System.Xml;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>Writes what goes back to a unit: a marked copy of its workbook, of its CSV as a workbook, or the slip alone where nothing can be read.</summary>
internal static class ReturnCopy
{
    /// <summary>Writes the copy of one file.</summary>
    /// <param name="content">The bytes that were read.</param>
    /// <param name="isRead">Whether the file was read completely: one that was refused is never opened again.</param>
    /// <param name="slip">What to say.</param>
    /// <param name="options">How the file was read.</param>
    /// <param name="output">Receives an .xlsx workbook.</param>
    public static void Write(byte[] content, bool isRead, ReturnSlip slip, InputOptions options, Stream output)
    {
        if (!isRead || !TryWrite(content, slip, options, output))
            MarkedCopy.Write(PlainWorkbook.Of("", []), slip, output);
    }

    private static bool TryWrite(byte[] content, ReturnSlip slip, InputOptions options, Stream output)
    {
        using var copy = new MemoryStream();
        try
        {
            if (GzipFile.Is(content) || FileKind.Of(content, slip.File).Form == FileForm.Text)
                WriteText(content, slip, options, copy);
            else
                MarkedCopy.Write(PartsOf(content, slip.File, options.Caps), slip, copy);
        }
        catch (Exception fault) when (fault is FileFault or XmlException)
        {
            // A part that nobody needed for reading may be damaged; the slip still goes out, with every cell by name.
            return false;
        }

        copy.WriteTo(output);
        return true;
    }

    private static void WriteText(byte[] content, ReturnSlip slip, InputOptions options, Stream output)
    {
        const string sheet = "CSV";
        var cells = new List<SourceCell>();
        var context = new ReadContext(slip.File, options.Caps, new Findings(), CancellationToken.None)
        {
            ReadSheet = rows =>
            {
                while (rows.Read())
                    cells.AddRange(rows.Cells);
                return new TidyTable([], 0, true);
            },
        };
        SubmissionReader.Read(new FileBytes(content, "", content.Length, null), options.Encoding, isTable: true, context);
        var placed = slip.Findings.Select(finding => finding with { Location = finding.Location with { Sheet = finding.Location.Cell.Length > 0 ? sheet : "" } });
        MarkedCopy.Write(PlainWorkbook.Of(sheet, cells), slip with { Findings = [.. placed] }, output);
    }

    // Through the same guard as reading: no part may inflate past the caps, and each must match its checksum.
    private static Dictionary<string, byte[]> PartsOf(byte[] content, string file, ReaderCaps caps)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        using var package = Package.Open(content, new ReadContext(file, caps, new Findings(), CancellationToken.None));
        foreach (var name in package.Names.Where(name => !name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
            if (!package.IsEmpty(name))
                parts[name] = package.Bytes(name);

        return parts;
    }
}
