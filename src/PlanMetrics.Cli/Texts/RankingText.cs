using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Scores;

namespace PlanMetrics.Cli.Texts;

/// <summary>The rankings, a table a peer group, and the units that are listed apart.</summary>
internal static class RankingText
{
    public static void Write(Report report, Shell shell)
    {
        var names = new UnitNames(report.Roster, shell);
        foreach (var group in report.Profile.PeerGroups)
            WriteGroup(group, report, names, shell);
        WriteApart(report, names, shell);
    }

    private static void WriteGroup(PeerGroup group, Report report, UnitNames names, Shell shell)
    {
        var ranked = report.Units
            .Where(unit => unit.Peers == group && unit.Rank is not null)
            .OrderBy(unit => unit.Rank).ThenBy(unit => unit.UnitId, StringComparer.Ordinal)
            .ToArray();
        if (ranked.Length == 0)
            return;
        var marks = report.Units.Any(unit => !unit.Adjustments.IsEmpty);
        shell.Out.WriteLine(Ink.Strong(group.Name.In(shell.Language), shell));
        var table = new TextTable(
            new(shell.Say("排名", "Rank"), IsNumber: true), new(""), new(shell.Say("单位", "Unit")),
            new(shell.Say("得分", "Score"), IsNumber: true), new(shell.Say("得分率", "Rate %"), IsNumber: true), new(shell.Say("等次", "Grade")),
            new(shell.Say("计分", "Scored"), IsNumber: true), new(shell.Say("未填报", "Missing"), IsNumber: true),
            new(shell.Say("数据无效", "Rejected"), IsNumber: true), new(shell.Say("不适用", "N/A"), IsNumber: true),
            new(shell.Say("未到期", "Not due"), IsNumber: true), new(marks ? shell.Say("加扣分", "Adjusted") : ""));
        foreach (var unit in ranked)
            table.Add(
                Number(unit.Rank ?? 0), unit.Tied ? shell.Say("并列", "tied") : "", names.Of(unit.UnitId),
                ReportText.Fixed(unit.Published, report.Profile.Decimals), ReportText.Fixed(unit.Rate, report.Profile.Decimals),
                unit.Grade?.Name.In(shell.Language) ?? "—",
                Number(unit.Scored), Number(unit.Missing), Number(unit.Rejected), Number(unit.NotApplicable), Number(unit.NotDue), AdjustmentMarks.Of(unit, shell));
        table.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static void WriteApart(Report report, UnitNames names, Shell shell)
    {
        var table = new TextTable(
            new(shell.Say("单位", "Unit")), new(shell.Say("类别", "Kind")), new(shell.Say("得分", "Score"), IsNumber: true),
            new(shell.Say("计分", "Scored"), IsNumber: true), new(shell.Say("原因", "Reason")));
        foreach (var unit in report.Units.Where(unit => unit.Rank is null))
            table.Add(
                names.Of(unit.UnitId), KindOf(unit, report.Plan, shell), ReportText.Fixed(unit.Published, report.Profile.Decimals),
                Number(unit.Scored), unit.NotRanked.In(shell.Language) + After(AdjustmentMarks.Of(unit, shell), shell));
        if (table.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("不参与排名的单位", "Units without a rank"), shell));
        table.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static string After(string marks, Shell shell) => marks.Length > 0 ? shell.Say($"（{marks}）", $" ({marks})") : "";

    private static string KindOf(UnitScore unit, Plan plan, Shell shell) =>
        plan.Kinds.FirstOrDefault(kind => kind.Id == unit.Kind)?.Name.In(shell.Language) ?? unit.Kind;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
