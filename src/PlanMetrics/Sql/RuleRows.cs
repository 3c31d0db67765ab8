using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Sql;

/// <summary>The rule of a target for a kind of unit, as a row; and its bands.</summary>
internal static class RuleRows
{
    public static ScoringRule RuleOf(Profile profile, Target target, string kind) =>
        kind == UnitKind.District && target.District == DistrictValue.Share
            ? profile.RuleFor(target, Comparison.AtLeast, FigureKind.Ratio, kind)
            : profile.RuleFor(target, target.Comparison, target.Figure, kind);

    /// <summary>The fields after class and target.</summary>
    public static string[] Fields(Profile profile, Target target, ScoringRule rule)
    {
        var (name, of, most, never, a, b, c) = Numbers(rule);
        return
        [
            SqlText.Quote(name), SqlText.Flag(rule.NeedsThreshold), SqlText.Quote(EnumName<ZeroCasePolicy>.Of(profile.ZeroCasesFor(target.Id))),
            SqlText.Number(of), SqlText.Number(most), SqlText.Number(never), SqlText.Number(a), SqlText.Number(b), SqlText.Number(c),
        ];
    }

    public static IEnumerable<string[]> Bands(ScoringRule rule) => rule is ScoringRule.Bands bands
        ? bands.Items.Select(band => new[] { SqlText.Number(band.From), SqlText.Number(band.Points) })
        : [];

    private static (string Name, decimal? Of, decimal? Most, decimal? Never, decimal? A, decimal? B, decimal? C) Numbers(ScoringRule rule) => rule switch
    {
        ScoringRule.Proportional { Floor: var floor } => ("proportional", null, null, null, floor, null, null),
        ScoringRule.Steps steps => ("steps", steps.Of, steps.Cap, null, steps.Deduct, steps.Step, steps.ProRata ? 1m : 0m),
        ScoringRule.Bands bands => (bands.On == BandBasis.Actual ? "bandsActual" : "bandsAttainment", bands.Of, null, null, null, null, null),
        ScoringRule.PerOccurrence each => ("perOccurrence", each.Of, each.Cap, null, each.Deduct, null, null),
        ScoringRule.Lateness late => ("lateness", late.Of, late.Cap, late.Never, late.Late, late.PerDay, null),
        ScoringRule.Goalposts goal => (goal.Logarithmic ? "goalpostsLog" : "goalposts", null, null, null, goal.Lower, goal.Upper, goal.MinimumShare),
        ScoringRule.Nearest nearest => ("nearest", null, null, null, nearest.Value, nearest.Reach, null),
        ScoringRule.Inside inside => ("inside", null, null, null, inside.From, inside.To, inside.Reach),
        _ => ("passFail", null, null, null, null, null, null),
    };
}
