using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes the definitions (口径卡) of the form's targets: what is read into the text, on what legal basis, who holds the figure.</summary>
internal static class FormDefinitions
{
    /// <summary>A heading that no other sheet has.</summary>
    public const string Heading = "口径说明";

    private const string Sheet = "指标口径";

    private static readonly SheetColumn<Target>[] Columns =
    [
        new(new("目标", "Target"), 24, target => target.Name.Chinese),
        new(new("层级", "Tier"), 11, target => TargetWords.Of(target.Tier).Chinese),
        new(new("数据来源", "Source"), 9, target => TargetWords.Of(target.Source).Chinese),
        new(new("各期合并", "Accrual"), 14, target => TargetWords.Of(target.Accrual).Chinese),
        new(new(Heading, "Reading"), 62, target => target.Readings.Chinese),
        new(new("法律依据", "Legal basis"), 40, target => target.LegalBasis?.Chinese ?? ""),
    ];

    public static void Write(XLWorkbook workbook, FormDocument document)
    {
        var sheet = workbook.AddWorksheet(Sheet);
        Target[] targets = [.. document.Tables.SelectMany(table => table.Rows).Select(row => row.Target)];
        SheetTable.Write(sheet, Columns, targets, Columns.Length, Language.Chinese, mostLines: 12);
        sheet.SheetView.Freeze(1, 1);
        FormStyle.Protect(sheet);
    }
}
