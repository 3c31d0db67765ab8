using System.IO.Compression;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files;

/// <summary>催报清单 as a sheet that is printed or sent on.</summary>
public static class ReminderWorkbook
{
    /// <summary>Writes the workbook. The bytes depend on the arguments alone.</summary>
    /// <param name="reminders">Who must be reminded of what.</param>
    /// <param name="roster">The units and their names.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="stream">Receives the file; it stays open.</param>
    public static void Write(ReminderTable reminders, Roster roster, Language language, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(reminders);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(stream);
        using var workbook = new XLWorkbook();
        var columns = ColumnsOf(reminders, roster, language);
        var sheet = workbook.AddWorksheet(language.Say("催报清单", "Reminders"));
        SheetTable.Write(sheet, columns, reminders.All, columns.Length, language, mostLines: 12);
        var border = sheet.Range(1, 1, reminders.All.Length + 1, columns.Length).Style.Border;
        (border.OutsideBorder, border.InsideBorder) = (XLBorderStyleValues.Thin, XLBorderStyleValues.Thin);
        sheet.SheetView.Freeze(1, 1);
        sheet.PageSetup.Header.Center.AddText(language.Say($"催报清单（催报日 {NumberText.Of(reminders.On)}）", $"Reminders on {NumberText.Of(reminders.On)}"));
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        saved.Position = 0;
        PackageNormaliser.Normalise(saved, stream, CompressionLevel.SmallestSize);
    }

    private static SheetColumn<Reminder>[] ColumnsOf(ReminderTable reminders, Roster roster, Language language) =>
    [
        new(new("单位", "Unit"), 18, reminder => NameOf(reminder.Row.UnitId, roster, language)),
        new(new("催报对象", "To remind"), 18, reminder => NameOf(reminder.AddresseeId, roster, language)),
        new(new("轮次", "Round"), 14, reminder => reminder.Round.In(language)),
        new(new("期限", "Due"), 12, reminder => reminder.Due is { } due ? NumberText.Of(due) : ""),
        new(reminders.CountsWorkingDays ? new("逾期工作日", "Working days late") : new("逾期天数", "Days late"), 11, reminder => reminder.DaysLate is { } days ? NumberText.Of(days) : "", IsNumber: true),
        new(new("事由", "Why"), 16, reminder => reminder.Why.In(language)),
        new(new("报送批次", "Submission"), 10, reminder => NumberText.Of(reminder.Submission), IsNumber: true),
        new(new("缺报项数", "Targets missing"), 10, reminder => NumberText.Of(reminder.Missing.Length), IsNumber: true),
        new(new("缺报指标", "Which"), 70, reminder => string.Join(language.Say("、", ", "), reminder.Missing.Select(target => target.Name.In(language)))),
    ];

    private static string NameOf(string unitId, Roster roster, Language language) => roster.Registry.Find(unitId)?.Name.In(language) ?? unitId;
}
