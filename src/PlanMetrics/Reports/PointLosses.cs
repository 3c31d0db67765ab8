using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>
/// 失分明细: where the points of a unit went. Under arithmetic means what is lost below adds up to what is missing above. What lies
/// below another mean is not told apart: there a loss belongs to the group as a whole.
/// </summary>
/// <param name="Groups">The direct items of the total that apply; empty where the total is no arithmetic mean.</param>
/// <param name="Targets">The targets that apply and stand under arithmetic means alone, in the tree's order.</param>
internal sealed record PointLosses(ImmutableArray<PointLoss> Groups, ImmutableArray<PointLoss> Targets)
{
    private const int Places = 12;

    public static PointLosses Of(UnitScore unit)
    {
        var groups = ImmutableArray.CreateBuilder<PointLoss>();
        var targets = ImmutableArray.CreateBuilder<PointLoss>();
        Collect(unit.Total, ExactFraction.One, isTop: true);
        return new(groups.ToImmutable(), targets.ToImmutable());

        void Collect(Score group, ExactFraction factor, bool isTop)
        {
            if (group.Aggregation != Aggregation.Arithmetic || group.Points is null)
                return;
            var factors = new GroupFactors(group);
            foreach (var child in group.Children)
            {
                if (child.Points is not { } points)
                    continue;
                var own = factor * factors.Of(child);
                var loss = new PointLoss(child, (own * child.FullPoints).Round(Places), (own * (child.FullPoints - points)).Round(Places));
                if (isTop)
                    groups.Add(loss);
                if (child.Level == ScoreLevel.Target)
                    targets.Add(loss);
                else
                    Collect(child, own, isTop: false);
            }
        }
    }
}
