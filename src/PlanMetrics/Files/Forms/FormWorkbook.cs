using System.IO.Compression;
using ClosedXML.Excel;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes a form as a workbook: how to fill it in, a sheet a table, what its targets mean, and a very hidden sheet that says what it is.</summary>
internal static class FormWorkbook
{
    public static void Write(FormDocument document, Stream stream)
    {
        using var workbook = new XLWorkbook();
        FormGuide.Write(workbook, document);
        IXLCell? submission = null;
        foreach (var table in document.Tables)
            submission = new FormSheet(workbook, table).Write(submission);
        FormDefinitions.Write(workbook, document);
        FormKeySheet.Write(workbook, document.Key);
        workbook.Worksheet(2).SetTabActive();
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        saved.Position = 0;
        PackageNormaliser.Normalise(saved, stream, CompressionLevel.SmallestSize);
    }
}
