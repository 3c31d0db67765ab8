using System.Collections.Immutable;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>How sure the ranks of one peer group are.</summary>
internal sealed class PeerStability(List<UnitScore> peers, Profile profile, StabilitySettings settings)
{
    // Unrounded scores have 12 decimals; sums in double agree with them on 9.
    private const int UnroundedDecimals = 9;
    private const double Agreement = 1e-9;

    private readonly PeerModel group = new(peers);

    /// <summary>Interval, grade share and leave-one-outs of each unit; none where the trees alone do not make the published scores.</summary>
    public IEnumerable<UnitStability> Units(Influences influences, CancellationToken ct)
    {
        if (!Reproduces())
            return [];
        var (model, rule) = (group.Model, Rule());
        var draws = RankRuns.Of(model, new WeightDraws(model.Tree, settings), rule, settings.MaxDegreeOfParallelism, ct);
        var without = RankRuns.Of(model, group.LeaveOneOut, rule, settings.MaxDegreeOfParallelism, ct);
        var (low, high) = (new int[peers.Count], new int[peers.Count]);
        draws.Intervals(low, high);
        var units = new List<UnitStability>(peers.Count);
        for (var unit = 0; unit < peers.Count; unit++)
            units.Add(new(peers[unit].UnitId)
            {
                RankLow = low[unit],
                RankHigh = high[unit],
                GradeShare = peers[unit].Grade is null || peers[unit].Grade != peers[unit].GradeByRate ? null : draws.InGrade(unit),
                Without = Without(unit, without, influences),
            });
        return units;
    }

    // Where something beside weights and points makes a score, an interval from weights and points would mislead.
    private bool Reproduces()
    {
        var scratch = new StabilityScratch(group.Model);
        group.Model.Evaluate(group.Model.Tree.Weights, scratch);
        for (var unit = 0; unit < peers.Count; unit++)
            if (!(Math.Abs(scratch.Totals[unit] - ((double)peers[unit].Total.Points!.Value / (double)peers[unit].Total.FullPoints)) < Agreement))
                return false;
        return true;
    }

    private RankRule Rule()
    {
        var (from, to) = (new double[peers.Count], new double[peers.Count]);
        for (var unit = 0; unit < peers.Count; unit++)
            if (peers[unit].Grade is { } grade)
                (from[unit], to[unit]) = ((double)grade.From, EdgeAbove(grade));
        return new(profile.RankBy == RankBasis.Published ? profile.Decimals : UnroundedDecimals, profile.Decimals, from, to);
    }

    private double EdgeAbove(GradeBand grade)
    {
        foreach (var band in profile.Grades)
            if (band.From > grade.From)
                return (double)band.From;
        return double.PositiveInfinity;
    }

    private ImmutableArray<RankWithout> Without(int unit, RankRuns runs, Influences influences)
    {
        var ranks = ImmutableArray.CreateBuilder<RankWithout>(group.Targets.Count);
        for (var target = 0; target < group.Targets.Count; target++)
        {
            var rank = runs.Rank(target + 1, unit);
            ranks.Add(new(group.Targets[target], rank > 0 ? rank : null));
            influences.Count(group.Targets[target], rank > 0 ? Math.Abs(rank - runs.Rank(0, unit)) : 0);
        }

        return ranks.MoveToImmutable();
    }
}
