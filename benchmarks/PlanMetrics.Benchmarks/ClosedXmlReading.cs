using ClosedXML.Excel;

namespace PlanMetrics.Benchmarks;

/// <summary>The peer of the main job: ClosedXML opens the same workbooks and visits every cell, and does nothing else.</summary>
internal static class ClosedXmlReading
{
    public static int Run(string folder)
    {
        Console.WriteLine($"{CountCells(folder)} cells");
        return 0;
    }

    public static long CountCells(string folder)
    {
        var cells = 0L;
        foreach (var file in Directory.EnumerateFiles(folder, "*.xlsx").Order(StringComparer.Ordinal))
        {
            using var book = new XLWorkbook(file);
            foreach (var sheet in book.Worksheets)
                foreach (var cell in sheet.CellsUsed())
                    cells += cell.CachedValue is null && cell.Value is null ? 0 : 1;
        }

        return cells;
    }
}
