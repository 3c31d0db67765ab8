using System.Xml.Linq;

namespace PlanMetrics.Files.Returns;

/// <summary>The content types of a marked copy: those of the parts that were kept, and of those that were added.</summary>
internal static class PartTypes
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static readonly XNamespace Ns = SheetXml.Types;

    public static XDocument Of(XDocument original, KeptParts kept, IReadOnlyDictionary<string, string> added)
    {
        var byPart = Pairs(original, "Override", "PartName");
        var byExtension = Pairs(original, "Default", "Extension");
        var root = new XElement(Ns + "Types", Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"));
        foreach (var name in kept.Names.Order(StringComparer.Ordinal))
        {
            // A template or a workbook with macros becomes a plain workbook.
            var type = string.Equals(name, kept.Main, StringComparison.OrdinalIgnoreCase) ? MainType
                : byPart.GetValueOrDefault("/" + name) ?? byExtension.GetValueOrDefault(Path.GetExtension(name).TrimStart('.'));
            if (type is not null)
                root.Add(Override(name, type));
        }

        root.Add(added.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => Override(part.Key, part.Value)));
        return new XDocument(root);
    }

    private static Dictionary<string, string> Pairs(XDocument types, string element, string key)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in types.Root!.Elements(Ns + element))
            pairs[(string?)item.Attribute(key) ?? ""] = (string?)item.Attribute("ContentType") ?? "";
        return pairs;
    }

    private static XElement Default(string extension, string type) => new(Ns + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string name, string type) => new(Ns + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", type));
}
