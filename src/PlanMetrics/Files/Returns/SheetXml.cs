using System.Xml;
using System.Xml.Linq;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>What is needed to change the XML of a workbook without disturbing the rest of it.</summary>
internal static class SheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The children of a worksheet, in the order that the format asks for.</summary>
    public static readonly string[] OfWorksheet =
    [
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
        "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
        "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
        "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
        "webPublishItems", "tableParts", "extLst",
    ];

    /// <summary>The children of a style sheet, in the order that the format asks for.</summary>
    public static readonly string[] OfStyles =
        ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    /// <summary>Parses a part. Nothing outside it is read, and no document type is taken.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static XDocument Parse(byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = false }))
            document.Save(writer);
        return stream.ToArray();
    }

    /// <summary>The child of a name, made at its place where it is not there.</summary>
    public static XElement Child(XElement root, string name, string[] order)
    {
        if (root.Element(root.Name.Namespace + name) is { } child)
            return child;
        var made = new XElement(root.Name.Namespace + name);
        Insert(root, made, order);
        return made;
    }

    /// <summary>Puts a child behind those that the format wants before it.</summary>
    public static void Insert(XElement root, XElement child, string[] order)
    {
        var rank = Array.IndexOf(order, child.Name.LocalName);
        var before = root.Elements().LastOrDefault(element => Array.IndexOf(order, element.Name.LocalName) is var other && other >= 0 && other <= rank);
        if (before is null)
            root.AddFirst(child);
        else
            before.AddAfterSelf(child);
    }

    /// <summary>Whether a place is a cell, and which.</summary>
    public static bool IsCell(string? place, out CellAddress cell)
    {
        cell = default;
        return place is not null && CellReference.TryParse(System.Text.Encoding.UTF8.GetBytes(place), out cell);
    }

    /// <summary>A text that XML can hold: what it cannot is left out.</summary>
    public static string Clean(string text) => string.Concat(text.Where(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character)));
}
