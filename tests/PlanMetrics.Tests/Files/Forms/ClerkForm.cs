using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Forms;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Files.Forms;

/// <summary>A form as somebody at a desk fills it in: found by its texts, saved by another program.</summary>
internal sealed class ClerkForm : IDisposable
{
    // The library saves by way of the stream it read from.
    private readonly MemoryStream original = new();
    private readonly XLWorkbook workbook;
    private readonly Dictionary<string, (IXLWorksheet Sheet, int Row)> rows = [];

    public ClerkForm(BlankForm form)
    {
        form.Write(original);
        workbook = new XLWorkbook(original);
        foreach (var sheet in workbook.Worksheets.Where(sheet => sheet.Name is "分期指标" or "年度指标"))
            for (var row = 8; !sheet.Cell(row, 1).IsEmpty(); row++)
                rows[sheet.Cell(row, 2).GetString()] = (sheet, row);
    }

    public static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    public static readonly Roster Roster =
        RosterFile.Read(File.ReadAllBytes(Path.Combine(House.Repository.Root, "samples/roster.json")), "roster.json", Zhaohua, new Findings())!;

    public IXLWorksheet Periods => workbook.Worksheet("分期指标");

    public IXLWorksheet Year => workbook.Worksheet("年度指标");

    public XLWorkbook Workbook => workbook;

    /// <summary>The form of a unit for 2024; of the explicit targets alone unless asked otherwise.</summary>
    public static ClerkForm Of(string unitId, Basis basis = Basis.Period, Profile? profile = null) =>
        new(BlankForm.Make(Zhaohua, Roster, profile ?? Profile.Explicit, new FormOptions { Year = 2024, Units = [unitId], Basis = basis }).Single());

    /// <summary>The first of the two cells of a target and a quarter; of the year with quarter 0.</summary>
    public IXLCell Cell(string targetId, int quarter)
    {
        var (sheet, row) = rows[Zhaohua.FindTarget(targetId)!.Name.Chinese];
        var column = 1;
        for (var left = Math.Max(quarter, 1); left > 0; column++)
            left -= sheet.Cell(7, column).GetString() is "分子或数值" or "数值、日期或是否" ? 1 : 0;
        return sheet.Cell(row, column - 1);
    }

    /// <summary>The cell under a heading such as 备注, in the row of a target.</summary>
    public IXLCell Beside(string targetId, int quarter, string heading)
    {
        var cell = Cell(targetId, quarter);
        var column = cell.Worksheet.Row(6).CellsUsed().Single(head => head.GetString().StartsWith(heading, StringComparison.Ordinal)).Address.ColumnNumber;
        return cell.Worksheet.Cell(cell.Address.RowNumber, column);
    }

    public void Fill(string targetId, int quarter, Figure figure)
    {
        var cell = Cell(targetId, quarter);
        switch (figure)
        {
            case Figure.Ratio ratio:
                cell.SetValue(ratio.Numerator);
                cell.CellRight().SetValue(ratio.Denominator);
                break;
            case Figure.Pair pair:
                cell.SetValue(pair.Value);
                cell.CellRight().SetValue(pair.Comparator);
                break;
            case Figure.Count count:
                cell.SetValue(count.Value);
                break;
            case Figure.Outcome outcome:
                cell.SetValue<string>(outcome.Done ? "是" : "否");
                break;
            case Figure.Date date:
                cell.SetValue(date.Day.ToDateTime(TimeOnly.MinValue));
                break;
        }
    }

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }

    public void Dispose()
    {
        workbook.Dispose();
        original.Dispose();
    }
}
