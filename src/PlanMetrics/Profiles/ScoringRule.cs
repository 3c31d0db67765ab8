using System.Collections.Immutable;
using PlanMetrics.Rosters;

namespace PlanMetrics.Profiles;

/// <summary>
/// 评分规则: how a measured value becomes points. Rules are data. Points in a rule are out of its <c>Of</c>, the full points of the
/// item in its source (扣满15分: of 15), and are carried over to the profile's full points in proportion.
/// </summary>
public abstract record ScoringRule
{
    private ScoringRule()
    {
    }

    /// <summary>Whether its points depend on the figures of other units.</summary>
    public bool IsRelative => this is MinMax or BestUnit or RankSteps;

    /// <summary>Whether it has nothing to judge where no threshold is in force.</summary>
    internal bool NeedsThreshold =>
        this is Proportional or PassFail or Steps or Lateness or Bands { On: BandBasis.Attainment } or Nearest { Value: null };

    /// <summary>full × clamp((actual − floor) / (target − floor), 0, 1); a floor above the target serves at-most targets.</summary>
    /// <param name="Floor">The value that earns nothing, in the target's unit of measure.</param>
    public sealed record Proportional(decimal Floor) : ScoringRule;

    /// <summary>Full points where met, 0 where not.</summary>
    public sealed record PassFail : ScoringRule;

    /// <summary>每差一步扣分: a deduction for each step short of the threshold.</summary>
    /// <param name="Deduct">Points for each step.</param>
    /// <param name="Step">The size of a step, in the target's unit of measure; percentage points for rates.</param>
    public sealed record Steps(decimal Deduct, decimal Step) : ScoringRule
    {
        /// <summary>Whether a part of a step costs its part; else whole steps alone cost.</summary>
        public bool ProRata { get; init; }

        /// <summary>The most that is deducted; null for all points.</summary>
        public decimal? Cap { get; init; }

        /// <summary>Full points that the deductions are out of; null for the profile's.</summary>
        public decimal? Of { get; init; }
    }

    /// <summary>分档计分: points by the band that the exact value is in.</summary>
    /// <param name="Items">The bands, from the lowest, which begins at 0.</param>
    public sealed record Bands(ImmutableArray<PointBand> Items) : ScoringRule
    {
        /// <summary>What the edges are held against.</summary>
        public BandBasis On { get; init; }

        /// <summary>Full points that the points are out of, 1 for shares; null for the profile's.</summary>
        public decimal? Of { get; init; }
    }

    /// <summary>每发生一次扣分: a deduction for each occurrence.</summary>
    /// <param name="Deduct">Points for each.</param>
    public sealed record PerOccurrence(decimal Deduct) : ScoringRule
    {
        /// <summary>The most that is deducted; null for all points.</summary>
        public decimal? Cap { get; init; }

        /// <summary>Full points that the deductions are out of; null for the profile's.</summary>
        public decimal? Of { get; init; }
    }

    /// <summary>迟报漏报扣分: full on time, less when late, least when never. Late never costs more than never.</summary>
    public sealed record Lateness : ScoringRule
    {
        /// <summary>Points for being late at all.</summary>
        public decimal Late { get; init; }

        /// <summary>Points for each day late.</summary>
        public decimal PerDay { get; init; }

        /// <summary>Which days count.</summary>
        public DayCount Days { get; init; }

        /// <summary>The most that is deducted for being late; null for no more than never costs.</summary>
        public decimal? Cap { get; init; }

        /// <summary>Points for never: nothing usable by the last day in time; null for all points.</summary>
        public decimal? Never { get; init; }

        /// <summary>Full points that the deductions are out of; null for the profile's.</summary>
        public decimal? Of { get; init; }
    }

    /// <summary>full × clip((x − lower) / (upper − lower), 0, 1); a lower bound above the upper one makes lower values better.</summary>
    /// <param name="Lower">The value that earns least, in the target's unit of measure.</param>
    /// <param name="Upper">The value that earns full points.</param>
    public sealed record Goalposts(decimal Lower, decimal Upper) : ScoringRule
    {
        /// <summary>The share of full points at the lower bound, 0 to below 1; 0.01 for a scale from 1 to 100.</summary>
        public decimal MinimumShare { get; init; }

        /// <summary>取对数: whether value and bounds are compared by their logarithms; the bounds are then above 0.</summary>
        public bool Logarithmic { get; init; }
    }

    /// <summary>越接近越好: full × max(0, 1 − |x − value| / reach).</summary>
    /// <param name="Reach">How far from the value points end, in the target's unit of measure.</param>
    public sealed record Nearest(decimal Reach) : ScoringRule
    {
        /// <summary>The best value; null for the threshold.</summary>
        public decimal? Value { get; init; }
    }

    /// <summary>区间内得满分: full from edge to edge, both included; outside, less in proportion to the distance.</summary>
    /// <param name="From">The lower edge, in the target's unit of measure.</param>
    /// <param name="To">The upper edge.</param>
    public sealed record Inside(decimal From, decimal To) : ScoringRule
    {
        /// <summary>How far outside points end; null for at the edge.</summary>
        public decimal? Reach { get; init; }
    }

    /// <summary>极差标准化: full × (x − worst) / (best − worst) of the unit's peers. Relative.</summary>
    public sealed record MinMax : ScoringRule
    {
        /// <summary>The share of full points for the worst, 0 to below 1.</summary>
        public decimal MinimumShare { get; init; }
    }

    /// <summary>本单位/第一名×满分: full × x / best of the unit's peers, best / x where lower is better. Relative.</summary>
    public sealed record BestUnit : ScoringRule;

    /// <summary>按名次递减: full for the first of the unit's peers, less for each place below. Ties share the better place. Relative.</summary>
    /// <param name="Deduct">Points for each place.</param>
    public sealed record RankSteps(decimal Deduct) : ScoringRule
    {
        /// <summary>The most that is deducted; null for all points.</summary>
        public decimal? Cap { get; init; }

        /// <summary>Full points that the deductions are out of, 100 for percent; null for the profile's.</summary>
        public decimal? Of { get; init; }
    }
}
