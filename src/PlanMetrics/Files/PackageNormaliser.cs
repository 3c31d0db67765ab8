using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanMetrics.Files;

/// <summary>
/// Makes a saved workbook the same bytes whenever its content is the same: what ClosedXML draws at random or takes from the clock is
/// replaced, the rows to print on every page are named as programs want them, and the entries are written in one order with one date.
/// </summary>
/// <remarks>Deflated bytes depend on the runtime's compressor; stored ones are the same on every runtime.</remarks>
internal static partial class PackageNormaliser
{
    private const string CoreFolder = "package/services/metadata/core-properties/";
    private const string WorkbookPart = "xl/workbook.xml";
    private const string CorePart = CoreFolder + "core.psmdcp";

    // The earliest moment a zip entry can carry; it has no time zone.
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const string CoreProperties =
        """<?xml version="1.0" encoding="utf-8"?><coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" """
        + """xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">"""
        + """<dc:creator>PlanMetrics</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:created>"""
        + """<dcterms:modified xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:modified></coreProperties>""";

    /// <summary>Copies a package, made reproducible.</summary>
    /// <param name="package">The saved workbook, readable and seekable.</param>
    /// <param name="output">Where the same workbook goes; left open.</param>
    /// <param name="compression">Stored (<see cref="CompressionLevel.NoCompression"/>) or deflated.</param>
    public static void Normalise(Stream package, Stream output, CompressionLevel compression)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var renamed = RandomIds(source);
        foreach (var entry in source.Entries.OrderBy(entry => Rank(entry.FullName)).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var isCore = entry.FullName.StartsWith(CoreFolder, StringComparison.Ordinal);
            var copy = target.CreateEntry(isCore ? CorePart : entry.FullName, compression);
            copy.LastWriteTime = EntryDate;
            using var to = copy.Open();
            if (isCore)
                to.Write(Utf8.GetBytes(CoreProperties));
            else if (entry.FullName == WorkbookPart)
                to.Write(Utf8.GetBytes(WithFixedTitles(Renamed(ReadText(entry), renamed.GetValueOrDefault(WorkbookPart) ?? []))));
            else if (renamed.TryGetValue(entry.FullName, out var ids))
                to.Write(Utf8.GetBytes(Renamed(ReadText(entry), ids)));
            else
                Copy(entry, to);
        }
    }

    private static int Rank(string name) => name switch
    {
        "[Content_Types].xml" => 0,
        "_rels/.rels" => 1,
        _ => 2,
    };

    /// <summary>For each part that names a random relationship id, or the random core part: what to write instead.</summary>
    private static Dictionary<string, List<(string Old, string New)>> RandomIds(ZipArchive source)
    {
        var renamed = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        foreach (var entry in source.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            var changes = ChangesOf(XDocument.Parse(ReadText(entry)));
            if (changes.Count == 0)
                continue;
            renamed[entry.FullName] = changes;
            renamed[PartOf(entry.FullName)] = changes;
        }

        return renamed;
    }

    private static List<(string Old, string New)> ChangesOf(XDocument relationships)
    {
        var changes = new List<(string Old, string New)>();
        var inOrder = relationships.Root!.Elements()
            .Select(element => (Id: (string)element.Attribute("Id")!, Target: (string)element.Attribute("Target")!, Type: (string)element.Attribute("Type")!))
            .Select(element => element with { Target = IsCore(element.Target) ? "/" + CorePart : element.Target })
            .OrderBy(element => element.Type, StringComparer.Ordinal).ThenBy(element => element.Target, StringComparer.Ordinal);
        foreach (var (id, _, _) in inOrder.Where(element => IsRandom(element.Id)))
            changes.Add(($"\"{id}\"", $"\"rIdFixed{changes.Count + 1}\""));
        foreach (var target in relationships.Root!.Elements().Select(element => (string)element.Attribute("Target")!).Where(IsCore))
            changes.Add(($"\"{target}\"", $"\"/{CorePart}\""));
        return changes;
    }

    private static bool IsCore(string target) => target.Contains(CoreFolder, StringComparison.Ordinal);

    // ClosedXML numbers its own relationships rId1, rId2, ...; the SDK below it draws R and sixteen hexadecimal digits.
    private static bool IsRandom(string id) => id.Length == 17 && id[0] == 'R' && id[1..].All(char.IsAsciiHexDigitLower);

    private static string PartOf(string relationships) =>
        relationships.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length];

    private static string Renamed(string text, List<(string Old, string New)> changes) =>
        changes.Aggregate(text, (current, change) => current.Replace(change.Old, change.New, StringComparison.Ordinal));

    // ClosedXML names the rows that are printed on every page without dollar signs, and then no program repeats them.
    private static string WithFixedTitles(string workbook) => Titles().Replace(workbook, "$$$1:$$$2");

    [GeneratedRegex("""(?<=_xlnm\.Print_Titles"[^<]*!)([0-9]+):([0-9]+)(?=<)""")]
    private static partial Regex Titles();

    private static string ReadText(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Utf8);
        return reader.ReadToEnd();
    }

    private static void Copy(ZipArchiveEntry entry, Stream to)
    {
        using var from = entry.Open();
        from.CopyTo(to);
    }
}
