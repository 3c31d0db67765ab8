using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>
/// Colours and comments the faulty cells of one sheet. The colour is a conditional format, which lies over the cells and changes none of
/// them; it and the comments are known again and replaced when a copy comes back.
/// </summary>
internal sealed class SheetMarks(XElement worksheet, SlipStyles styles, Language language)
{
    public const string Author = "PlanMetrics";

    // Always true; what it says only tells whose format it is.
    private const string Formula = "LEN(\"PlanMetrics\")>0";
    private const int LongestNote = 4000;

    private readonly XNamespace ns = worksheet.Name.Namespace;

    /// <summary>Takes away the marks of an earlier copy.</summary>
    public void Clear()
    {
        foreach (var rule in worksheet.Descendants(ns + "cfRule").Where(rule => (string?)rule.Element(ns + "formula") == Formula).ToArray())
        {
            var format = rule.Parent!;
            rule.Remove();
            if (!format.HasElements)
                format.Remove();
        }
    }

    /// <summary>Colours the cells, each by the gravest of its findings.</summary>
    public void Colour(IEnumerable<IGrouping<string, Diagnostic>> cells)
    {
        var priority = 1;
        foreach (var severity in cells.GroupBy(cell => cell.Max(finding => finding.Severity)).OrderByDescending(group => group.Key))
        {
            var rule = new XElement(ns + "cfRule",
                new XAttribute("type", "expression"), new XAttribute("dxfId", styles.MarkOf(severity.Key)), new XAttribute("priority", priority++),
                new XElement(ns + "formula", Formula));
            SheetXml.Insert(worksheet, new XElement(ns + "conditionalFormatting", new XAttribute("sqref", string.Join(' ', severity.Select(cell => cell.Key))), rule), SheetXml.OfWorksheet);
        }

        // Ours come first, so that no format of the sheet hides them.
        foreach (var rule in worksheet.Descendants(ns + "cfRule").Where(rule => (string?)rule.Element(ns + "formula") != Formula))
            if (int.TryParse((string?)rule.Attribute("priority"), out var old))
                rule.SetAttributeValue("priority", old + priority);
    }

    /// <summary>Writes the findings into the comments of the sheet.</summary>
    /// <param name="comments">The comments that are there, or new ones.</param>
    /// <param name="cells">The findings by cell.</param>
    /// <returns>All commented cells.</returns>
    public List<CellAddress> Comment(XDocument comments, IEnumerable<IGrouping<string, Diagnostic>> cells)
    {
        var root = comments.Root!;
        var (authors, list) = (Under(root, "authors"), Under(root, "commentList"));
        var author = authors.Elements().Select(element => element.Value).ToList().IndexOf(Author);
        list.Elements().Where(comment => (string?)comment.Attribute("authorId") == $"{author}").Remove();
        if (author < 0)
        {
            author = authors.Elements().Count();
            authors.Add(new XElement(ns + "author", Author));
        }

        foreach (var cell in cells)
        {
            var text = string.Join('\n', cell.Select(finding => $"{Slip.WordOf(finding.Severity, language)} {finding.Descriptor.Code} {finding.Message(language)}"));
            var run = new XElement(ns + "r", new XElement(ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SheetXml.Clean(text.Length > LongestNote ? text[..LongestNote] : text)));
            if (list.Elements().FirstOrDefault(comment => (string?)comment.Attribute("ref") == cell.Key) is { } own && own.Element(ns + "text") is { } said)
                said.Add(new XElement(ns + "r", new XElement(ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), "\n")), run);
            else
                list.Add(new XElement(ns + "comment", new XAttribute("ref", cell.Key), new XAttribute("authorId", author), new XElement(ns + "text", run)));
        }

        var places = new List<CellAddress>();
        foreach (var comment in list.Elements())
            if (SheetXml.IsCell((string?)comment.Attribute("ref"), out var place))
                places.Add(place);
        return places;
    }

    /// <summary>Comments of a sheet that has none.</summary>
    public XDocument NoComments() => new(new XElement(ns + "comments", new XElement(ns + "authors"), new XElement(ns + "commentList")));

    private XElement Under(XElement root, string name)
    {
        if (root.Element(ns + name) is { } child)
            return child;
        var made = new XElement(ns + name);
        root.Add(made);
        return made;
    }
}
