using PlanMetrics.Json;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>报送: who must be reminded of what, and which yearly reports were made by their day.</summary>
internal static class ReportingSection
{
    private const int TargetsNamed = 3;
    private const int UnitsNamed = 6;

    public static bool IsShown(PageData page) => page.Report.Plan.HasTasks && (page.Report.Reminders is { All.IsEmpty: false } || !page.Report.ReportDuties.IsEmpty);

    public static void Write(HtmlWriter html, PageData page)
    {
        if (!IsShown(page))
            return;
        using var section = html.In("section");
        section.Attribute("id", "reporting").Attribute("aria-labelledby", "reporting-h");
        html.Start("h2").Attribute("id", "reporting-h").Text(page.Say("报送：催报清单和年度报告", "Handing in: reminders and yearly reports")).End();
        if (page.Report.Reminders is { All.IsEmpty: false } reminders)
            WriteReminders(html, page, reminders);
        if (!page.Report.ReportDuties.IsEmpty)
            WriteDuties(html, page);
    }

    private static void WriteReminders(HtmlWriter html, PageData page, ReminderTable reminders)
    {
        var shown = PageLimits.First(reminders.All, PageLimits.Findings);
        using (DataTable.Open(html, page.Say($"催报清单（催报日 {NumberText.Of(reminders.On)}）", $"To be reminded (on {NumberText.Of(reminders.On)})"), "reminders",
            [
                new(page.Say("单位", "Unit")), new(page.Say("轮次", "Round")), new(page.Say("期限", "Due")),
                new(page.Say(reminders.CountsWorkingDays ? "逾期工作日" : "逾期天数", reminders.CountsWorkingDays ? "Working days late" : "Days late"), true),
                new(page.Say("事由", "Why")), new(page.Say("缺报指标", "Targets missing")),
            ]))
            foreach (var reminder in shown)
            {
                using var row = html.In("tr");
                Ranking.UnitLink(html, page, reminder.Row.UnitId);
                html.Element("td", reminder.Round.In(page.Language), "s");
                html.Element("td", reminder.Due is { } due ? NumberText.Of(due) : "—", "s");
                DataTable.Number(html, reminder.DaysLate switch { null => "—", 0 => page.Say("未到期", "not due"), var days => PageData.N(days.Value) });
                html.Element("td", reminder.Why.In(page.Language));
                html.Element("td", MissingOf(page, reminder));
            }

        PageLimits.Note(html, page, reminders.All.Length, shown.Length, "reminders.csv");
    }

    private static void WriteDuties(HtmlWriter html, PageData page)
    {
        using var frame = DataTable.Open(html, page.Say("年度报告", "Yearly reports"), "duties",
            [
                new(page.Say("报告", "Report")), new(page.Say("报送对象", "To")), new(page.Say("时限", "Due")), new(page.Say("按时", "On time"), true), new(page.Say("逾期", "Late"), true),
                new(page.Say("未见报告", "No report"), true), new(page.Say("未到期", "Not due"), true), new(page.Say("逾期和未见报告的单位", "Who was not on time")),
            ]);
        foreach (var duty in page.Report.ReportDuties.GroupBy(row => (row.Target?.Id, row.Recipient, row.LastDay, row.State == ReportDutyState.Unknown)))
        {
            var first = duty.First();
            using var row = html.In("tr");
            html.Element("td", first.Target?.Name.In(page.Language) ?? page.Say("（名册未写明指标）", "(no target named)"));
            html.Element("td", first.Recipient.Chinese.Length > 0 ? first.Recipient.In(page.Language) : "—");
            html.Element("td", NumberText.Of(first.LastDay), "s");
            foreach (var state in new[] { ReportDutyState.OnTime, ReportDutyState.Late, ReportDutyState.Never, ReportDutyState.NotDue })
                DataTable.Number(html, PageData.N(duty.Count(one => one.State == state)));
            html.Element("td", Behind(page, [.. duty]));
        }
    }

    private static string MissingOf(PageData page, Reminder reminder)
    {
        var named = string.Join(page.Say("、", ", "), reminder.Missing.Take(TargetsNamed).Select(target => target.Name.In(page.Language)));
        var rest = reminder.Missing.Length - TargetsNamed;
        return reminder.Missing.IsEmpty ? "—" : rest > 0 ? named + page.Say($"等 {reminder.Missing.Length} 项", $" and {rest} more") : named;
    }

    private static string Behind(PageData page, ReportDutyRow[] rows)
    {
        var behind = rows.Where(row => row.State is ReportDutyState.Late or ReportDutyState.Never).OrderByDescending(row => row.State == ReportDutyState.Never).ToArray();
        var named = string.Join(page.Say("、", ", "), behind.Take(UnitsNamed).Select(row => page.NameOf(row.UnitId) + (row.Done is { } day ? page.Say($"（{NumberText.Of(day)}）", $" ({NumberText.Of(day)})") : "")));
        return behind.Length == 0 ? "—" : behind.Length > UnitsNamed ? named + page.Say($"等 {behind.Length} 个", $" and {behind.Length - UnitsNamed} more") : named;
    }
}
