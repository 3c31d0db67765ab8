using System.Collections.Immutable;
using PlanMetrics.Files.Forms;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Files.Workbooks;

/// <summary>异议处理: what units objected to and what came of it; values, which no formula of the workbook reads. The sheet is there only where somebody objected.</summary>
internal sealed class ObjectionSheet(Report report, BookWords words)
{
    private const double LineHeight = 15;

    public static readonly ImmutableArray<BookColumn> Columns =
    [
        new("A", new("单位", "Unit"), 16),
        new("B", new("指标", "Target"), 30),
        new("C", new("异议内容", "Claim"), 40),
        new("D", new("收到日期", "Received"), 11),
        new("E", new("处理意见", "Decision"), 14),
        new("F", new("处理单位", "Decided by"), 16),
        new("G", new("办结日期", "Decided on"), 11),
        new("H", new("依据文件", "Document"), 22),
        new("I", new("结果", "Effect"), 44),
        new("J", new("本结果得分", "Points now"), 11),
    ];

    public void Write(SheetMarkup to)
    {
        var (plain, wrapped) = (CellLook.Plain, CellLook.Plain with { Wraps = true });
        var (day, row) = (plain with { Format = "yyyy-mm-dd" }, BookSheet.FirstRow);
        foreach (var line in ObjectionLine.Of(report))
        {
            var objection = line.Objection;
            to.At(row++, LineHeight * Lines(line.Subject, objection.Claim, objection.Document, line.Effect));
            to.Text("A", line.Unit, plain);
            to.Text("B", line.Subject, wrapped);
            to.Text("C", objection.Claim, wrapped);
            to.Number("D", objection.Received is { } received ? SheetDay.Of(received) : null, day);
            to.Text("E", ObjectionWords.Of(objection.Decision).In(words.Language), plain);
            to.Text("F", objection.DecidedBy, wrapped);
            to.Number("G", objection.Decided is { } decided ? SheetDay.Of(decided) : null, day);
            to.Text("H", objection.Document, wrapped);
            to.Text("I", line.Effect, wrapped);
            to.Number("J", line.Now, plain with { Format = "0.####" });
        }
    }

    private static int Lines(string subject, string claim, string document, string effect) => Math.Max(
        Math.Max(FormStyle.LineCount(subject, Columns[1].Width), FormStyle.LineCount(claim, Columns[2].Width)),
        Math.Max(FormStyle.LineCount(document, Columns[7].Width), FormStyle.LineCount(effect, Columns[8].Width)));
}
