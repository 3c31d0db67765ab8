using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Profiles;

namespace PlanMetrics.Reports.Words;

/// <summary>评分方法: the rules of a profile as the page and the packages print them.</summary>
internal static class ProfileFacts
{
    public static IEnumerable<(string Term, string Text)> Of(Profile profile, Language language)
    {
        var note = profile.Note.In(language);
        yield return (language.Say("评分方案", "Profile"), profile.Name.In(language) + (note.Length > 0 ? language.Say($"（{note}）", $" ({note})") : ""));
        yield return (language.Say("满分与小数", "Full points, decimals"), language.Say(
            $"满分 {NumberText.Of(profile.FullPoints)}，公布 {profile.Decimals} 位小数，四舍五入；排名依据{(profile.RankBy == RankBasis.Published ? "公布得分率" : "未舍入得分率")}",
            $"{NumberText.Of(profile.FullPoints)} points, {profile.Decimals} decimals published, half away from zero; ranked by the {(profile.RankBy == RankBasis.Published ? "published" : "unrounded")} rate"));
        yield return (language.Say("等次", "Grades"), profile.Grades.IsEmpty ? "—" : string.Join(language.Say("，", ", "), profile.Grades.Reverse().Select(grade => $"{grade.Name.In(language)} ≥{NumberText.Of(grade.From)}")));
        yield return (language.Say("未填报", "Missing"), profile.Missing switch
        {
            MissingPolicy.Zero => language.Say("计 0 分", "counts as 0 points"),
            MissingPolicy.Withhold => language.Say("暂不评分", "the score is withheld"),
            _ => language.Say("不计入，权重由其余目标分担", "taken out, the others stand for it"),
        });
        yield return (language.Say("无相关事项（0/0）", "No cases (0 of 0)"), profile.ZeroCases switch
        {
            ZeroCasePolicy.Full => language.Say("按满分", "full points"),
            ZeroCasePolicy.GroupMean => language.Say("按同类平均（相对计分）", "the peers' mean (relative)"),
            ZeroCasePolicy.NoRank => language.Say("不参与排名", "not ranked"),
            _ => language.Say("按不适用", "not applicable"),
        });
        yield return (language.Say("不适用、未到期", "Not applicable, not due"), profile.TakenOut == TakenOutPolicy.Rebase
            ? language.Say("不计入，同组其余目标按权重分担", "taken out, siblings are re-based")
            : language.Say("不计入，适用分值相应减少", "taken out, full points shrink"));
        yield return (language.Say("参与排名的条件", "Conditions for a rank"), language.Say(
            $"计分目标不少于 {profile.MinimumTargets} 项，报告期覆盖不低于 {NumberText.Of(profile.MinimumCoverage * 100m)}%",
            $"at least {profile.MinimumTargets} targets scored, {NumberText.Of(profile.MinimumCoverage * 100m)}% of periods covered"));
    }
}
