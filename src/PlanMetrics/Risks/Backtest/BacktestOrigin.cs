using System.Collections.Immutable;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest;

/// <summary>A moment in a panel's past from which its future is forecast.</summary>
/// <param name="Panel">The panel, turned so that higher is better.</param>
/// <param name="Place">The last period known.</param>
/// <param name="ClosedAt">The last period of what is forecast.</param>
/// <param name="Goal">What is promised.</param>
/// <param name="Cases">The units that can be judged.</param>
/// <param name="Parts">Within the year: all units' closed years, cut where the origin stands; empty for the year ahead.</param>
internal sealed record BacktestOrigin(
    Panel Panel, int Place, int ClosedAt, RateGoal Goal, ImmutableArray<BacktestCase> Cases, ImmutableArray<UnitParts> Parts)
{
    /// <summary>The pasts of all units of the panel, also of those that cannot be judged.</summary>
    public required ImmutableArray<UnitPast> Pasts { get; init; }

    /// <summary>The origins whose outcomes had ended by this one: all that a model may learn from.</summary>
    public ImmutableArray<BacktestOrigin> Closed { get; init; } = [];

    public IEnumerable<BacktestCase> ClosedCases => Closed.SelectMany(origin => origin.Cases);
}
