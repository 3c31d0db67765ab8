using ClosedXML.Excel;

namespace PlanMetrics.Benchmarks;

/// <summary>The peer of the main job: ClosedXML opens the same workbooks and visits every cell, and does nothing else.</summary>
internal static class ClosedXmlReading
{
    public static int Run(string folder)
    {
        var cells = Directory.EnumerateFiles(folder, "*.xlsx").Order(StringComparer.Ordinal).Sum(CountCells);
        Console.WriteLine($"{cells} cells");
        return 0;
    }

    public static long CountCells(string file)
    {
        var cells = 0L;
        using var book = new XLWorkbook(file);
        foreach (var sheet in book.Worksheets)
            foreach (var cell in sheet.CellsUsed())
                cells += cell.CachedValue is null && cell.Value is null ? 0 : 1;
        return cells;
    }
}
