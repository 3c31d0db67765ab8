using System.Globalization;
using System.Xml.Linq;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Returns;

/// <summary>The sheet of a return slip: head, findings by gravity with a link to each cell, foot for dates and seal.</summary>
internal sealed class Slip(ReturnSlip slip, SlipStyles styles, IReadOnlyCollection<string> leftOut, XNamespace ns)
{
    private const int Columns = 6;
    private const int MostListed = 500;
    private const double LineHeight = 16;
    private static readonly double[] Widths = [6, 14, 9, 62, 10, 26];

    private readonly List<XElement> rows = [];
    private readonly List<string> merges = [];
    private readonly List<(string Cell, string Place)> links = [];

    /// <summary>The name of the sheet.</summary>
    public static string NameIn(Language language) => language == Language.Chinese ? ReturnSlipSheet.Chinese : ReturnSlipSheet.English;

    /// <summary>What a severity is called, and asks for.</summary>
    public static string WordOf(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Chinese) => "强制性问题（须改正）",
        (Severity.Warning, Language.Chinese) => "核实性问题（须说明）",
        (_, Language.Chinese) => "提示",
        (Severity.Error, _) => "Must be corrected",
        (Severity.Warning, _) => "Must be explained",
        _ => "Note",
    };

    public XDocument ToSheet()
    {
        Head();
        var number = 1;
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
            number = Section(severity, number);
        Foot();
        var worksheet = new XElement(ns + "worksheet",
            new XElement(ns + "sheetPr", new XElement(ns + "pageSetUpPr", new XAttribute("fitToPage", 1))),
            new XElement(ns + "sheetViews", new XElement(ns + "sheetView", new XAttribute("showGridLines", 0), new XAttribute("tabSelected", 1), new XAttribute("workbookViewId", 0))),
            new XElement(ns + "cols", Widths.Select((width, i) => new XElement(ns + "col",
                new XAttribute("min", i + 1), new XAttribute("max", i + 1), new XAttribute("width", width.ToString(CultureInfo.InvariantCulture)), new XAttribute("customWidth", 1)))),
            new XElement(ns + "sheetData", rows),
            new XElement(ns + "mergeCells", new XAttribute("count", merges.Count), merges.Select(range => new XElement(ns + "mergeCell", new XAttribute("ref", range)))));
        if (links.Count > 0)
            worksheet.Add(new XElement(ns + "hyperlinks", links.Select(link => new XElement(ns + "hyperlink", new XAttribute("ref", link.Cell), new XAttribute("location", link.Place)))));
        worksheet.Add(
            new XElement(ns + "pageMargins", new XAttribute("left", "0.6"), new XAttribute("right", "0.6"), new XAttribute("top", "0.8"), new XAttribute("bottom", "0.8"), new XAttribute("header", "0.3"), new XAttribute("footer", "0.3")),
            new XElement(ns + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("orientation", "landscape"), new XAttribute("fitToHeight", 0)));
        return new XDocument(worksheet);
    }

    private void Head()
    {
        Wide(NameIn(slip.Language), styles.Title, 32);
        Wide(slip.Say("填报单位：", "Unit: ") + slip.Unit.In(slip.Language) + slip.Say("        报送轮次：", "        Round: ") + (slip.Period.In(slip.Language) is { Length: > 0 } period ? period : "—")
            + slip.Say("        报送批次：", "        Submission: ") + (slip.Submission > 0 ? NumberText.Of(slip.Submission) : "—"), styles.Strong, 22);
        Wide(slip.Say("报送文件：", "File: ") + slip.File + slip.Say("        数据截至日期：", "        As of: ") + NumberText.Of(slip.AsOf), styles.Plain, 20);
        var (errors, warnings) = (slip.Of(Severity.Error).Length, slip.Of(Severity.Warning).Length);
        Wide(slip.Say(
            $"你单位报送的上述文件经核对，有强制性问题 {errors} 条、核实性问题 {warnings} 条。请于______年____月____日前改正或说明，"
                + (slip.Submission > 0 ? $"以报送批次 {slip.Submission + 1} 重新报送。" : "重新报送。")
                + "问题单元格已在副本中着色并加批注（红色须改正，黄色须说明，蓝色为提示）；原件未作改动。",
            $"The file was checked: {errors} findings must be corrected, {warnings} explained. Please hand it in again by ____-__-__"
                + (slip.Submission > 0 ? $" as submission {slip.Submission + 1}. " : ". ")
                + "Cells are coloured and commented in this copy (red: correct, yellow: explain, blue: note); the original is unchanged."),
            styles.Plain, LineHeight * 3);
        if (leftOut.Count > 0)
            Wide(slip.Say("出于安全，副本未带入：", "For safety the copy leaves out: ") + string.Join(slip.Say("、", ", "), leftOut) + slip.Say("（数值均保留）。", " (all values are kept)."), styles.Plain, LineHeight * 2);
    }

    private int Section(Severity severity, int number)
    {
        var findings = slip.Of(severity);
        if (findings.IsEmpty)
            return number;
        var ordinal = slip.Say("一二三"[number - 1] + "、", NumberText.Of(number) + ". ");
        Wide(ordinal + WordOf(severity, slip.Language) + slip.Say($"  {findings.Length} 条", $"  {findings.Length}"), styles.Strong, 24);
        Row(22, styles.Heading, styles.Heading,
            slip.Say("序号", "No."), slip.Say("工作表", "Sheet"), slip.Say("单元格", "Cell"), slip.Say("问题", "Finding"), slip.Say("编号", "Code"), ActionHeading(severity));
        for (var i = 0; i < Math.Min(findings.Length, MostListed); i++)
            Finding(i + 1, findings[i], severity);
        if (findings.Length > MostListed)
            Wide(slip.Say($"另有 {findings.Length - MostListed} 条，见各单元格批注。", $"{findings.Length - MostListed} more, see the comments of the cells."), styles.Plain, 20);
        return number + 1;
    }

    private string ActionHeading(Severity severity) => severity switch
    {
        Severity.Error => slip.Say("处理要求", "What to do"),
        Severity.Warning => slip.Say("情况说明（单位填写）", "Explanation (by the unit)"),
        _ => slip.Say("处理要求", "What to do"),
    };

    private void Finding(int number, Diagnostic finding, Severity severity)
    {
        var message = finding.Message(slip.Language);
        var action = severity switch
        {
            Severity.Error => slip.Say("改正后重新报送", "Correct and hand in again"),
            Severity.Warning => "",
            _ => slip.Say("供参考", "For information"),
        };
        var lines = Math.Ceiling(message.Sum(character => character > '\u2E7F' ? 2 : 1) / (Widths[3] - 2));
        Row(Math.Max(1, lines) * LineHeight + 2, styles.Cell, styles.CentredCell,
            NumberText.Of(number), finding.Location.Sheet, finding.Location.Cell, message, finding.Descriptor.Code, action);
        if (finding.Location.Sheet.Length > 0 && SheetXml.IsCell(finding.Location.Cell, out _))
            links.Add(($"C{rows.Count}", $"'{finding.Location.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{finding.Location.Cell}"));
    }

    private void Foot()
    {
        Wide("", styles.Plain, 12);
        Wide(slip.Say("经办人：____________        审核人：____________        联系电话：____________", "Prepared by: ____________    Reviewed by: ____________    Telephone: ____________"), styles.Plain, 24);
        Wide(slip.Say("（盖章）                ______年____月____日", "(Seal)                ____-__-__"), styles.Plain, 24);
    }

    private void Wide(string text, int style, double height)
    {
        Row(height, style, style, text);
        merges.Add(string.Create(CultureInfo.InvariantCulture, $"A{rows.Count}:F{rows.Count}"));
    }

    private void Row(double height, int style, int centred, params ReadOnlySpan<string> texts)
    {
        var row = rows.Count + 1;
        var element = new XElement(ns + "row",
            new XAttribute("r", row), new XAttribute("ht", height.ToString(CultureInfo.InvariantCulture)), new XAttribute("customHeight", 1));
        for (var column = 0; column < (texts.Length == 1 ? Columns : texts.Length); column++)
        {
            var cell = new XElement(ns + "c", new XAttribute("r", new CellAddress(row, column + 1).ToString()), new XAttribute("s", column is 0 or 2 or 4 ? centred : style));
            if (column < texts.Length && texts[column].Length > 0)
                cell.Add(new XAttribute("t", "inlineStr"), new XElement(ns + "is", new XElement(ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SheetXml.Clean(texts[column]))));
            element.Add(cell);
        }

        rows.Add(element);
    }
}
