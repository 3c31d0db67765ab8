using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Workbooks;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Files.Notices;

/// <summary>
/// The templates that ship with the package, each made of a plain text with a line a paragraph (<c>style|text</c>). The layout is that of GB/T 9704-2012 in
/// Chinese, and a plain letter in English. Fonts are named, with those to take in their place, and never embedded.
/// </summary>
internal static class BuiltInTemplate
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // A4; head 37 mm, left 28 mm, type area 156 × 225 mm, so right 26 mm and foot 35 mm, in twentieths of a point. Page numbers stand 7 mm below the type area.
    private const string ChinesePage = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1446\" w:gutter=\"0\"/>";

    // 22 lines of 225 mm ÷ 22. The 28 characters of 156 mm ÷ 28 come from the spacing of the style: a grid of characters is laid out otherwise by LibreOffice than by Word.
    private const string ChineseGrid = "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";

    private const string EnglishPage = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1474\" w:bottom=\"1418\" w:left=\"1588\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>";

    /// <summary>Width of the type area, in twentieths of a point.</summary>
    public const int Width = 8844;

    /// <summary>The file of a template.</summary>
    public static byte[] Bytes(NoticeKind kind, Language language)
    {
        var suffix = language.Say("zh", "en");
        using var stream = new MemoryStream();
        var zip = new SteadyZip(stream);
        Add(zip, "[Content_Types].xml", TypesOf(language));
        Add(zip, "_rels/.rels", Related(("officeDocument", "word/document.xml"), ("extended-properties", "docProps/app.xml")));
        Add(zip, "docProps/app.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>planmetrics</Application></Properties>");
        Add(zip, "word/_rels/document.xml.rels", language == Language.Chinese
            ? Related(("styles", "styles.xml"), ("fontTable", "fontTable.xml"), ("settings", "settings.xml"), ("footer", "footer1.xml"), ("footer", "footer2.xml"))
            : Related(("styles", "styles.xml"), ("fontTable", "fontTable.xml"), ("settings", "settings.xml"), ("footer", "footer1.xml")));
        Add(zip, "word/document.xml", TemplateMarkup.Document(Resource($"{Name(kind)}.{suffix}.txt"), SectionOf(language)));
        Add(zip, "word/styles.xml", Resource($"layout.{suffix}.styles.xml"));
        Add(zip, "word/fontTable.xml", Resource("layout.fonts.xml"));
        Add(zip, "word/settings.xml", SettingsOf(language));
        Add(zip, "word/footer1.xml", language == Language.Chinese ? Footer("right", "<w:ind w:rightChars=\"100\" w:right=\"280\"/>") : Footer("center", ""));
        if (language == Language.Chinese)
            Add(zip, "word/footer2.xml", Footer("left", "<w:ind w:leftChars=\"100\" w:left=\"280\"/>"));
        zip.End();
        return stream.ToArray();
    }

    private static string Name(NoticeKind kind) => NoticeFileNames.Of(kind).English;

    private static string SectionOf(Language language) => language == Language.Chinese
        ? $"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>{ChinesePage}{ChineseGrid}</w:sectPr>"
        : $"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>{EnglishPage}</w:sectPr>";

    // — 1 —, on the outer side: right on odd pages, left on even ones, one character from the edge.
    private static string Footer(string side, string indent)
    {
        const string Run = "<w:r>";
        return $"<w:ftr xmlns:w=\"{WordXml.Main}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>{indent}<w:jc w:val=\"{side}\"/></w:pPr>"
            + $"{Run}<w:t xml:space=\"preserve\">— </w:t></w:r>{Run}<w:fldChar w:fldCharType=\"begin\"/></w:r>{Run}<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + $"{Run}<w:fldChar w:fldCharType=\"separate\"/></w:r>{Run}<w:t>1</w:t></w:r>{Run}<w:fldChar w:fldCharType=\"end\"/></w:r>{Run}<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    private static string SettingsOf(Language language) =>
        $"<w:settings xmlns:w=\"{WordXml.Main}\"><w:zoom w:percent=\"100\"/>{language.Say("<w:evenAndOddHeaders/>", "")}<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

    private static string TypesOf(Language language)
    {
        var types = new StringBuilder($"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Append("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        Append("word/document.xml", Word + "document.main+xml");
        foreach (var (part, type) in new[] { ("styles", "styles"), ("fontTable", "fontTable"), ("settings", "settings"), ("footer1", "footer") })
            Append($"word/{part}.xml", $"{Word}{type}+xml");
        if (language == Language.Chinese)
            Append("word/footer2.xml", Word + "footer+xml");
        return types.Append("</Types>").ToString();

        void Append(string name, string type) => types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
    }

    private static string Related(params ReadOnlySpan<(string Type, string Target)> parts)
    {
        var text = new StringBuilder($"<Relationships xmlns=\"{Package}relationships\">");
        for (var at = 0; at < parts.Length; at++)
            text.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{at + 1}\" Type=\"{Office}/{parts[at].Type}\" Target=\"{parts[at].Target}\"/>");
        return text.Append("</Relationships>").ToString();
    }

    private static void Add(SteadyZip zip, string name, string text) => zip.Add(name, Encoding.UTF8.GetBytes(MarkupBuffer.Declaration + text));

    private static string Resource(string name)
    {
        using var stream = typeof(BuiltInTemplate).Assembly.GetManifestResourceStream("PlanMetrics.notice." + name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
