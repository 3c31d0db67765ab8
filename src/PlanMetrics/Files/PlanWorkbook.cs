using System.IO.Compression;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Files;

/// <summary>The plan as a workbook for people: targets, tasks, units and sections.</summary>
internal static class PlanWorkbook
{
    public static void Write(Plan plan, Stream stream, Language language)
    {
        using var workbook = new XLWorkbook();
        var sheets = new PlanSheets(plan, language);
        Add(workbook, language, new("目标", "Targets"), sheets.Targets, plan.Targets, frozenColumns: 1, PlanSheets.PrintedTargetColumns);
        Add(workbook, language, new("任务", "Tasks"), sheets.Tasks, plan.Tasks, frozenColumns: 2);
        Add(workbook, language, new("单位", "Units"), sheets.Units, plan.Units, frozenColumns: 1);
        Add(workbook, language, new("部分", "Sections"), sheets.Sections, plan.Sections, frozenColumns: 1);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        saved.Position = 0;
        PackageNormaliser.Normalise(saved, stream, CompressionLevel.SmallestSize);
    }

    private static void Add<T>(
        XLWorkbook workbook, Language language, LocalText name, SheetColumn<T>[] columns, IReadOnlyList<T> rows, int frozenColumns, int? printed = null)
    {
        var sheet = workbook.AddWorksheet(name.In(language));
        SheetTable.Write(sheet, columns, rows, printed ?? columns.Length, language);
        sheet.SheetView.Freeze(1, frozenColumns);
    }
}
