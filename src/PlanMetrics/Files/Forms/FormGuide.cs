using ClosedXML.Excel;
using PlanMetrics.Json;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes the sheet that says how to fill the form in; the lists that cells choose from stand below.</summary>
internal static class FormGuide
{
    public const string Sheet = "填表说明";

    /// <summary>The name of the list of yes and no.</summary>
    public const string YesNo = "list_yes_no";

    /// <summary>The name of the list for 不适用.</summary>
    public const string NotApplicable = "list_not_applicable";

    private const double Width = 110;
    private const int ListRows = 10;

    public static void Write(XLWorkbook workbook, FormDocument document)
    {
        var sheet = workbook.AddWorksheet(Sheet);
        sheet.Column(1).Width = Width;
        FormStyle.Base(sheet.Range(1, 1, Lines(document).Count() + ListRows, 1));
        var row = 1;
        FormStyle.Put(sheet, row, 1, Sheet).Style.Font.SetBold().Font.SetFontSize(16).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Row(row).Height = 30;
        foreach (var line in Lines(document))
        {
            FormStyle.Put(sheet, ++row, 1, line).Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center);
            sheet.Row(row).Height = (FormStyle.LineHeight * FormStyle.LineCount(line, Width)) + 6;
        }

        var printed = row;
        row = AddList(workbook, sheet, row + 2, (YesNo, "是否"), "是", "否");
        AddList(workbook, sheet, row + 1, (NotApplicable, "不适用申请"), "不适用");
        FormStyle.Print(sheet, printed, 1, Sheet);
        FormStyle.Protect(sheet);
    }

    private static int AddList(XLWorkbook workbook, IXLWorksheet sheet, int row, (string Id, string Name) list, params string[] items)
    {
        FormStyle.Put(sheet, row, 1, $"下拉选项（{list.Name}）：").Style.Font.SetFontColor(FormStyle.Faint);
        foreach (var (item, i) in items.Select((item, i) => (item, i)))
            FormStyle.Put(sheet, row + 1 + i, 1, item).Style.Font.SetFontColor(FormStyle.Faint);
        workbook.NamedRanges.Add(list.Id, sheet.Range(row + 1, 1, row + items.Length, 1));
        return row + items.Length + 1;
    }

    private static IEnumerable<string> Lines(FormDocument document)
    {
        var year = NumberText.Of(document.Key.Year);
        var cells = NumberText.Of(document.Tables.Sum(table => table.Cells));
        var tables = string.Join('、', document.Tables.Select(table => $"“{table.Key.Sheet}”"));
        return
        [
            $"一、本表由{document.Key.UnitName}填报，用于《{document.Plan.Title.Chinese}》{year}年度目标完成情况评估。共 {NumberText.Of(document.Tables.Length)} 张表（{tables}），应填数据 {cells} 个。",
            "二、只在浅黄色单元格中填写；灰色单元格不填，其他文字不得改动。请勿增删行列、改动表头或者复制到其他工作簿后报送。",
            "三、每个报告期填好后报送一次，同一个文件全年续填：首次报送的报送批次填 1，以后每次（含更正）加 1。尚未到期的报告期留空。",
            "四、比率只填分子、分母，不填百分数；没有发生此类事项的，分子、分母都填 0（零报告）。留空表示未填报，不等于 0。",
            "五、只填数字：不加“件”“人”“万”等单位，不写说明；需要说明的写入备注。数以件（人、次）为单位，以万计的换算后填写。",
            "六、日期写明年月日，如 2024-03-01；未完成的不填。以前年度已经报送且没有变化的一次性任务可以不填。",
            "七、认为某项目标不适用于本单位的，在“不适用申请”中选择“不适用”，在备注中写明理由，不再填写数据；是否适用由考核单位认定。",
            "八、单元格变红，表示分子大于分母，请核对。",
            "九、校验码随填报数变动。打印盖章后请勿再改动数据：纸质表与电子表的校验码一致，才视为同一份报表。",
            "十、" + FormTexts.Secrecy + "佐证材料只填文号、名称和页码。",
        ];
    }
}
