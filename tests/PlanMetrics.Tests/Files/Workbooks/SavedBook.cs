using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanMetrics.Files;
using PlanMetrics.Reports;

namespace PlanMetrics.Tests.Files.Workbooks;

/// <summary>A result workbook as it is saved, part by part.</summary>
internal sealed class SavedBook(byte[] bytes)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public byte[] Bytes => bytes;

    public static SavedBook Of(Report report)
    {
        using var stream = new MemoryStream();
        ReportWorkbook.Write(report, stream);
        return new(stream.ToArray());
    }

    public IEnumerable<string> Faults()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        return [.. new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    public XDocument Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    public string[] Parts()
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The formulas of a sheet, with the values they are saved with, by cell.</summary>
    public Dictionary<string, (string Formula, string? Value)> Formulas(int sheet) => Cells(sheet)
        .Where(cell => cell.Element(Main + "f") is not null)
        .ToDictionary(cell => (string)cell.Attribute("r")!, cell => (cell.Element(Main + "f")!.Value, (string?)cell.Element(Main + "v")));

    /// <summary>The texts and numbers of a sheet by cell.</summary>
    public Dictionary<string, string> Values(int sheet)
    {
        var texts = Part("xl/sharedStrings.xml").Root!.Elements().Select(item => item.Value).ToArray();
        return Cells(sheet).Where(cell => cell.Element(Main + "v") is not null).ToDictionary(
            cell => (string)cell.Attribute("r")!,
            cell => (string?)cell.Attribute("t") == "s" ? texts[int.Parse(cell.Value, System.Globalization.CultureInfo.InvariantCulture)] : cell.Element(Main + "v")!.Value);
    }

    private IEnumerable<XElement> Cells(int sheet) => Part($"xl/worksheets/sheet{sheet}.xml").Descendants(Main + "c");
}
