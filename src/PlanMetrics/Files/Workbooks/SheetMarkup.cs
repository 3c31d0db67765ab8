using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Writes one sheet: its rows in order, the cells of a row from left to right, then what hangs on them.</summary>
internal sealed class SheetMarkup(BookSheet sheet, MarkupBuffer to, SharedTexts texts, BookStyles styles)
{
    // Excel calls a sheet with more than 65 530 damaged.
    private const int MostLinks = 65_000;

    private readonly List<(string Cell, string Place)> links = [];
    private readonly List<(string Range, string Rules)> signals = [];
    private readonly List<(string Range, string List)> choices = [];
    private int row;
    private bool isOpen;
    private int priority;

    public BookSheet Sheet => sheet;

    public int Row => row;

    /// <summary>What stands before the rows.</summary>
    public void Begin()
    {
        to.Raw(MarkupBuffer.Declaration)
            .Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
            .Raw("<sheetPr><tabColor rgb=\"").Raw(sheet.Tab).Raw("\"/><outlinePr summaryBelow=\"0\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
            .Raw("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"").Raw(sheet.Number == 1 ? " tabSelected=\"1\">" : ">");
        Freeze();
        to.Raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\" outlineLevelRow=\"7\"/><cols>");
        for (var at = 0; at < sheet.Columns.Length; at++)
            to.Raw("<col min=\"").Number(at + 1).Raw("\" max=\"").Number(at + 1).Raw("\" width=\"")
                .Raw(sheet.Columns[at].Width.ToString(CultureInfo.InvariantCulture)).Raw("\" customWidth=\"1\"/>");
        to.Raw("</cols><sheetData>");
    }

    /// <summary>Goes to a row further down.</summary>
    public void At(int number, double? height = null, int outline = 0)
    {
        if (isOpen)
            to.Raw("</row>");
        (row, isOpen) = (number, true);
        to.Raw("<row r=\"").Number(number).Raw("\"");
        if (height is { } points)
            to.Raw(" ht=\"").Raw(points.ToString(CultureInfo.InvariantCulture)).Raw("\" customHeight=\"1\"");
        if (outline > 0)
            to.Raw(" outlineLevel=\"").Number(outline).Raw("\"");
        to.Raw(">");
    }

    /// <summary>A text; one that begins like a formula stays text when it is edited.</summary>
    public void Text(string column, string text, CellLook look)
    {
        if (text.Length == 0)
        {
            Blank(column, look);
            return;
        }

        Start(column, text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? look with { IsQuoted = true } : look);
        to.Raw(" t=\"s\"><v>").Number(texts.Of(text)).Raw("</v></c>");
    }

    public void Number(string column, decimal? number, CellLook look)
    {
        if (number is not { } known)
        {
            Blank(column, look);
            return;
        }

        Start(column, look);
        to.Raw("><v>").Number(known).Raw("</v></c>");
    }

    public void Blank(string column, CellLook look)
    {
        Start(column, look);
        to.Raw("/>");
    }

    /// <summary>A formula that makes a number, or an empty text where there is none, with the value it has here.</summary>
    public void Formula(string column, string formula, decimal? value, CellLook look)
    {
        Start(column, look);
        if (value is { } number)
            to.Raw("><f>").Text(formula).Raw("</f><v>").Number(number).Raw("</v></c>");
        else
            to.Raw(" t=\"str\"><f>").Text(formula).Raw("</f><v></v></c>");
    }

    /// <summary>A formula that makes a text, with the text that it has here.</summary>
    public void Formula(string column, string formula, string value, CellLook look)
    {
        Start(column, look);
        to.Raw(" t=\"str\"><f>").Text(formula).Raw("</f><v>").Text(SheetText.Of(value)).Raw("</v></c>");
    }

    /// <summary>Makes the cell lead to a place in the workbook, as long as the sheet may have more links.</summary>
    public void Link(string column, string place)
    {
        if (links.Count < MostLinks)
            links.Add((Cell(column), place));
    }

    /// <summary>Lets one choose from a list that stands in the workbook.</summary>
    public void Choose(string range, string list) => choices.Add((range, list));

    /// <summary>Marks the cells of a range that hold a word; the mark says nothing that the word does not.</summary>
    public void Mark(string range, params ReadOnlySpan<(string Word, Signal Signal)> words)
    {
        var rules = new System.Text.StringBuilder();
        foreach (var (word, signal) in words)
            rules.Append(CultureInfo.InvariantCulture, $"<cfRule type=\"cellIs\" dxfId=\"{(int)signal}\" priority=\"{++priority}\" operator=\"equal\"><formula>\"{Escaped(word)}\"</formula></cfRule>");
        signals.Add((range, rules.ToString()));
    }

    /// <summary>Marks the cells of a range that begin with a word.</summary>
    public void MarkBeginning(string range, string word, Signal signal) => signals.Add((range, string.Create(
        CultureInfo.InvariantCulture,
        $"<cfRule type=\"beginsWith\" dxfId=\"{(int)signal}\" priority=\"{++priority}\" operator=\"beginsWith\" text=\"{Escaped(word)}\"><formula>LEFT({range.Split(':')[0]},{word.Length})=\"{Escaped(word)}\"</formula></cfRule>")));

    /// <summary>Marks a cell wherever it is not empty.</summary>
    public void MarkFilled(string range, string cell, Signal signal) => signals.Add((range, string.Create(
        CultureInfo.InvariantCulture, $"<cfRule type=\"expression\" dxfId=\"{(int)signal}\" priority=\"{++priority}\"><formula>LEN({cell})&gt;0</formula></cfRule>")));

    /// <summary>A bar in each cell of a range, from 0 to the longest.</summary>
    public void Bars(string range, decimal longest) => signals.Add((range, string.Create(
        CultureInfo.InvariantCulture,
        $"<cfRule type=\"dataBar\" priority=\"{++priority}\"><dataBar><cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"{longest}\"/><color rgb=\"FF9DC3E6\"/></dataBar></cfRule>")));

    /// <summary>What stands after the rows.</summary>
    /// <param name="language">The language of the foot.</param>
    /// <param name="lastRow">The last row.</param>
    /// <param name="breaks">The rows after which a page ends.</param>
    /// <param name="mark">What is printed on every page beside its number; empty for nothing.</param>
    public void End(Language language, int lastRow, IReadOnlyList<int>? breaks = null, string mark = "")
    {
        to.Raw(isOpen ? "</row></sheetData>" : "</sheetData>");
        if (sheet.IsTable)
            to.Raw("<autoFilter ref=\"").Raw(string.Create(CultureInfo.InvariantCulture, $"A{BookSheet.HeadingRow}:{sheet.LastColumn}{Math.Max(lastRow, BookSheet.FirstRow)}")).Raw("\"/>");
        foreach (var (range, rules) in signals)
            to.Raw("<conditionalFormatting sqref=\"").Raw(range).Raw("\">").Raw(rules).Raw("</conditionalFormatting>");
        List("dataValidations", choices, choice => to.Raw("<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"").Raw(choice.Range).Raw("\"><formula1>").Text(choice.List).Raw("</formula1></dataValidation>"));
        List("hyperlinks", links, link => to.Raw("<hyperlink ref=\"").Raw(link.Cell).Raw("\" location=\"").Text(link.Place).Raw("\"/>"), isCounted: false);
        to.Raw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
            .Raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>")
            .Text((mark.Length > 0 ? $"&L{mark}" : "") + language.Say($"&C{Footed()}　第 &P 页，共 &N 页", $"&C{Footed()}  page &P of &N")).Raw("</oddFooter></headerFooter>");
        if (breaks is { Count: > 0 })
        {
            to.Raw("<rowBreaks count=\"").Number(breaks.Count).Raw("\" manualBreakCount=\"").Number(breaks.Count).Raw("\">");
            foreach (var at in breaks)
                to.Raw("<brk id=\"").Number(at).Raw("\" max=\"16383\" man=\"1\"/>");
            to.Raw("</rowBreaks>");
        }

        if (sheet.HasDrawing)
            to.Raw("<drawing r:id=\"rId1\"/>");
        to.Raw("</worksheet>");
    }

    private void Freeze()
    {
        var top = string.Create(CultureInfo.InvariantCulture, $"{sheet.Columns[sheet.FrozenColumns].Letters}{BookSheet.FirstRow}");
        if (!sheet.IsTable)
            return;
        to.Raw("<pane");
        if (sheet.FrozenColumns > 0)
            to.Raw(" xSplit=\"").Number(sheet.FrozenColumns).Raw("\"");
        to.Raw(" ySplit=\"").Number(BookSheet.HeadingRow).Raw("\" topLeftCell=\"").Raw(top)
            .Raw(sheet.FrozenColumns > 0 ? "\" activePane=\"bottomRight\" state=\"frozen\"/>" : "\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    }

    private void List<T>(string name, List<T> items, Action<T> write, bool isCounted = true)
    {
        if (items.Count == 0)
            return;
        to.Raw("<").Raw(name);
        if (isCounted)
            to.Raw(" count=\"").Number(items.Count).Raw("\"");
        to.Raw(">");
        items.ForEach(write);
        to.Raw("</").Raw(name).Raw(">");
    }

    private void Start(string column, CellLook look) =>
        to.Raw("<c r=\"").Raw(column).Number(row).Raw("\" s=\"").Number(styles.Of(look)).Raw("\"");

    private string Cell(string column) => string.Create(CultureInfo.InvariantCulture, $"{column}{row}");

    private static string Escaped(string word) =>
        word.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;&quot;", StringComparison.Ordinal);

    // An ampersand begins a code.
    private string Footed() => sheet.Name.Replace("&", "&&", StringComparison.Ordinal);
}
