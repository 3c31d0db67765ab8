using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Markdown;

/// <summary>The rankings, a table a peer group, and the units that are listed apart.</summary>
internal sealed class RankingMarkdown(Report report, TextWriter text)
{
    private readonly Language language = report.Language;
    private readonly UnitLine units = new(report);

    public void Write()
    {
        foreach (var group in report.Profile.PeerGroups)
            WriteGroup(group);
        WriteApart();
    }

    private void WriteGroup(PeerGroup group)
    {
        var ranked = report.Units.Where(unit => unit.Peers == group && unit.Rank is not null)
            .OrderBy(unit => unit.Rank).ThenBy(unit => unit.UnitId, StringComparer.Ordinal).ToArray();
        if (ranked.Length == 0)
            return;
        text.WriteLine(language.Say("## 排名：", "## Ranking: ") + MarkdownText.Of(group.Name.In(language)));
        text.WriteLine();
        var table = new MarkdownTable(
            (language.Say("排名", "Rank"), true), (language.Say("单位", "Unit"), false), (language.Say("得分", "Score"), true),
            (language.Say("得分率", "Rate %"), true), (language.Say("等次", "Grade"), false), (language.Say("计分", "Scored"), true),
            (language.Say("未填报", "Missing"), true), (language.Say("数据无效", "Rejected"), true),
            (language.Say("不适用", "N/A"), true), (language.Say("未到期", "Not due"), true));
        foreach (var unit in ranked)
            table.Add([RankOf(unit), .. Scores(unit), MarkdownText.Of(unit.Grade?.Name.In(language) ?? "—"), .. Counts(unit)]);
        table.WriteTo(text);
    }

    private string RankOf(UnitScore unit) => MarkdownTable.Number(unit.Rank ?? 0) + (unit.Tied ? language.Say("（并列）", " (tied)") : "");

    private string[] Scores(UnitScore unit) =>
        [units.Name(unit.UnitId), UnitLine.Fixed(unit.Published, report.Profile.Decimals), UnitLine.Fixed(unit.Rate, report.Profile.Decimals)];

    private static IEnumerable<string> Counts(UnitScore unit) =>
        new[] { unit.Scored, unit.Missing, unit.Rejected, unit.NotApplicable, unit.NotDue }.Select(MarkdownTable.Number);

    private void WriteApart()
    {
        var table = new MarkdownTable(
            (language.Say("单位", "Unit"), false), (language.Say("得分", "Score"), true), (language.Say("得分率", "Rate %"), true),
            (language.Say("计分", "Scored"), true), (language.Say("原因", "Reason"), false));
        foreach (var unit in report.Units.Where(unit => unit.Rank is null))
            table.Add([.. Scores(unit), MarkdownTable.Number(unit.Scored), MarkdownText.Of(unit.NotRanked.In(language))]);
        if (table.IsEmpty)
            return;
        text.WriteLine(language.Say("## 不参与排名的单位", "## Units without a rank"));
        text.WriteLine();
        table.WriteTo(text);
    }
}
