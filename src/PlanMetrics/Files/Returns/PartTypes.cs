using System.Xml.Linq;

namespace PlanMetrics.Files.Returns;

/// <summary>The content types of a marked copy: those of the parts that were kept, and of those that were added.</summary>
internal static class PartTypes
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static readonly XNamespace Ns = SheetXml.Types;

    public static XDocument Of(XDocument original, KeptParts kept, IReadOnlyDictionary<string, string> added)
    {
        var extensions = kept.Names.Select(name => Path.GetExtension(name).TrimStart('.')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var root = new XElement(Ns + "Types", Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"));
        root.Add(original.Root!.Elements(Ns + "Default").Where(item => (string?)item.Attribute("Extension") is { } extension
            && extensions.Contains(extension) && extension.ToUpperInvariant() is not ("RELS" or "XML")));
        foreach (var item in original.Root.Elements(Ns + "Override"))
        {
            var name = ((string?)item.Attribute("PartName") ?? "").TrimStart('/');
            // A template or a workbook with macros becomes a plain workbook.
            if (kept.Names.Contains(name))
                root.Add(Override(name, string.Equals(name, kept.Main, StringComparison.OrdinalIgnoreCase) ? MainType : (string?)item.Attribute("ContentType") ?? ""));
        }

        root.Add(added.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => Override(part.Key, part.Value)));
        return new XDocument(root);
    }

    private static XElement Default(string extension, string type) => new(Ns + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string name, string type) => new(Ns + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", type));
}
