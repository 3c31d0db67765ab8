using System.IO.Compression;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Writes a profile as a workbook: the values of its file, laid out by <see cref="BookLayout"/>.</summary>
internal static class BookWriter
{
    public static void Write(Profile profile, Stream stream, Language language, Plan? plan)
    {
        var root = NodesOf(profile);
        using var workbook = new XLWorkbook();
        var sheets = BookLayout.Sheets.Select(sheet => (Layout: sheet, Sheet: workbook.AddWorksheet(sheet.Name.In(language)))).ToList();
        BookNotes.Write(workbook.AddWorksheet(BookLayout.Notes.In(language)), language);
        var choices = new BookChoices(workbook, language);
        var writer = new SheetWriter(language, plan, choices);
        foreach (var (layout, sheet) in sheets)
            writer.Write(layout, BookContent.RowsOf(layout, root), sheet);
        choices.Close();
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        saved.Position = 0;
        PackageNormaliser.Normalise(saved, stream, CompressionLevel.SmallestSize);
    }

    private static DataNode NodesOf(Profile profile)
    {
        using var json = new MemoryStream();
        ProfileJson.Write(profile, json);
        return DataParser.Parse(json.GetBuffer().AsSpan(0, (int)json.Length), "profile.json", new Findings())
            ?? throw new InvalidOperationException("A written profile is sound JSON.");
    }
}
