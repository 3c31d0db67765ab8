using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Adjusting;
using PlanMetrics.Scores.Mass;

namespace PlanMetrics.Scores;

/// <summary>The score of one unit from its own measures, up to grade; ranks come after, from all of them.</summary>
internal sealed class UnitScores(
    Profile profile, ItemRules rules, ItemPoints points, PeerMeans means, PeerGroups groups, AdjustedTotal totals)
{
    private static readonly LocalText NotScored = new("协同单位，不计分", "listed only, not scored");
    private static readonly LocalText NoGroup = new("不参与排名：不属于任何排名组", "not ranked: in no peer group");
    private static readonly LocalText Nothing = new("不参与排名：没有可计分的指标", "not ranked: nothing to score");
    private static readonly LocalText NoCases = new("不参与排名：有指标无相关事项（0/0）", "not ranked: a target has no cases (0 of 0)");
    private static readonly LocalText TooLight = new("不参与排名：适用权重不足", "not ranked: too little of its weight applies");

    private static readonly LocalText Silent = new("不参与排名：该年度没有可用填报值", "not ranked: no usable figure of the year");

    /// <summary>Whether nothing usable was handed in for the year: nobody is ranked or graded.</summary>
    public bool IsSilentYear { get; init; }

    /// <summary>Totals without trees; null where every unit keeps its tree.</summary>
    public LeanTotals? Lean { get; init; }

    public UnitScore Of(ReportingUnit unit, List<Measure> own)
    {
        var withheld = unit.Scored && profile.Missing == MissingPolicy.Withhold ? own.Count(points.IsMissing) : 0;
        var isSilent = !unit.Scored || withheld > 0;
        var score = Scored(unit.Id, unit.Kind, own.ConvertAll(measure => isSilent ? new ScoredItem(measure, null) : Item(unit, measure)));
        score = score with { Peers = groups.Of(unit) };
        return score with { NotRanked = NotRankedText(unit, score, own, withheld) };
    }

    public UnitScore OfDistrict(List<Measure> measures)
    {
        var withheld = profile.Missing == MissingPolicy.Withhold ? measures.Count(points.IsMissing) : 0;
        var items = measures.ConvertAll(measure => withheld > 0 ? new ScoredItem(measure, null) : points.Of(measure));
        return Scored(ReportingUnit.District, UnitKind.District, items) with { NotRanked = withheld > 0 ? Withheld(withheld) : "" };
    }

    private ScoredItem Item(ReportingUnit unit, Measure measure) =>
        ItemPoints.IsZeroOfZero(measure) && ItemPoints.PolicyFor(measure, profile) == ZeroCasePolicy.GroupMean
            ? new(measure, means.Of(unit, measure.Target.Id, rules.Of(measure).Full), true)
            : points.Of(measure);

    private UnitScore Scored(string id, string kind, List<ScoredItem> items)
    {
        if (Lean is { } lean && !lean.IsTraced(id))
        {
            var (sum, counts) = lean.Of(kind, items);
            return Standing(id, kind, sum, [], items) with { Scored = counts.Scored, RebasedWeight = counts.TakenOut.Round(GroupValue.Places) };
        }

        var (total, adjustments) = totals.Of(id, kind, items);
        return Standing(id, kind, total, adjustments, items) with { Scored = total.ScoredLeaves(), RebasedWeight = RebasedWeights.Of(total) };
    }

    private UnitScore Standing(string id, string kind, Score total, ImmutableArray<AppliedAdjustment> adjustments, List<ScoredItem> items)
    {
        decimal? rate = total.Points is { } unrounded ? ScoreRate.Of(unrounded, total.FullPoints, profile.Decimals) : null;
        var earned = !IsSilentYear && rate is { } published ? ScoreRate.GradeOf(published, profile) : null;
        var grade = VetoedGrade.Of(earned, adjustments, profile);
        return new UnitScore(id, kind, total)
        {
            Adjustments = adjustments,
            GradeByRate = earned,
            GradeBeforeQuota = grade,
            Published = total.Points is { } points ? decimal.Round(points, profile.Decimals, MidpointRounding.AwayFromZero) : null,
            Full = total.Applies ? total.FullPoints : null,
            Rate = rate,
            Grade = grade,
            Missing = items.Count(item => item.Measure.State == MeasureState.Missing),
            NotApplicable = items.Count(item => item.Measure.State == MeasureState.NotApplicable),
            NoIndependentSource = items.Count(item => item.Measure.LacksIndependentSource),
            NotDue = items.Count(item => item.Measure.State == MeasureState.NotDue),
            Rejected = items.Count(item => item.Measure.State == MeasureState.Rejected),
        };
    }

    private LocalText NotRankedText(ReportingUnit unit, UnitScore score, List<Measure> own, int withheld) =>
        !unit.Scored ? NotScored
        : IsSilentYear ? Silent
        : withheld > 0 ? Withheld(withheld)
        : score.Rate is null ? score.Total.Reason.Chinese.Length > 0 ? Thin(score.Total.Reason) : Nothing
        : VetoedRank.Of(score.Adjustments) is { } veto ? veto
        : score.Peers is null ? NoGroup
        : score.Scored < profile.MinimumTargets ? TooFew(profile.MinimumTargets)
        : TooFewOf(score.Total, profile.MinimumTargetShare) is { } few ? few
        : 1m - score.RebasedWeight < profile.MinimumWeightShare ? TooLight
        : own.Any(measure => ItemPoints.IsZeroOfZero(measure) && ItemPoints.PolicyFor(measure, profile) == ZeroCasePolicy.NoRank) ? NoCases
        : "";

    // What has points counts, also below a group that is taken out.
    private static LocalText? TooFewOf(Score total, decimal minimum)
    {
        var (all, there) = (0, 0);
        foreach (var leaf in total.Leaves())
        {
            all++;
            there += leaf.Points is null ? 0 : 1;
        }

        return there >= minimum * all ? default(LocalText?) : new LocalText(
            $"不参与排名：可用指标 {NumberText.Of(there)}/{NumberText.Of(all)}，低于 {NumberText.Of(minimum * 100m)}%",
            $"not ranked: {NumberText.Of(there)} of {NumberText.Of(all)} indicators available, below {NumberText.Of(minimum * 100m)}%");
    }

    private static LocalText Thin(LocalText reason) => new("不参与排名：" + reason.Chinese, "not ranked: " + reason.English);

    private static LocalText TooFew(int minimum) => new(
        string.Create(CultureInfo.InvariantCulture, $"不参与排名：适用指标不足 {minimum} 项"),
        string.Create(CultureInfo.InvariantCulture, $"not ranked: fewer than {minimum} scored targets"));

    private static LocalText Withheld(int missing) => new(
        string.Create(CultureInfo.InvariantCulture, $"暂不评分：{missing} 项未填报"),
        string.Create(CultureInfo.InvariantCulture, $"score withheld: {missing} targets missing"));
}
