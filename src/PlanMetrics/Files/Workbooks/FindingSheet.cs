using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Returns;
using PlanMetrics.Reports;

namespace PlanMetrics.Files.Workbooks;

/// <summary>校验问题: what was found in the figures, errors first.</summary>
internal sealed class FindingSheet(Report report, BookPlaces places, BookWords words)
{
    public const string Severities = "B";

    public static readonly ImmutableArray<BookColumn> Columns =
    [
        new("A", new("编码", "Code"), 9),
        new(Severities, new("类别", "Severity"), 21),
        new("C", new("单位", "Unit"), 16),
        new("D", new("指标", "Target"), 30),
        new("E", new("报告期", "Period"), 10),
        new("F", new("文件", "File"), 28),
        new("G", new("工作表", "Sheet"), 10),
        new("H", new("单元格", "Cell"), 8),
        new("I", new("问题", "Finding"), 70),
    ];

    private const double LineHeight = 15;

    public void Write(SheetMarkup to)
    {
        var (plain, wrapped) = (CellLook.Plain, CellLook.Plain with { Wraps = true });
        var row = BookSheet.FirstRow;
        foreach (var finding in report.Findings)
        {
            var message = finding.Message(words.Language);
            to.At(row++, LineHeight * Forms.FormStyle.LineCount(message, Columns[^1].Width));
            to.Text("A", finding.Descriptor.Code, plain);
            to.Text(Severities, Slip.WordOf(finding.Severity, words.Language), plain);
            to.Text("C", finding.UnitId.Length == 0 ? "" : places.NameOf(finding.UnitId), plain);
            to.Text("D", report.Plan.FindTarget(finding.TargetId)?.Name.In(words.Language) ?? finding.TargetId, wrapped);
            to.Text("E", finding.Period, plain);
            to.Text("F", finding.Location.File, wrapped);
            to.Text("G", finding.Location.Sheet, plain);
            to.Text("H", finding.Location.Cell, plain);
            to.Text("I", message, wrapped);
        }

        if (report.Findings.IsEmpty)
        {
            to.At(row);
            to.Text("A", words.Language.Say("无校验问题", "no findings"), plain);
        }

        to.Mark(string.Create(CultureInfo.InvariantCulture, $"{Severities}{BookSheet.FirstRow}:{Severities}{row}"), (Slip.WordOf(Severity.Error, words.Language), Signal.Bad), (Slip.WordOf(Severity.Warning, words.Language), Signal.Doubtful));
    }
}
