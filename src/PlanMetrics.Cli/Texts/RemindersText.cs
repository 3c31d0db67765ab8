using System.Globalization;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>催报清单: who must be reminded of what, a line a unit and round.</summary>
internal static class RemindersText
{
    private const int MostRows = 40;
    private const int TargetsNamed = 3;

    public static void Write(ReminderTable reminders, Roster roster, Shell shell)
    {
        if (reminders.All.IsEmpty)
            return;
        var names = new UnitNames(roster, shell);
        var counts = string.Join(shell.Say("，", ", "), reminders.All.CountBy(reminder => reminder.Reason).OrderBy(reason => reason.Key).Select(reason => $"{Reminder.WordOf(reason.Key).In(shell.Language)} {reason.Value}"));
        shell.Out.WriteLine();
        shell.Out.WriteLine(Ink.Strong(shell.Say($"催报清单（催报日 {reminders.On:yyyy-MM-dd}）", $"To be reminded (on {reminders.On:yyyy-MM-dd})"), shell) + shell.Say("：", ": ") + counts);
        var table = new TextTable(
            new(shell.Say("单位", "Unit")), new(shell.Say("轮次", "Round")), new(shell.Say("期限", "Due")),
            new(shell.Say(reminders.CountsWorkingDays ? "逾期工作日" : "逾期天数", reminders.CountsWorkingDays ? "Working days late" : "Days late"), IsNumber: true),
            new(shell.Say("事由", "Why")), new(shell.Say("报送批次", "Submission"), IsNumber: true), new(shell.Say("缺报指标", "Targets missing")));
        foreach (var reminder in reminders.All.Take(MostRows))
            table.Add(
                UnitOf(reminder, names, shell), reminder.Round.In(shell.Language), reminder.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—",
                DaysOf(reminder, shell), reminder.Why.In(shell.Language), reminder.Submission.ToString(CultureInfo.InvariantCulture), MissingOf(reminder, shell));
        table.WriteTo(shell.Out);
        if (reminders.All.Length > MostRows)
            shell.Out.WriteLine(shell.Say(
                $"另有 {reminders.All.Length - MostRows} 条；--reminders 文件名.csv（或 .xlsx）写出全部", $"{reminders.All.Length - MostRows} more; --reminders FILE.csv (or .xlsx) writes all"));
    }

    private static string UnitOf(Reminder reminder, UnitNames names, Shell shell) =>
        reminder.AddresseeId == reminder.Row.UnitId
            ? names.Of(reminder.Row.UnitId)
            : shell.Say($"{names.Of(reminder.AddresseeId)}（代{names.Of(reminder.Row.UnitId)}）", $"{names.Of(reminder.AddresseeId)} (for {names.Of(reminder.Row.UnitId)})");

    private static string DaysOf(Reminder reminder, Shell shell) => reminder.DaysLate switch
    {
        null => "—",
        0 => shell.Say("未到期", "not due"),
        var days => days.Value.ToString(CultureInfo.InvariantCulture),
    };

    private static string MissingOf(Reminder reminder, Shell shell)
    {
        if (reminder.Missing.IsEmpty)
            return "—";
        var named = string.Join(shell.Say("、", ", "), reminder.Missing.Take(TargetsNamed).Select(target => target.Name.In(shell.Language)));
        var rest = reminder.Missing.Length - TargetsNamed;
        return rest > 0 ? named + shell.Say($"等 {reminder.Missing.Length} 项", $" and {rest} more") : named;
    }
}
