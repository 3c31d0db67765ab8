using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>A period as people write it, before it is known which year a phrase without one means.</summary>
/// <param name="Year">The year it names; null where it names none, or is a span of days or of the plan.</param>
/// <param name="FirstMonth">Its first month, 1 to 12.</param>
/// <param name="LastMonth">Its last month, not before the first.</param>
internal sealed record PeriodPhrase(int? Year, int FirstMonth, int LastMonth)
{
    /// <summary>The first year a phrase may name: older ones are slips of the pen.</summary>
    public const int EarliestYear = 1900;

    /// <summary>The last year a phrase may name.</summary>
    public const int LatestYear = 2100;

    public static PeriodPhrase Plan { get; } = new(null, 1, 12) { IsPlan = true };

    /// <summary>The whole span of the plan.</summary>
    public bool IsPlan { get; private init; }

    /// <summary>A day, or a span of days that are no whole months.</summary>
    public Period? Days { get; private init; }

    public static PeriodPhrase OfDays(DateOnly first, DateOnly last) => new(null, 1, 12) { Days = Period.Days(first, last) };

    /// <summary>The period meant, or null where the phrase needs a year and there is none.</summary>
    public Period? In(Plan plan, int? yearWhereNone) =>
        IsPlan ? plan.Span
        : Days ?? ((Year ?? yearWhereNone) is { } year ? Period.Months(year, FirstMonth, LastMonth) : null);

    public bool NeedsYear => !IsPlan && Days is null && Year is null;
}
