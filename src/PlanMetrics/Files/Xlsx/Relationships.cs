using PlanMetrics.Files.Markup;

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
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (!package.Has(name))
            return new Relationships();
        return package.Walk(name, xml => Read(xml, part[..slash]));
    }

    private static Relationships Read(PartWalk xml, string folder)
    {
        var relationships = new Relationships();
        xml.ReadRoot("Relationships"u8);
        var root = xml.Enter();
        while (xml.NextChild(root))
            if (xml.Name.SequenceEqual("Relationship"u8))
                relationships.Add(xml, folder);
        xml.Finish();
        return relationships;
    }

    private void Add(PartWalk xml, string folder)
    {
        string id = "", type = "", target = "";
        var isExternal = false;
        while (xml.NextAttribute())
        {
            if (xml.AttributeName.SequenceEqual("Id"u8))
                id = xml.AttributeText;
            else if (xml.AttributeName.SequenceEqual("Type"u8))
                type = xml.AttributeText;
            else if (xml.AttributeName.SequenceEqual("Target"u8))
                target = xml.AttributeText;
            else if (xml.AttributeName.SequenceEqual("TargetMode"u8))
                isExternal = xml.AttributeValue.SequenceEqual("External"u8);
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
