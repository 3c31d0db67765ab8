namespace PlanMetrics.Files.Xlsx;

/// <summary>Where a part's references lead, inside the package only.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, Relationship> byId = new(StringComparer.Ordinal);

    /// <summary>The relationship of an id, or null.</summary>
    public Relationship? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The first relationship of a type, or null; transitional and Strict types differ only before its last word.</summary>
    public Relationship? OfType(string type) => byId.Values.FirstOrDefault(relationship => relationship.Type == type);

    /// <summary>Reads the relationships of a part; none where the package has none for it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The part's name; empty for the package itself.</param>
    public static Relationships Of(Package package, string part)
    {
        var relationships = new Relationships();
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (!package.Has(name))
            return relationships;
        using var xml = package.OpenXml(name);
        xml.ReadRoot("Relationships");
        var root = xml.Enter();
        while (xml.NextChild(root))
            if (xml.Name == "Relationship")
                relationships.Add(xml, part[..slash]);
        xml.Finish();
        return relationships;
    }

    private void Add(XmlPart xml, string folder)
    {
        string id = "", type = "", target = "";
        var isExternal = false;
        while (xml.NextAttribute())
        {
            switch (xml.Name)
            {
                case "Id": id = xml.AttributeValue(); break;
                case "Type": type = xml.AttributeValue(); break;
                case "Target": target = xml.AttributeValue(); break;
                case "TargetMode": isExternal = xml.AttributeValue() == "External"; break;
                default: break;
            }
        }
        var part = isExternal ? null : Resolve(folder, target);
        byId[id] = new Relationship(type[(type.LastIndexOf('/') + 1)..], target, part);
    }

    private static string? Resolve(string folder, string target)
    {
        var path = Uri.UnescapeDataString(target).Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in (path.StartsWith('/') ? path : folder + path).Split('/'))
        {
            if (step == "..")
            {
                if (steps.Count == 0)
                    return null;
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "."))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
