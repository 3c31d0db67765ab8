using System.Xml.Linq;
using PlanMetrics.Files.Returns;

namespace PlanMetrics.Files.Notices;

/// <summary>The names of a text document's markup, transitional or Strict: elements are known by their local names.</summary>
internal static class WordXml
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool Is(this XElement element, string name) =>
        element.Name.LocalName == name && (element.Name.NamespaceName is Main or StrictMain);

    /// <summary>The pieces of text of a paragraph, those of boxes that hang on it left out.</summary>
    public static IEnumerable<XElement> TextsOf(XElement paragraph) =>
        paragraph.Descendants().Where(element => element.Is("t") && element.Ancestors().First(above => above.Is("p")) == paragraph);

    public static string TextOf(XElement paragraph) => string.Concat(TextsOf(paragraph).Select(text => text.Value));

    /// <summary>Parses a part; null where it is no XML.</summary>
    public static XDocument? Parse(byte[] bytes)
    {
        try
        {
            return SheetXml.Parse(bytes);
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
