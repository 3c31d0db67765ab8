using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Returns;

/// <summary>
/// A workbook with its return slip in front and its faulty cells marked. The parts of the original are taken over as they are, but for what
/// could act or reach outside; hidden sheets stay hidden.
/// </summary>
internal sealed class MarkedCopy
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private readonly Dictionary<string, byte[]> source;
    private readonly Dictionary<string, XDocument> documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> addedTypes = new(StringComparer.Ordinal);
    private readonly KeptParts kept;
    private readonly ReturnSlip slip;
    private string office = SheetXml.Office;
    private bool hasLostFormulas;

    private MarkedCopy(Dictionary<string, byte[]> source, ReturnSlip slip) => (this.source, this.slip, kept) = (source, slip, KeptParts.Of(source));

    /// <summary>Writes the copy of a workbook.</summary>
    /// <param name="source">The parts of the workbook, by name.</param>
    /// <param name="slip">What to say.</param>
    /// <param name="output">Receives the copy.</param>
    /// <exception cref="System.Xml.XmlException">A part that must be changed is no XML.</exception>
    public static void Write(Dictionary<string, byte[]> source, ReturnSlip slip, Stream output)
    {
        var copy = new MarkedCopy(source, slip);
        copy.Mark();
        copy.Save(output);
    }

    private void Mark()
    {
        var workbook = Document(kept.Main);
        var first = SlipFirst.Of(workbook.Root!);
        foreach (var part in kept.Names.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !IsPlain(name)).ToArray())
            Clean(part);
        office = workbook.Root!.Name.NamespaceName == SheetXml.StrictMain ? SheetXml.StrictOffice : SheetXml.Office;
        var stylesPart = kept.TargetOfKind(kept.Main, "styles");
        var styleSheet = stylesPart is null ? SlipStyles.Empty() : Document(stylesPart);
        var styles = SlipStyles.AddTo(styleSheet);
        if (stylesPart is null)
            AddPart("xl/planmetrics-styles.xml", SheetXml.Bytes(styleSheet), Office + "spreadsheetml.styles+xml", kept.Main, "styles");
        MarkSheets(workbook, styles);
        var sheet = new Slip(slip, styles, LeftOut(), workbook.Root.Name.Namespace).ToSheet();
        var id = AddPart(KeptParts.SlipPart, SheetXml.Bytes(sheet), Office + "spreadsheetml.worksheet+xml", kept.Main, "worksheet");
        first.Insert(XName.Get("id", office), id, slip.Language);
    }

    // Texts, colours and properties refer to nothing.
    private static bool IsPlain(string part) =>
        part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) || part.Contains("/theme/", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith("/sharedStrings.xml", StringComparison.OrdinalIgnoreCase);

    private void Clean(string part)
    {
        var dropped = kept.DroppedIds.GetValueOrDefault(part);
        var document = Document(part);
        hasLostFormulas |= ActiveContent.Remove(document, dropped ?? []);
    }

    private void MarkSheets(XDocument workbook, SlipStyles styles)
    {
        var numbers = 1;
        foreach (var sheet in workbook.Root!.Descendants().Where(element => element.Name.LocalName == "sheet").ToArray())
        {
            var id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value ?? "";
            if (kept.TargetOf(kept.Main, id) is not { } part || !documents.TryGetValue(part, out var document))
                continue;
            foreach (var view in document.Root!.Descendants().Where(element => element.Name.LocalName == "sheetView"))
                view.SetAttributeValue("tabSelected", null);
            var marks = new SheetMarks(document.Root!, styles, slip.Language);
            marks.Clear();
            var name = (string?)sheet.Attribute("name");
            var cells = slip.Findings
                .Where(finding => finding.Location.Sheet == name && SheetXml.IsCell(finding.Location.Cell, out _))
                .GroupBy(finding => finding.Location.Cell, StringComparer.Ordinal).ToArray();
            marks.Colour(cells);
            Comment(part, document, marks, cells, numbers++);
        }
    }

    private void Comment(string part, XDocument document, SheetMarks marks, IGrouping<string, Diagnostic>[] cells, int number)
    {
        var old = kept.TargetOfKind(part, "comments");
        if (cells.Length == 0 && old is null)
            return;
        var comments = old is null ? marks.NoComments() : Document(old);
        var places = marks.Comment(comments, cells);
        if (old is null)
            AddPart($"xl/planmetrics-comments{number}.xml", SheetXml.Bytes(comments), Office + "spreadsheetml.comments+xml", part, "comments");
        var shapes = AddPart($"xl/drawings/planmetrics-notes{number}.vml", NoteShapes.Of(places), Office + "vmlDrawing", part, "vmlDrawing");
        SheetXml.Insert(document.Root!, new XElement(document.Root!.Name.Namespace + "legacyDrawing", new XAttribute(XName.Get("id", office), shapes)), SheetXml.OfWorksheet);
    }

    private XDocument Document(string part)
    {
        if (!documents.TryGetValue(part, out var document))
            documents.Add(part, document = SheetXml.Parse(source[part]));
        return document;
    }

    // Absolute targets hold wherever the part that names them lies.
    private string AddPart(string name, byte[] content, string type, string from, string kind)
    {
        added[name] = content;
        addedTypes[name] = type;
        var relationships = kept.RelationshipsOf(from).Root!;
        var number = relationships.Elements().Count() + 1;
        while (relationships.Elements().Any(element => (string?)element.Attribute("Id") == IdOf(number)))
            number++;
        var id = IdOf(number);
        relationships.Add(new XElement(XName.Get("Relationship", SheetXml.Package),
            new XAttribute("Id", id), new XAttribute("Type", $"{office}/{kind}"), new XAttribute("Target", "/" + name)));
        return id;
    }

    private static string IdOf(int number) => "planmetrics" + number.ToString(CultureInfo.InvariantCulture);

    private List<string> LeftOut()
    {
        var list = new List<string>();
        Note("宏", "macros", "vbaProject", "wordVbaData", "xlMacrosheet", "xlIntlMacrosheet");
        Note("外部链接", "links to other workbooks", "externalLink");
        Note("数据连接", "data connections", "connections", "queryTable", "model", "customData");
        Note("嵌入对象和控件", "embedded objects and controls", "oleObject", "package", "control", "ctrlProp", "activeXControlBinary");
        Note("数据透视表", "pivot tables", "pivotCacheDefinition", "pivotTable");
        Note("超链接", "hyperlinks", "hyperlink");
        if (hasLostFormulas)
            list.Add(slip.Say("引用外部内容的公式", "formulas that call outside"));
        return list;

        void Note(string chinese, string english, params string[] kinds)
        {
            if (kinds.Any(kept.DroppedKinds.Contains))
                list.Add(slip.Say(chinese, english));
        }
    }

    private void Save(Stream output)
    {
        var parts = kept.Names.ToDictionary(name => name, name => documents.TryGetValue(name, out var document) ? SheetXml.Bytes(document) : source[name], StringComparer.Ordinal);
        foreach (var (name, document) in kept.Relationships)
            parts[name] = SheetXml.Bytes(document);
        foreach (var (name, content) in added)
            parts[name] = content;
        parts["[Content_Types].xml"] = SheetXml.Bytes(PartTypes.Of(SheetXml.Parse(source["[Content_Types].xml"]), kept, addedTypes));
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in parts.OrderBy(part => part.Key == "[Content_Types].xml" ? 0 : part.Key == "_rels/.rels" ? 1 : 2).ThenBy(part => part.Key, StringComparer.Ordinal))
            Put(archive, name, content);
    }

    // The earliest day that a zip entry can carry: the same copy is the same bytes.
    private static void Put(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }
}
