using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>
/// 综合指数: units × indicators × groups × goalposts, without any government in it. It becomes a plan, a roster and a profile, and the
/// ordinary engine scores it. See docs/index.md.
/// </summary>
/// <param name="Id">The index's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">The year that its values speak of.</param>
public sealed record CompositeIndex(string Id, LocalText Name, int Year)
{
    /// <summary>The words in a value's cell that mean that there is none, unless others are given.</summary>
    public static ImmutableArray<string> UsualMissingWords { get; } =
        ["-", "--", "—", "–", "..", "...", "…", ".", "n/a", "na", "n.a.", "nan", "null", "none", "not available", "no data", "missing", "无", "无数据", "暂无", "缺失", "未填报", "空"];

    /// <summary>A remark printed in every output, such as the source; empty for none.</summary>
    public LocalText Note { get; init; } = "";

    /// <summary>满分: the full points of every level, such as 100 or 1.</summary>
    public decimal FullPoints { get; init; } = 100m;

    /// <summary>How many decimals published scores have, 0 to 6.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Which score ranks go by; the unrounded one unless stated.</summary>
    public RankBasis RankBy { get; init; } = RankBasis.Unrounded;

    /// <summary>How the index is made of the groups, and of the indicators that are in none.</summary>
    public Aggregation Aggregate { get; init; }

    /// <summary>The share, 0 to 1, of the items directly below the total that must have points; with fewer a unit has no score.</summary>
    public decimal MinimumAvailability { get; init; }

    /// <summary>The share, 0 to 1, of a unit's indicators that must have points; with fewer it is shown without a rank.</summary>
    public decimal MinimumIndicators { get; init; }

    /// <summary>What a missing value does; taken out and the rest of its group re-based unless stated.</summary>
    public MissingPolicy Missing { get; init; } = MissingPolicy.Exclude;

    /// <summary>The words in a value's cell that mean that there is none.</summary>
    public ImmutableArray<string> MissingWords { get; init; } = UsualMissingWords;

    /// <summary>The groups, in order; a group may stand before its parent.</summary>
    public ImmutableArray<IndexGroup> Groups { get; init; } = [];

    /// <summary>The indicators, in order.</summary>
    public ImmutableArray<IndexIndicator> Indicators { get; init; } = [];

    /// <summary>The units, in order.</summary>
    public ImmutableArray<IndexUnit> Units { get; init; } = [];

    /// <summary>The index as a plan without tasks.</summary>
    public Plan ToPlan() => IndexPlan.Of(this);

    /// <summary>Its units as a roster.</summary>
    public Roster ToRoster() => IndexPlan.RosterOf(this);

    /// <summary>Its groups, weights and rules as a profile.</summary>
    public Profile ToProfile() => IndexProfile.Of(this);

    /// <summary>Values made in code, as they would be handed in. What is not there is missing.</summary>
    /// <param name="values">The values, in any order.</param>
    public Submission Submit(IEnumerable<IndexValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var period = Period.Year(Year).ToString();
        return new("code", [.. values.Select(value => new SubmissionRow
        {
            Unit = value.Unit, Target = value.Indicator, Period = period, Value = value.Value,
        })]);
    }
}
