using System.IO.Compression;
using System.Security;
using System.Text;

namespace PlanMetrics.Tests.Files;

/// <summary>Builds workbooks part by part, sound ones and broken ones.</summary>
internal sealed class XlsxBuilder
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string SheetPart = "xl/worksheets/sheet1.xml";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly List<(string Name, string State, string Xml)> sheets = [];
    private readonly Dictionary<string, byte[]?> replaced = new(StringComparer.Ordinal);
    private readonly List<(string Name, byte[] Content)> added = [];
    private readonly List<string> strings = [];
    private readonly List<string> formats = [];
    private string workbookProperties = "";
    private string relationships = "";

    /// <summary>A workbook with one sheet called 数据.</summary>
    public static XlsxBuilder With(string sheetData, string before = "", string after = "") =>
        new XlsxBuilder().Sheet("数据", sheetData, before, after);

    public XlsxBuilder Sheet(string name, string sheetData, string before = "", string after = "", string state = "")
    {
        sheets.Add((name, state,
            $"""<worksheet xmlns="{Main}" xmlns:r="{Office}">{before}<sheetData>{sheetData}</sheetData>{after}</worksheet>"""));
        return this;
    }

    public XlsxBuilder RawSheet(string name, string xml)
    {
        sheets.Add((name, "", xml));
        return this;
    }

    /// <summary>Adds shared strings, each the inside of an si.</summary>
    public XlsxBuilder Strings(params string[] items)
    {
        strings.AddRange(items);
        return this;
    }

    /// <summary>Adds cell styles from 1 on: a number is a built-in format, anything else a format code.</summary>
    public XlsxBuilder Formats(params string[] codes)
    {
        formats.AddRange(codes);
        return this;
    }

    public XlsxBuilder Date1904()
    {
        workbookProperties = """<workbookPr date1904="1"/>""";
        return this;
    }

    public XlsxBuilder Relationship(string id, string type, string target, string mode = "")
    {
        relationships += $"""<Relationship Id="{id}" Type="{Office}/{type}" Target="{target}"{mode}/>""";
        return this;
    }

    public XlsxBuilder Replace(string part, string? xml) => Replace(part, xml is null ? null : Encoding.UTF8.GetBytes(xml));

    public XlsxBuilder Replace(string part, byte[]? content)
    {
        replaced[part] = content;
        return this;
    }

    /// <summary>Adds an entry, even one that is already there.</summary>
    public XlsxBuilder Entry(string name, string content)
    {
        added.Add((name, Encoding.UTF8.GetBytes(content)));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
                if ((replaced.TryGetValue(name, out var other) ? other : content) is { } bytes)
                    Write(archive, name, bytes);
            foreach (var (name, content) in added)
                Write(archive, name, content);
        }
        return stream.ToArray();
    }

    /// <summary>The text of an inline cell.</summary>
    public static string Text(string reference, string text) =>
        $"""<c r="{reference}" t="inlineStr"><is><t>{SecurityElement.Escape(text)}</t></is></c>""";

    public static string Number(string reference, string digits, int style = 0) =>
        $"""<c r="{reference}" s="{style}"><v>{digits}</v></c>""";

    /// <summary>One row of a tidy table with texts and, where they parse as such, plain numbers.</summary>
    public static string Row(int row, params string[] cells)
    {
        var xml = new StringBuilder($"""<row r="{row}">""");
        for (var i = 0; i < cells.Length; i++)
        {
            var reference = $"{(char)('A' + i)}{row}";
            if (cells[i].Length > 0)
                xml.Append(cells[i].All(char.IsAsciiDigit) ? Number(reference, cells[i]) : Text(reference, cells[i]));
        }
        return xml.Append("</row>").ToString();
    }

    private IEnumerable<(string Name, byte[] Content)> Parts()
    {
        yield return Part("[Content_Types].xml", ContentTypes());
        yield return Part("_rels/.rels", Relationships($"""<Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>"""));
        yield return Part("xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{workbookProperties}<sheets>{string.Concat(sheets.Select(Listed))}</sheets></workbook>""");
        yield return Part("xl/_rels/workbook.xml.rels", Relationships(string.Concat(sheets.Select(Related))
            + $"""<Relationship Id="s" Type="{Office}/styles" Target="styles.xml"/>"""
            + (strings.Count > 0 ? $"""<Relationship Id="t" Type="{Office}/sharedStrings" Target="/xl/sharedStrings.xml"/>""" : "")
            + relationships));
        yield return Part("xl/styles.xml", Styles());
        if (strings.Count > 0)
            yield return Part("xl/sharedStrings.xml",
                $"""<sst xmlns="{Main}" count="2147483647">{string.Concat(strings.Select(item => $"<si>{item}</si>"))}</sst>""");
        for (var i = 0; i < sheets.Count; i++)
            yield return Part($"xl/worksheets/sheet{i + 1}.xml", sheets[i].Xml);
    }

    private string Styles()
    {
        var custom = formats.Select((code, i) => (Code: code, Id: 200 + i)).Where(format => !format.Code.All(char.IsAsciiDigit));
        var codes = string.Concat(custom.Select(format =>
            $"""<numFmt numFmtId="{format.Id}" formatCode="{SecurityElement.Escape(format.Code)}"/>"""));
        var styles = string.Concat(formats.Select((code, i) =>
            $"""<xf numFmtId="{(code.All(char.IsAsciiDigit) ? code : $"{200 + i}")}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"""));
        const string plain = """<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>""";
        const string rest = "<fonts><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs>" + plain + "</cellStyleXfs>";
        var numberFormats = codes.Length > 0 ? $"<numFmts>{codes}</numFmts>" : "";
        return $"""<styleSheet xmlns="{Main}">{numberFormats}{rest}<cellXfs>{plain}{styles}</cellXfs></styleSheet>""";
    }

    private string ContentTypes()
    {
        const string office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        static string Override(string part, string type) => $"""<Override PartName="/{part}" ContentType="{office}{type}+xml"/>""";
        return """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
            + Override("xl/workbook.xml", "sheet.main") + Override("xl/styles.xml", "styles")
            + (strings.Count > 0 ? Override("xl/sharedStrings.xml", "sharedStrings") : "")
            + string.Concat(sheets.Select((_, i) => Override($"xl/worksheets/sheet{i + 1}.xml", "worksheet"))) + "</Types>";
    }

    private static string Listed((string Name, string State, string Xml) sheet, int index) =>
        $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{index + 1}"{(sheet.State.Length > 0 ? $" state=\"{sheet.State}\"" : "")} r:id="rId{index + 1}"/>""";

    private static string Related((string Name, string State, string Xml) sheet, int index) =>
        $"""<Relationship Id="rId{index + 1}" Type="{Office}/worksheet" Target="worksheets/sheet{index + 1}.xml"/>""";

    private static string Relationships(string items) => $"""<Relationships xmlns="{PackageRelationships}">{items}</Relationships>""";

    private static (string Name, byte[] Content) Part(string name, string xml) => (name, Encoding.UTF8.GetBytes(xml));

    private static void Write(ZipArchive archive, string name, byte[] content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(content);
    }
}
