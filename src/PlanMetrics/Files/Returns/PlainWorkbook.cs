using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>The parts of a plain workbook: for a CSV file its rows, for a file that cannot be read nothing but the slip to come.</summary>
internal static class PlainWorkbook
{
    private static readonly XNamespace Ns = SheetXml.Main;

    /// <summary>The parts, with a sheet of cells where there are any.</summary>
    public static Dictionary<string, byte[]> Of(string sheet, IReadOnlyCollection<SourceCell> cells)
    {
        const string office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var hasSheet = cells.Count > 0;
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase)
        {
            ["[Content_Types].xml"] = Bytes($"""<Types xmlns="{SheetXml.Types}"><Override PartName="/xl/workbook.xml" ContentType="{office}sheet.main+xml"/><Override PartName="/xl/sheet1.xml" ContentType="{office}worksheet+xml"/></Types>"""),
            ["_rels/.rels"] = Bytes($"""<Relationships xmlns="{SheetXml.Package}"><Relationship Id="rId1" Type="{SheetXml.Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ["xl/workbook.xml"] = SheetXml.Bytes(new XDocument(new XElement(Ns + "workbook", new XElement(Ns + "sheets", hasSheet
                ? new XElement(Ns + "sheet", new XAttribute("name", sheet), new XAttribute("sheetId", 1), new XAttribute(XName.Get("id", SheetXml.Office), "rId1"))
                : null)))),
        };
        if (hasSheet)
        {
            parts["xl/_rels/workbook.xml.rels"] = Bytes($"""<Relationships xmlns="{SheetXml.Package}"><Relationship Id="rId1" Type="{SheetXml.Office}/worksheet" Target="sheet1.xml"/></Relationships>""");
            parts["xl/sheet1.xml"] = SheetXml.Bytes(SheetOf(cells));
        }

        return parts;
    }

    // Everything is text as it stood in the file: 007 stays 007.
    private static XDocument SheetOf(IReadOnlyCollection<SourceCell> cells) => new(new XElement(Ns + "worksheet", new XElement(Ns + "sheetData",
        cells.GroupBy(cell => cell.Address.Row).Select(row => new XElement(Ns + "row", new XAttribute("r", row.Key.ToString(CultureInfo.InvariantCulture)),
            row.Select(cell => new XElement(Ns + "c", new XAttribute("r", cell.Address.ToString()), new XAttribute("t", "inlineStr"),
                new XElement(Ns + "is", new XElement(Ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SheetXml.Clean(cell.Text))))))))));

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(xml);
}
