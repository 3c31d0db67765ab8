using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes the definitions (口径卡) of the form's targets: what is counted and left out, which reading is in force, on what legal basis, who holds the figure.</summary>
internal static class FormDefinitions
{
    /// <summary>A heading that no other sheet has.</summary>
    public const string Heading = "口径说明";

    private const string Sheet = "指标口径";

    /// <summary>How many columns fit a printed page; the others are for the screen.</summary>
    private const int PrintedColumns = 9;

    /// <summary>How much of the hash a form prints; the whole stands in the result.</summary>
    private const int PrintedHash = 12;

    public static void Write(XLWorkbook workbook, FormDocument document)
    {
        var sheet = workbook.AddWorksheet(Sheet);
        SheetTable.Write(sheet, Columns(document.Plan), document.Definitions, PrintedColumns, Language.Chinese, mostLines: 16);
        sheet.SheetView.Freeze(1, 1);
        FormStyle.Protect(sheet);
    }

    private static SheetColumn<Definition>[] Columns(Plan plan) =>
    [
        new(new("目标", "Target"), 18, card => card.Target.Name.Chinese),
        new(new("口径：分子或数值", "Counted"), 24, card => card.Target.Numerator.Chinese),
        new(new("口径：分母", "Denominator"), 24, card => card.Target.Denominator.Chinese),
        new(new("计数单位", "Counted in"), 9, card => DefinitionWords.CountingUnit(card.Target).Chinese),
        new(new("不计入", "Left out"), 26, card => DefinitionWords.LeftOut(card.Target).Chinese),
        new(new("取法", "Reading taken"), 30, card => card.Target.Taken.Chinese),
        new(new("待定设置项及取值", "Open settings in force"), 16, card => DefinitionWords.Choices(plan, card).Chinese),
        new(new("法律依据", "Legal basis"), 34, card => card.Target.LegalBasis?.Chinese ?? ""),
        new(new("口径指纹", "Definition hash"), 14, card => card.Sha256[..PrintedHash]),
        new(new("另一读法", "Other reading"), 30, card => card.Target.OtherReadings.Chinese),
        new(new(Heading, "Notes"), 40, card => card.Target.Readings.Chinese),
        new(new("数据来源", "Source"), 9, card => TargetWords.Of(card.Target.Source).Chinese),
        new(new("各期合并", "Accrual"), 14, card => TargetWords.Of(card.Target.Accrual).Chinese),
        new(new("层级", "Tier"), 11, card => TargetWords.Of(card.Target.Tier).Chinese),
    ];
}
