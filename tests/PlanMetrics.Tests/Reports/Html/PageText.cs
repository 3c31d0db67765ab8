using System.Text;
using System.Xml;
using System.Xml.Linq;
using PlanMetrics.Reports;

namespace PlanMetrics.Tests.Reports.Html;

/// <summary>A page as tests look at it: parsed without any leniency, which a browser would have.</summary>
internal sealed class PageText
{
    private const string Doctype = "<!DOCTYPE html>\n";

    private PageText(byte[] bytes)
    {
        Bytes = bytes;
        Source = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.StartsWith(Doctype, Source, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(Source[Doctype.Length..]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public byte[] Bytes { get; }

    public string Source { get; }

    public XElement Root { get; }

    public static PageText Of(Report report, Provenance? provenance = null)
    {
        using var stream = new MemoryStream();
        ReportPage.Write(report, stream, provenance);
        return new PageText(stream.ToArray());
    }

    /// <summary>A page of another kind.</summary>
    public static PageText Of(byte[] bytes) => new(bytes);

    public IEnumerable<XElement> All(string name) => Root.Descendants(name);

    public XElement Section(string id) => Root.Descendants("section").Single(section => (string?)section.Attribute("id") == id);

    /// <summary>The rows of a table by their headings, the table known by its caption.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(XElement within, string caption)
    {
        var table = within.Descendants("table").Single(table => table.Element("caption")!.Value == caption);
        var heads = table.Element("thead")!.Descendants("th").Select(head => head.Value).ToArray();
        foreach (var row in table.Element("tbody")!.Elements("tr"))
            yield return heads.Zip(row.Elements().Select(cell => cell.Value)).Where(pair => pair.First.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
