using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Tests.Files.Notices;

/// <summary>A text document as bytes: made with another body or other parts, read as lines.</summary>
internal static class Docx
{
    public static readonly XNamespace W = WordXml.Main;

    /// <summary>A built-in template with paragraphs and tables of one's own; what comes as XML is taken as it is.</summary>
    public static byte[] With(string body, NoticeKind kind = NoticeKind.Feedback, Func<string, string, string>? parts = null) =>
        Changed(BuiltInTemplate.Bytes(kind, Language.Chinese), (name, text) =>
            name == "word/document.xml" ? $"<w:document xmlns:w=\"{WordXml.Main}\"><w:body>{body}<w:sectPr/></w:body></w:document>" : parts?.Invoke(name, text) ?? text);

    /// <summary>The same document with parts in another text, packed by another program's hand.</summary>
    public static byte[] Changed(byte[] document, Func<string, string, string> change)
    {
        using var made = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(document)))
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open(), new UTF8Encoding(false));
                writer.Write(change(entry.FullName, reader.ReadToEnd()));
            }

        return made.ToArray();
    }

    public static string P(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => $"<w:r><w:t xml:space=\"preserve\">{run}</w:t></w:r>"))}</w:p>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static XDocument Part(byte[] document, string name = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    /// <summary>A line a paragraph, and a line a table row with its cells between bars; empty paragraphs are left out.</summary>
    public static string Text(byte[] document) => string.Join("\n", Part(document).Root!.Element(W + "body")!.Elements().SelectMany(Lines).Where(line => line.Length > 0)) + "\n";

    public static IEnumerable<string> Faults(byte[] document)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(document), false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(opened).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    private static IEnumerable<string> Lines(XElement element) => element.Name.LocalName switch
    {
        "tbl" => element.Elements(W + "tr").Select(row => "| " + string.Join(" | ", row.Elements(W + "tc").Select(cell => string.Join("/", cell.Elements(W + "p").Select(Of)))) + " |"),
        "p" => [Of(element)],
        _ => [],
    };

    private static string Of(XElement paragraph) => string.Concat(paragraph.Descendants().Where(piece => piece.Name == W + "t" || piece.Name == W + "tab").Select(piece => piece.Name == W + "tab" ? "\t" : piece.Value));
}
