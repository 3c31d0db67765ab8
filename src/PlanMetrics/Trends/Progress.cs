using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Trends;

/// <summary>完成进度: how far a unit (or the district) has come with one target at the as-of date. Exact: lags and needs are decided without rounding.</summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Target">The target.</param>
/// <param name="Role">In what role.</param>
/// <param name="Kind">What progress is measured by.</param>
public sealed record Progress(string UnitId, Target Target, MeasureRole Role, ProgressKind Kind)
{
    /// <summary>Of a count, what is done; of a milestone 1 or 0; of a rate its numerator. Null where nothing usable was handed in.</summary>
    public decimal? Done { get; init; }

    /// <summary>Of a rate, its denominator; null elsewhere.</summary>
    public decimal? Cases { get; init; }

    /// <summary>What is to be done: the threshold; of a milestone 1.</summary>
    public decimal Wanted { get; init; }

    /// <summary>完成进度 in percent: of a count and a milestone done ÷ wanted; of a rate the rate to date in its unit of measure. Null where there is none.</summary>
    public decimal? Reached { get; init; }

    /// <summary>序时进度 in percent: the share of the time that has passed, or the office's own schedule; null of a rate.</summary>
    public decimal? Elapsed { get; init; }

    /// <summary>滞后: by how many percentage points a count is behind its time, below 0 where it is ahead; null of other kinds and where nothing was handed in.</summary>
    public decimal? Lag { get; init; }

    /// <summary>滞后序时: whether a count is behind its time, decided exactly.</summary>
    public bool IsBehind { get; init; }

    /// <summary>
    /// Of a rate in whole cases: by how many of the cases so far it misses its threshold, 0 where it meets it; of a ceiling, how many are too many.
    /// Of a count, how much is still to do. Null where there is nothing to count.
    /// </summary>
    public decimal? Short { get; init; }

    /// <summary>Of a rate in whole cases: how many further cases, all of them good, would bring it to its threshold; null where none would, or there is nothing to count.</summary>
    public decimal? GoodInARow { get; init; }

    /// <summary>The last day in time of a milestone; null elsewhere.</summary>
    public DateOnly? LastDay { get; init; }
}
