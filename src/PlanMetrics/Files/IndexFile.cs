using System.IO.Compression;
using System.Security.Cryptography;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Indices;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>Reads and writes index workbooks (docs/index.md).</summary>
public static class IndexFile
{
    /// <summary>Reads an index with its values: completely, or not at all.</summary>
    /// <param name="stream">The workbook (.xlsx); left open.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="findings">Receives every fault with its sheet and cell.</param>
    /// <param name="caps">How much the file may hold; null for the defaults.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The index, or null where the workbook has a fault.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static IndexWorkbook? Read(Stream stream, string file, Findings findings, ReaderCaps? caps = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(findings);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        using var book = XlsxBook.Open(bytes, new ReadContext(file, caps ?? ReaderCaps.Default, findings, ct));
        return book is null ? null : Read(book, file, Convert.ToHexStringLower(SHA256.HashData(bytes)), findings);
    }

    /// <summary>Writes an index with its values as an index workbook, in English. The bytes depend on the content alone.</summary>
    /// <param name="index">The index.</param>
    /// <param name="values">Its values.</param>
    /// <param name="stream">Receives the workbook; left open. A number cell holds the nearest binary fraction, 15 to 17 digits.</param>
    /// <exception cref="ArgumentException">An indicator has a rule that no index workbook holds.</exception>
    public static void Write(CompositeIndex index, Submission values, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(stream);
        using var workbook = new XLWorkbook();
        new IndexBookWriter(index, workbook).Write(values);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        saved.Position = 0;
        PackageNormaliser.Normalise(saved, stream, CompressionLevel.SmallestSize);
    }

    /// <summary>Whether a workbook is one of an index, told by the first rows of its sheets, which are read from the start again.</summary>
    internal static bool IsIndex(XlsxBook book)
    {
        var grids = book.Sheets.Select(sheet => SheetGrid.Of(sheet, IndexSheets.RowsThatTell)).ToList();
        foreach (var sheet in book.Sheets)
            sheet.Restart();
        return !book.Faulted && IndexSheets.AreThere(grids);
    }

    /// <summary>Reads the index of an open workbook.</summary>
    internal static IndexWorkbook? Read(XlsxBook book, string file, string sha256, Findings findings)
    {
        var grids = book.Sheets.Select(sheet => SheetGrid.Of(sheet)).ToList();
        return book.Faulted ? null : IndexReader.Read(grids, file, sha256, findings);
    }
}
