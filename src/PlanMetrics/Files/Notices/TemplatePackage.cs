using System.Collections.Immutable;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Returns;
using PlanMetrics.Files.Workbooks;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Files.Notices;

/// <summary>A text document as a package: the parts that people write in are parsed, all others go through as they are.</summary>
internal sealed class TemplatePackage
{
    private const string Types = "[Content_Types].xml";
    private const string Root = "_rels/.rels";

    private static readonly string[] Written = ["header", "footer", "footnotes", "endnotes"];

    private readonly ImmutableSortedDictionary<string, byte[]> parts;

    private TemplatePackage(ImmutableSortedDictionary<string, byte[]> parts, ImmutableArray<(string Name, XDocument Document)> texts) => (this.parts, Texts) = (parts, texts);

    /// <summary>The parts that people write in: the body, headers, footers and notes.</summary>
    public ImmutableArray<(string Name, XDocument Document)> Texts { get; }

    /// <summary>Opens a document.</summary>
    /// <returns>Null where it is none that can be used, and why.</returns>
    public static (TemplatePackage? Package, LocalText Why) Open(byte[] content, string file)
    {
        var findings = new Findings();
        try
        {
            if (FileKind.Of(content, file) is { Form: not FileForm.Package } kind)
                return (null, kind.Name);
            using var package = Package.Open(content, new ReadContext(file, ReaderCaps.Default, findings, default));
            var main = Relationships.Of(package, "").OfType("officeDocument")?.Part;
            if (main is null || !package.Has(main))
                return (null, new("不是 Word 文档", "no Word document"));
            if (package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return (null, new("含有宏", "it holds macros"));
            var parts = package.Names.Where(name => !package.IsEmpty(name)).ToImmutableSortedDictionary(name => name, package.Bytes, StringComparer.Ordinal);
            return Parse(parts, main);
        }
        catch (FileFault fault)
        {
            var reason = new Diagnostic(fault.Descriptor, SourceLocation.None, fault.Arguments);
            return (null, new(reason.Message(Language.Chinese), reason.Message(Language.English)));
        }
    }

    /// <summary>Writes the package with some of its parts in another text. The bytes depend on what is given alone.</summary>
    public void Write(IReadOnlyDictionary<string, XDocument> changed, Stream stream)
    {
        var zip = new SteadyZip(stream);
        foreach (var (name, content) in parts.OrderBy(part => part.Key switch { Types => 0, Root => 1, _ => 2 }).ThenBy(part => part.Key, StringComparer.Ordinal))
            zip.Add(name, changed.TryGetValue(name, out var document) ? SheetXml.Bytes(document) : content);
        zip.End();
    }

    private static (TemplatePackage?, LocalText) Parse(ImmutableSortedDictionary<string, byte[]> parts, string main)
    {
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var texts = ImmutableArray.CreateBuilder<(string, XDocument)>();
        foreach (var (name, content) in parts.OrderBy(part => part.Key == main ? 0 : 1).ThenBy(part => part.Key, StringComparer.Ordinal))
        {
            if (name != main && !IsText(name, folder))
                continue;
            if (WordXml.Parse(content) is not { Root: { } root } document || (name == main && !root.Is("document")))
                return (null, new($"部件“{name}”不可用", $"its part \"{name}\" cannot be used"));
            texts.Add((name, document));
        }

        return (new(parts, texts.ToImmutable()), default);
    }

    private static bool IsText(string name, string folder)
    {
        if (!name.StartsWith(folder, StringComparison.OrdinalIgnoreCase) || !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = name[folder.Length..];
        return Written.Any(start => rest.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }
}
