using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// Everything a workbook says, by place: each cell's value and formula as they are stored (<c>排名!C7</c>), and the hash of each part that
/// holds no cells. Made to compare two versions of one workbook, so nothing is interpreted.
/// </summary>
internal static class WorkbookTexts
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The texts in the order of sheets and cells; null where the file is no workbook any more.</summary>
    public static Dictionary<string, string>? Read(byte[] bytes)
    {
        try
        {
            using var package = Package.Open(bytes, new ReadContext("", ReaderCaps.Default, new Findings(), default));
            return Read(package);
        }
        catch (Exception fault) when (fault is FileFault or XmlException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> Read(Package package)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var main = Relationships.Of(package, "").OfType("officeDocument")?.Part ?? "";
        var relationships = Relationships.Of(package, main);
        var strings = relationships.OfType("sharedStrings")?.Part;
        var shared = strings is null ? [] : Load(package, strings).Elements().Select(TextOf).ToArray();
        var cells = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in WorkbookList.Read(package, main, ReaderCaps.Default).Sheets)
            if (relationships.Find(sheet.RelationshipId)?.Part is { } part && cells.Add(part))
                foreach (var cell in Load(package, part).Descendants().Where(element => element.Name.LocalName == "c"))
                    texts[$"{sheet.Name}!{(string?)cell.Attribute("r")}"] = Content(cell, shared);
        foreach (var part in package.Names.Where(part => !cells.Contains(part) && part != strings && !package.IsEmpty(part)).Order(StringComparer.Ordinal))
            texts[part] = Convert.ToHexStringLower(SHA256.HashData(package.Bytes(part)));
        return texts;
    }

    private static XElement Load(Package package, string part)
    {
        using var reader = XmlReader.Create(new MemoryStream(package.Bytes(part), writable: false), Safe);
        return XElement.Load(reader);
    }

    private static string Content(XElement cell, string[] shared)
    {
        var value = Child(cell, "v") ?? (Element(cell, "is") is { } inline ? TextOf(inline) : "");
        if ((string?)cell.Attribute("t") == "s" && int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var place) && place < shared.Length)
            value = shared[place];
        return Child(cell, "f") is { Length: > 0 } formula ? $"={formula} → {value}" : value;
    }

    private static string TextOf(XElement item) =>
        string.Concat(item.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value));

    private static XElement? Element(XElement cell, string name) => cell.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string? Child(XElement cell, string name) => Element(cell, name)?.Value;
}
