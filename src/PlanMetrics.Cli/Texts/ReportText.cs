using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Cli.Texts;

/// <summary>What <c>score</c> prints: the year, the rankings, the district, and what is missing.</summary>
internal static class ReportText
{
    public static void Write(Report report, Shell shell)
    {
        WriteHead(report, shell);
        RankingText.Write(report, shell);
        if (report.Plan.HasDistrict)
            DistrictText.Write(report, shell);
        if (report.Risks is { } risks)
            RiskText.WriteBrief(risks, report.Roster, shell);
        // An index is compiled by its author: nobody hands anything in by a day.
        if (report.Plan.HasTasks)
            ReportingText.Write(report.Reporting, report.Roster, shell);
        MissingText.Write(report, shell);
        QuestionsText.Write(report, shell);
    }

    /// <summary>A published number with its decimals in full, so that columns of points line up.</summary>
    public static string Fixed(decimal? value, int decimals) =>
        value?.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "—";

    private static void WriteHead(Report report, Shell shell)
    {
        var asOf = report.Scope.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var errors = FindingsSummary.Count(report.Findings, Severity.Error);
        var incomplete = errors == 0 ? "" : Ink.Alarm(shell.Say($"  结果不完整（强制性问题 {errors} 条）", $"  incomplete ({errors} errors)"), shell);
        shell.Out.WriteLine(Ink.Strong(shell.Say($"{report.Scope.Year}年度  数据截至日期 {asOf}", $"Year {report.Scope.Year}, as of {asOf}"), shell) + incomplete);
        WriteEdition(report, shell);
        var status = report.Plan.Status.In(shell.Language);
        shell.Out.WriteLine(report.Plan.Title.In(shell.Language) + (status.Length > 0 ? shell.Say($"（{status}）", $" ({status})") : ""));
        shell.Out.WriteLine(string.Join(shell.Say("；", "; "), ProfileNotes(report, shell)));
        shell.Out.WriteLine();
    }

    private static void WriteEdition(Report report, Shell shell)
    {
        if (report.Edition is not { } edition)
            return;
        var mark = EditionWords.MarkOf(edition) is { } words ? "  " + Ink.Alarm(words.In(shell.Language), shell) : "";
        shell.Out.WriteLine(EditionWords.Line(edition, shell.Language) + mark);
    }

    // What the profile chose is named wherever its scores are shown.
    private static IEnumerable<string> ProfileNotes(Report report, Shell shell)
    {
        var profile = report.Profile;
        yield return shell.Say("评分方案：", "Profile: ") + profile.Name.In(shell.Language);
        if (profile.Note.Chinese.Length > 0)
            yield return profile.Note.In(shell.Language);
        if (report.Plan.Targets.Any(target => target.Figure == FigureKind.Ratio))
            yield return profile.ZeroCases switch
            {
                ZeroCasePolicy.Full => shell.Say("0/0 按满分", "0 of 0 earns full points"),
                ZeroCasePolicy.GroupMean => shell.Say("0/0 按同类平均（相对计分）", "0 of 0 earns the peers' mean (relative)"),
                ZeroCasePolicy.NoRank => shell.Say("0/0 不参与排名", "0 of 0 is not ranked"),
                _ => shell.Say("0/0 按不适用", "0 of 0 is not applicable"),
            };
        if (profile.Rules.Any(choice => choice.Rule.IsRelative) || profile.Tree?.Targets().Any(item => item.Rule?.IsRelative == true) == true)
            yield return shell.Say("含相对计分（与同组单位比较）", "some targets are scored by comparison with peers (relative)");
        if (profile.MinimumCoverage < 1)
            yield return shell.Say(
                $"报告期覆盖要求降至 {profile.MinimumCoverage:0.##}", $"period coverage lowered to {profile.MinimumCoverage:0.##}");
    }
}
