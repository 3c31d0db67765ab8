namespace PlanMetrics.Risks.Rule;

/// <summary>A unit's figures, one place a period.</summary>
internal sealed class UnitSeries
{
    private readonly CaseCount?[] periods;
    private readonly CaseCount[] sums;
    private readonly int[] reported;

    /// <param name="unit">The unit's id.</param>
    /// <param name="periods">Its figures by period; null where none is reported.</param>
    public UnitSeries(string unit, CaseCount?[] periods)
    {
        Unit = unit;
        this.periods = periods;
        (sums, reported) = (new CaseCount[periods.Length + 1], new int[periods.Length + 1]);
        for (var i = 0; i < periods.Length; i++)
        {
            sums[i + 1] = sums[i] + (periods[i] ?? default);
            reported[i + 1] = reported[i] + (periods[i] is null ? 0 : 1);
        }
    }

    public string Unit { get; }

    /// <summary>The figure of a period; null where none is reported or it lies outside the panel.</summary>
    public CaseCount? At(int place) => place >= 0 && place < periods.Length ? periods[place] : null;

    /// <summary>All cases of some periods; null where fewer of them are reported than asked for, or there are no cases.</summary>
    /// <param name="from">The first place.</param>
    /// <param name="count">How many.</param>
    /// <param name="fewest">How many must be reported.</param>
    public CaseCount? Pooled(int from, int count, int fewest)
    {
        var (first, end) = (Math.Clamp(from, 0, periods.Length), Math.Clamp(from + count, 0, periods.Length));
        return reported[end] - reported[first] >= fewest && Sum(first, end) is { Cases: > 0 } sum ? sum : null;
    }

    /// <summary>The cases of some periods, whatever is reported of them.</summary>
    public CaseCount Total(int from, int count) => Sum(Math.Clamp(from, 0, periods.Length), Math.Clamp(from + count, 0, periods.Length));

    private CaseCount Sum(int first, int end) => new(sums[end].Good - sums[first].Good, sums[end].Cases - sums[first].Cases);
}
