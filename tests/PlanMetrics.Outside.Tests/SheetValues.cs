using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanMetrics.Outside.Tests;

/// <summary>The cells of a workbook as they are saved: formulas with their values. Read from the markup, so that nothing is taken on trust from the writer.</summary>
internal sealed partial class SheetValues
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<(string Sheet, string Cell), SavedCell> cells = [];

    public IReadOnlyDictionary<(string Sheet, string Cell), SavedCell> Cells => cells;

    public string this[string sheet, string cell] => cells.TryGetValue((sheet, cell), out var saved) ? saved.Value : "";

    public static SheetValues Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var texts = Part(zip, "xl/sharedStrings.xml").Root!.Elements().Select(TextOf).ToArray();
        var sheets = Part(zip, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => (string)sheet.Attribute("name")!).ToArray();
        var values = new SheetValues();
        for (var i = 0; i < sheets.Length; i++)
            foreach (var cell in Part(zip, $"xl/worksheets/sheet{(i + 1).ToString(CultureInfo.InvariantCulture)}.xml").Descendants(Main + "c"))
                values.Add(sheets[i], cell, texts);
        return values;
    }

    /// <summary>A copy in which every formula has a wrong value.</summary>
    public static void Spoil(string path, string copy)
    {
        File.Copy(path, copy);
        using var zip = ZipFile.Open(copy, ZipArchiveMode.Update);
        foreach (var name in zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToArray())
            Rewrite(zip, name, text => Calculated().Replace(text, "><f>$2</f><v>12345</v></c>"));
    }

    /// <summary>A copy with another number in one cell.</summary>
    public static void Change(string path, string copy, int sheet, string cell, decimal number)
    {
        File.Copy(path, copy);
        using var zip = ZipFile.Open(copy, ZipArchiveMode.Update);
        Rewrite(zip, $"xl/worksheets/sheet{sheet.ToString(CultureInfo.InvariantCulture)}.xml", text =>
        {
            var changed = Regex.Replace(
                text, $"(<c r=\"{cell}\" s=\"[0-9]+\"><v>)[^<]*(</v>)", string.Create(CultureInfo.InvariantCulture, $"${{1}}{number}$2"), RegexOptions.CultureInvariant);
            Assert.NotEqual(text, changed);
            return changed;
        });
    }

    private void Add(string sheet, XElement cell, string[] texts)
    {
        var value = (string?)cell.Element(Main + "v") ?? "";
        var isText = (string?)cell.Attribute("t") is "s" or "str" or "e";
        if ((string?)cell.Attribute("t") == "s")
            value = texts[int.Parse(value, CultureInfo.InvariantCulture)];
        cells[(sheet, (string)cell.Attribute("r")!)] = new(value, isText, (string?)cell.Element(Main + "f"));
    }

    private static string TextOf(XElement item) => string.Concat(item.Descendants(Main + "t").Select(text => text.Value));

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    private static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
    {
        string text;
        using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
            text = reader.ReadToEnd();
        zip.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(change(text));
    }

    [GeneratedRegex("( t=\"str\")?><f>([^<]*)</f><v>[^<]*</v></c>")]
    private static partial Regex Calculated();

    /// <summary>A cell as it is saved.</summary>
    /// <param name="Value">Its value.</param>
    /// <param name="IsText">Whether that is a text.</param>
    /// <param name="Formula">Its formula; null where it has none.</param>
    internal sealed record SavedCell(string Value, bool IsText, string? Formula)
    {
        /// <summary>Whether another program found the same: texts alike, numbers to 1e-9, large ones to the fourteen digits that it saves.</summary>
        public bool Agrees(SavedCell? other) =>
            double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.TryParse(other?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var found)
                ? Math.Abs(number - found) <= Math.Max(1e-9, Math.Abs(number) * 1e-14)
                : Value == (other?.Value ?? "");
    }
}
