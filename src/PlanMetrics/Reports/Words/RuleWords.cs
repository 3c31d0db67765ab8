using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Reports.Words;

/// <summary>A rule in a sentence, as a scheme would word it.</summary>
public static class RuleWords
{
    /// <summary>The sentence, such as 每相差 1% 扣 0.3 分.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sign">The sign behind values, such as %.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(ScoringRule rule, string sign, Language language) => rule switch
    {
        ScoringRule.Proportional { Floor: 0m } => language.Say("按比例得分：指标值÷目标值×满分，最多满分", "in proportion: actual / threshold of full points, at most full"),
        ScoringRule.Proportional proportional => language.Say(
            $"按比例得分：从 {N(proportional.Floor)}{sign} 起算，到目标值得满分", $"in proportion: nothing at {N(proportional.Floor)}{sign}, full at the threshold"),
        ScoringRule.Steps steps => Steps(steps, sign, language),
        ScoringRule.Bands bands => Bands(bands, sign, language),
        ScoringRule.PerOccurrence each => language.Say($"每发生一次扣 {N(each.Deduct)} 分", $"{N(each.Deduct)} points off for each occurrence") + Limits(each.Cap, each.Of, language),
        ScoringRule.Lateness lateness => Lateness(lateness, language),
        ScoringRule.Goalposts posts => language.Say(
            $"上下限标准化：{N(posts.Lower)}{sign} 得最低分，{N(posts.Upper)}{sign} 得满分，超出按上下限计", $"goalposts: least at {N(posts.Lower)}{sign}, full at {N(posts.Upper)}{sign}, cut off beyond"),
        ScoringRule.Nearest nearest => language.Say(
            $"越接近{At(nearest.Value, sign, language)}越好，相差 {N(nearest.Reach)}{sign} 得 0 分", $"nearest to {At(nearest.Value, sign, language)}, nothing {N(nearest.Reach)}{sign} away"),
        ScoringRule.Inside inside => language.Say($"在 {N(inside.From)}{sign} 至 {N(inside.To)}{sign} 之间得满分", $"full from {N(inside.From)}{sign} to {N(inside.To)}{sign}"),
        ScoringRule.MinMax => language.Say("极差标准化：同组最好得满分，最差得最低分", "min–max among its peers: full for the best, least for the worst"),
        ScoringRule.BestUnit => language.Say("与同组第一名相比计分", "compared with the best of its peers"),
        ScoringRule.RankSteps ranks => language.Say($"同组第一名得满分，每降低 1 位扣 {N(ranks.Deduct)} 分", $"full for the first of its peers, {N(ranks.Deduct)} points off for each place below") + Limits(ranks.Cap, ranks.Of, language),
        _ => language.Say("达标得满分，否则不得分", "full points where met, else none"),
    };

    private static string Steps(ScoringRule.Steps steps, string sign, Language language) =>
        (steps.ProRata
            ? language.Say($"每相差 {N(steps.Step)}{sign} 扣 {N(steps.Deduct)} 分，不足部分按比例扣", $"{N(steps.Deduct)} points off for each {N(steps.Step)}{sign} short, parts in proportion")
            : language.Say($"每相差 {N(steps.Step)}{sign} 扣 {N(steps.Deduct)} 分，不足一档不扣", $"{N(steps.Deduct)} points off for each whole {N(steps.Step)}{sign} short"))
        + Limits(steps.Cap, steps.Of, language);

    private static string Bands(ScoringRule.Bands bands, string sign, Language language)
    {
        var list = string.Join(language.Say("，", ", "), bands.Items.Select(band => language.Say($"{N(band.From)}{sign} 起 {N(band.Points)} 分", $"{N(band.Points)} from {N(band.From)}{sign}")));
        var what = bands.On == BandBasis.Attainment ? language.Say("按目标实现程度分档计分：", "by bands of attainment: ") : language.Say("分档计分：", "by bands: ");
        return what + list + Limits(null, bands.Of, language);
    }

    private static string Lateness(ScoringRule.Lateness lateness, Language language)
    {
        var parts = new List<string>();
        if (lateness.Late > 0m)
            parts.Add(language.Say($"迟报扣 {N(lateness.Late)} 分", $"{N(lateness.Late)} points off when late"));
        if (lateness.PerDay > 0m)
            parts.Add(language.Say($"每迟一天扣 {N(lateness.PerDay)} 分", $"{N(lateness.PerDay)} for each day late"));
        parts.Add(lateness.Never is { } never ? language.Say($"漏报扣 {N(never)} 分", $"{N(never)} when never") : language.Say("漏报不得分", "none when never"));
        return string.Join(language.Say("，", ", "), parts) + Limits(lateness.Cap, lateness.Of, language);
    }

    private static string Limits(decimal? cap, decimal? of, Language language) =>
        (cap is { } most ? language.Say($"，最多扣 {N(most)} 分", $", at most {N(most)}") : "")
        + (of is { } full ? language.Say($"（以 {N(full)} 分为满分）", $" (out of {N(full)})") : "");

    private static string At(decimal? value, string sign, Language language) => value is { } known ? N(known) + sign : language.Say("目标值", "the threshold");

    private static string N(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
