using ExcelDataReader;
using MiniExcelLibs;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Benchmarks;

/// <summary>Ours and its peers: each opens a workbook and visits every cell that holds something.</summary>
internal static class WorkbookReaders
{
    public static readonly string[] Names = ["PlanMetrics", "ExcelDataReader", "MiniExcel", "ClosedXML"];

    public static long CountCells(string reader, string file) => reader switch
    {
        "PlanMetrics" => Ours(file),
        "ExcelDataReader" => WithExcelDataReader(file),
        "MiniExcel" => WithMiniExcel(file),
        "ClosedXML" => ClosedXmlReading.CountCells(file),
        _ => throw new ArgumentException($"There is no reader \"{reader}\".", nameof(reader)),
    };

    private static long Ours(string file)
    {
        var findings = new Findings();
        var context = new ReadContext(Path.GetFileName(file), ReaderCaps.Default with { FileBytes = 1L << 31, Cells = long.MaxValue, PartBytes = 1L << 32, InflatedBytes = 1L << 32 }, findings, default);
        using var book = XlsxBook.Open(FileBytes.Read(file, context.Caps).Content, context)
            ?? throw new InvalidDataException(findings.Sorted()[0].Message(Language.English));
        var cells = 0L;
        foreach (var sheet in book.Sheets)
            while (sheet.Read())
                foreach (var cell in sheet.Cells)
                    cells += cell.Text.Length > 0 ? 1 : 0;
        return cells;
    }

    private static long WithExcelDataReader(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var cells = 0L;
        do
            while (reader.Read())
                for (var column = 0; column < reader.FieldCount; column++)
                    cells += reader.GetValue(column) is null ? 0 : 1;
        while (reader.NextResult());
        return cells;
    }

    private static long WithMiniExcel(string file)
    {
        var cells = 0L;
        foreach (IDictionary<string, object?> row in MiniExcel.Query(file))
            foreach (var value in row.Values)
                cells += value is null ? 0 : 1;
        return cells;
    }
}
