using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>The documentation that the compiler writes beside an assembly, as Markdown.</summary>
internal sealed partial class XmlDocs(Assembly assembly)
{
    private readonly Dictionary<string, XElement> members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>What an element says, on one line; empty where the member has none.</summary>
    public string Of(MemberInfo member, string element) => string.Join(' ', Entry(member).Elements(element).Select(Inline));

    /// <summary>Named parts, such as parameters and errors, with what is said of each.</summary>
    public IEnumerable<(string Name, string Text)> PartsOf(MemberInfo member, string element, string attribute) => Entry(member).Elements(element)
        .Select(part => (Short(part.Attribute(attribute)!.Value), Inline(part)))
        .Where(part => part.Item2.Length > 0);

    private XElement Entry(MemberInfo member)
    {
        var entry = members.GetValueOrDefault(IdOf(member));
        if (entry?.Element("inheritdoc")?.Attribute("cref")?.Value is { } other)
            return members.GetValueOrDefault(other) ?? entry;
        return entry ?? new XElement("member");
    }

    private static string Inline(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
            text.Append(node switch
            {
                XText plain => plain.Value.Replace("<", "&lt;", StringComparison.Ordinal),
                XElement { Name.LocalName: "see" } see => Code(see.Attribute("cref") is { } cref ? Short(cref.Value) : see.Attribute("langword")?.Value ?? see.Value),
                XElement { Name.LocalName: "paramref" or "typeparamref" } name => Code(name.Attribute("name")!.Value),
                XElement { Name.LocalName: "c" } code => Code(code.Value),
                XElement { Name.LocalName: "item" } item => $"· {Inline(item)} ",
                XElement other => Inline(other),
                _ => "",
            });
        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    private static string Code(string text) => $"`{text}`";

    /// <summary>The last names of a reference: the type, or the type and its member, without what it takes.</summary>
    private static string Short(string reference)
    {
        if (reference.Length < 2 || reference[1] != ':')
            return reference;
        var names = reference[2..].Split('(')[0].Split('.');
        return reference[0] == 'T' ? names[^1] : string.Join('.', names[^2..]);
    }

    private static string IdOf(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        PropertyInfo property => $"P:{NameOf(property.DeclaringType!)}.{property.Name}{Taking(property.GetIndexParameters())}",
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        MethodBase method => $"M:{NameOf(method.DeclaringType!)}.{method.Name.Replace('.', '#')}{Arity(method)}{Taking(method.GetParameters())}{Giving(method)}",
        _ => "",
    };

    private static string Arity(MethodBase method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    // Conversions are told apart by what they give alone.
    private static string Giving(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + NameOf(conversion.ReturnType) : "";

    private static string Taking(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => NameOf(parameter.ParameterType)))})";

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType()!) + "@";
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsConstructedGenericType)
            return type.FullName!.Replace('+', '.');
        var name = type.GetGenericTypeDefinition().FullName!.Split('`')[0].Replace('+', '.');
        return $"{name}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
