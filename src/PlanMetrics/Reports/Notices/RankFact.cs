using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Notices;

/// <summary>One unit on a list of scores.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Unit">Its score.</param>
/// <param name="Notice">What it belongs to.</param>
internal sealed record RankFact(int Number, UnitScore Unit, DistrictNotice Notice)
{
    public static NoticeWords<RankFact> Words { get; } = new NoticeWords<RankFact>()
        .Say("序号", "No", "在本表中的序号", "its number on the list", fact => NumberText.Of(fact.Number))
        .Say("名次", "Rank", "名次，并列的写明；不参与排名的为“—”", "the rank, and whether tied; a dash for none", fact => fact.Rank)
        .Say("单位", "Unit", "单位名称", "the unit's name", fact => fact.Notice.NameOf(fact.Unit.UnitId))
        .Say("得分", "Score", "公布的得分", "the published score", fact => fact.Notice.Head.Fixed(fact.Unit.Published))
        .Say("得分率", "Score rate", "得分率（%）", "score rate in percent", fact => fact.Notice.Head.Fixed(fact.Unit.Rate))
        .Say("等次", "Grade", "等次；无等次的为“—”", "the grade; a dash for none", fact => fact.Unit.Grade?.Name.In(fact.Notice.Language) ?? "—")
        .Say("原因", "Reason", "不参与排名的原因", "why it is not ranked", fact => fact.Reason);

    // The list says already that they are not ranked.
    private string Reason => Unit.NotRanked.In(Notice.Language) is var reason && reason.IndexOf(Notice.Language.Say("：", ": "), StringComparison.Ordinal) is >= 0 and var at
        ? reason[(at + 1)..].Trim()
        : reason;

    private string Rank => Unit.Rank is not { } rank ? "—" : NumberText.Of(rank) + (Unit.Tied ? Notice.Language.Say("（并列）", " (tied)") : "");
}
