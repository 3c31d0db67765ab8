using System.Xml.Linq;

namespace PlanMetrics.Files.Returns;

/// <summary>
/// Which parts of a workbook go into a copy of it: those reached from its root by relationships of known, passive kinds. Macros, links,
/// connections, controls and embedded objects are reached by others, and so is whatever nobody has heard of.
/// </summary>
internal sealed class KeptParts
{
    /// <summary>The part of a slip; that of an earlier copy stays behind.</summary>
    public const string SlipPart = "xl/worksheets/planmetrics-slip.xml";

    private static readonly HashSet<string> Passive = new(StringComparer.Ordinal)
    {
        "officeDocument", "worksheet", "chartsheet", "styles", "sharedStrings", "theme", "comments", "drawing", "image", "chart", "chartUserShapes",
        "chartStyle", "chartColorStyle", "table", "core-properties", "extended-properties", "cellImage", "sheetMetadata", "rdRichValue",
        "rdRichValueStructure", "rdRichValueTypes", "richValueRel", "rdArray", "rdSupportingPropertyBag", "rdSupportingPropertyBagStructure",
    };

    private readonly Dictionary<string, byte[]> source;
    private readonly Dictionary<string, XDocument> relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> parts = new(StringComparer.OrdinalIgnoreCase);

    private KeptParts(Dictionary<string, byte[]> source) => this.source = source;

    /// <summary>The names of the parts that are kept.</summary>
    public IReadOnlySet<string> Names => parts;

    /// <summary>The kinds of relationship that were dropped, by the last word of their type.</summary>
    public SortedSet<string> DroppedKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids that were dropped, by the part that names them.</summary>
    public Dictionary<string, HashSet<string>> DroppedIds { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The workbook's main part.</summary>
    public string Main { get; private set; } = "";

    public static KeptParts Of(Dictionary<string, byte[]> source)
    {
        var kept = new KeptParts(source);
        var open = new Queue<string>([""]);
        while (open.TryDequeue(out var part))
            foreach (var target in kept.Follow(part))
                if (kept.parts.Add(target))
                    open.Enqueue(target);
        return kept;
    }

    /// <summary>The relationships of a part without those dropped; made where it has none.</summary>
    public XDocument RelationshipsOf(string part)
    {
        if (!relationships.TryGetValue(part, out var document))
            relationships.Add(part, document = new XDocument(new XElement(XName.Get("Relationships", SheetXml.Package))));
        return document;
    }

    /// <summary>The part that a relationship id leads to, or null.</summary>
    public string? TargetOf(string part, string id) => RelationshipsOf(part).Root!.Elements()
        .Where(element => (string?)element.Attribute("Id") == id).Select(element => Resolve(part, (string?)element.Attribute("Target") ?? "")).FirstOrDefault();

    /// <summary>The part that a relationship of a kind leads to, or null.</summary>
    public string? TargetOfKind(string part, string kind) => RelationshipsOf(part).Root!.Elements()
        .Where(element => KindOf(element) == kind).Select(element => Resolve(part, (string?)element.Attribute("Target") ?? "")).FirstOrDefault();

    /// <summary>The relationship parts to write.</summary>
    public IEnumerable<(string Name, XDocument Document)> Relationships =>
        relationships.Where(entry => entry.Value.Root!.HasElements).Select(entry => (NameOf(entry.Key), entry.Value));

    private List<string> Follow(string part)
    {
        var targets = new List<string>();
        if (!source.TryGetValue(NameOf(part), out var bytes))
            return targets;
        var document = SheetXml.Parse(bytes);
        relationships[part] = document;
        foreach (var element in document.Root!.Elements().ToArray())
        {
            var kind = KindOf(element);
            var target = Resolve(part, (string?)element.Attribute("Target") ?? "");
            if (Passive.Contains(kind) && !string.Equals(target, SlipPart, StringComparison.OrdinalIgnoreCase) && (string?)element.Attribute("TargetMode") != "External" && target is not null && source.ContainsKey(target))
            {
                targets.Add(target);
                if (kind == "officeDocument")
                    Main = target;
                continue;
            }

            element.Remove();
            DroppedKinds.Add(kind);
            if (!DroppedIds.TryGetValue(part, out var ids))
                DroppedIds.Add(part, ids = new HashSet<string>(StringComparer.Ordinal));
            ids.Add((string?)element.Attribute("Id") ?? "");
        }

        return targets;
    }

    private static string KindOf(XElement relationship)
    {
        var type = (string?)relationship.Attribute("Type") ?? "";
        return type[(type.LastIndexOf('/') + 1)..];
    }

    private static string NameOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static string? Resolve(string part, string target)
    {
        var path = Uri.UnescapeDataString(target).Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in (path.StartsWith('/') ? path : part[..(part.LastIndexOf('/') + 1)] + path).Split('/'))
        {
            if (step == ".." && steps.Count == 0)
                return null;
            if (step == "..")
                steps.RemoveAt(steps.Count - 1);
            else if (step.Length > 0 && step != ".")
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
