using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanMetrics.Tests.House.Docs;

/// <summary>The reference pages of an assembly: a page a namespace, made of what the compiler knows and of what its sources say.</summary>
internal sealed partial class ApiPages(Assembly assembly, XmlDocs docs)
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["Boolean"] = "bool", ["Byte"] = "byte", ["Decimal"] = "decimal", ["Double"] = "double", ["Int32"] = "int",
        ["Int64"] = "long", ["Object"] = "object", ["String"] = "string", ["Void"] = "void",
    };

    public IEnumerable<string> Namespaces => assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal);

    public string Index(IReadOnlyList<(string Namespace, string About)> about)
    {
        var text = new StringBuilder("# The library, type by type\n\n");
        text.Append("Made from the comments of the sources; a test keeps it equal and says how to renew it. How the parts work together, with code that runs: [the library, for developers](../library.md). ");
        text.Append("Chinese terms: [glossary](../glossary.md).\n\n| namespace | holds | types |\n|---|---|---|\n");
        foreach (var (name, holds) in about)
            text.Append(CultureInfo.InvariantCulture, $"| [{name}]({name}.md) | {holds} | {TypesOf(name).Count()} |\n");
        return text.ToString();
    }

    public string Page(string name)
    {
        var types = TypesOf(name).ToArray();
        var text = new StringBuilder($"# {name}\n\n[All namespaces](README.md)\n\n| type | |\n|---|---|\n");
        foreach (var type in types)
            text.Append(CultureInfo.InvariantCulture, $"| [{NameOf(type)}](#{Anchor(type)}) | {Cell(docs.Of(type, "summary"))} |\n");
        foreach (var type in types)
            Append(text, type);
        return text.ToString();
    }

    private IEnumerable<Type> TypesOf(string name) =>
        assembly.GetExportedTypes().Where(type => type.Namespace == name).OrderBy(NameOf, StringComparer.Ordinal);

    private void Append(StringBuilder text, Type type)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## <a id=\"{Anchor(type)}\"></a>{NameOf(type)}\n\n`{Head(type)}`\n\n{docs.Of(type, "summary")}\n");
        if (docs.Of(type, "remarks") is { Length: > 0 } remarks)
            text.Append(CultureInfo.InvariantCulture, $"\n{remarks}\n");
        // A constructor that takes nothing says nothing.
        var members = PublicApi.MembersOf(type).Where(item => item.Member is not ConstructorInfo || item.Signature != "()").ToArray();
        if (members.Length == 0)
            return;
        text.Append("\n| member | |\n|---|---|\n");
        // The values of an enumeration keep their order, which may mean something; all else is found by its name.
        foreach (var (member, signature) in type.IsEnum ? members : [.. members.OrderBy(item => item.Signature, StringComparer.Ordinal)])
            text.Append(CultureInfo.InvariantCulture, $"| `{Cell(Short(SignatureOf(type, member, signature)))}` | {Cell(About(type, member))} |\n");
    }

    private static string SignatureOf(Type type, MemberInfo member, string signature) =>
        member is ConstructorInfo ? "new " + type.Name + signature
        : type.IsEnum ? member.Name
        : signature[1..];

    /// <summary>What a member is, what it takes and gives back, and when it fails.</summary>
    private string About(Type type, MemberInfo member)
    {
        // Of a record's positional members the compiler repeats the type's own words at the constructor.
        var summary = docs.Of(member, "summary");
        var isRepeated = member is ConstructorInfo && summary == docs.Of(type, "summary");
        List<string> parts = isRepeated ? [] : [summary];
        parts.AddRange(docs.PartsOf(member, "param", "name").Select(part => $"**{part.Name}**: {part.Text}"));
        if (docs.Of(member, "returns") is { Length: > 0 } returns)
            parts.Add($"**Returns** {returns}");
        parts.AddRange(docs.PartsOf(member, "exception", "cref").Select(part => $"**{part.Name}**: {part.Text}"));
        return string.Join("<br>", parts.Where(part => part.Length > 0));
    }

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;

    private static string Anchor(Type type) => NameOf(type).ToLowerInvariant();

    // "static class" is a kind, not a member that is static.
    private static string Head(Type type) => NamespaceNames().Replace(PublicApi.Head(type), "");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A signature as a reader of C# would write it.</summary>
    private static string Short(string signature)
    {
        var isStatic = signature.EndsWith(" static", StringComparison.Ordinal) || signature.Contains(" static {", StringComparison.Ordinal);
        var text = Keyword().Replace(NamespaceNames().Replace(signature, ""), match => Keywords[match.Value]).Replace(" static", "", StringComparison.Ordinal);
        return isStatic ? "static " + text : text;
    }

    [GeneratedRegex(@"\b(System|PlanMetrics)\.([A-Z][A-Za-z]*\.)*(?=[A-Z])")]
    private static partial Regex NamespaceNames();

    [GeneratedRegex(@"(?<=[:(<,] ?|params |out |ref |in )\b(Boolean|Byte|Decimal|Double|Int32|Int64|Object|String|Void)\b")]
    private static partial Regex Keyword();
}
