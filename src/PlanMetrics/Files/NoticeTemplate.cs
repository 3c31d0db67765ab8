using System.Security.Cryptography;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Files;

/// <summary>文稿模板: a .docx with placeholders, built in or edited by an office, from which documents of one kind are made. Immutable and thread-safe.</summary>
public sealed class NoticeTemplate
{
    private readonly byte[] content;
    private readonly TemplatePackage package;

    private NoticeTemplate(NoticeKind kind, byte[] content, TemplatePackage package) =>
        (Kind, this.content, this.package, Sha256) = (kind, content, package, Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>The kind of document that is made from it.</summary>
    public NoticeKind Kind { get; }

    /// <summary>The SHA-256 of its file, in hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The template that ships with the package.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="language">The language of the document.</param>
    public static NoticeTemplate BuiltIn(NoticeKind kind, Language language)
    {
        var findings = new Findings();
        var content = BuiltInTemplate.Bytes(kind, language);
        return Read(content, NoticeFileNames.Template(kind, language), kind, findings)
            ?? throw new InvalidOperationException(string.Join("; ", findings.Sorted().Select(fault => fault.ToLine(Language.English))));
    }

    /// <summary>Reads a template that somebody edited, and checks every placeholder in it.</summary>
    /// <param name="content">The bytes of the .docx file.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="kind">The kind of document.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    /// <returns>The template, or null where it has a fault.</returns>
    public static NoticeTemplate? Read(byte[] content, string file, NoticeKind kind, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(findings);
        var (package, why) = TemplatePackage.Open(content, file);
        if (package is null)
        {
            findings.Add(Diagnostic.At(NoticeCodes.NoTemplate, new SourceLocation(file), ("file", file), ("found", why)));
            return null;
        }

        var vocabulary = NoticeSource.VocabularyOf(kind);
        var found = new Findings();
        var faults = new TemplateFaults(file, vocabulary, found);
        Filled(package, new TemplateFiller(faults), vocabulary.Example(), part => faults.Enter(NoticeFileNames.Part(part)));
        findings.AddRange(found.Sorted());
        return found.Sorted().IsEmpty ? new(kind, [.. content], package) : null;
    }

    /// <summary>Writes the template itself, to be edited and read again.</summary>
    /// <param name="stream">Receives the .docx file; it stays open.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(content);
    }

    /// <summary>Writes a document: the template with its placeholders filled in.</summary>
    internal void Fill(NoticeValues values, Stream stream) =>
        package.Write(Filled(package, new TemplateFiller(faults: null), values, _ => { }), stream);

    private static Dictionary<string, XDocument> Filled(TemplatePackage package, TemplateFiller filler, NoticeValues values, Action<string> enter)
    {
        var filled = new Dictionary<string, XDocument>(StringComparer.Ordinal);
        foreach (var (name, document) in package.Texts)
        {
            enter(name);
            var copy = new XDocument(document);
            filler.Fill(copy.Root!, new TemplateScope(values));
            filled.Add(name, copy);
        }

        return filled;
    }
}
