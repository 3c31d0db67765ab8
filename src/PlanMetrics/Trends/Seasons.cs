using System.Buffers;

namespace PlanMetrics.Trends;

/// <summary>A series taken apart by season: periods whose numbers leave the same rest, each season in order, numbered by year.</summary>
internal ref struct Seasons
{
    private readonly ReadOnlySpan<int> periods;
    private readonly ReadOnlySpan<double> values;
    private readonly int[] years;
    private readonly double[] ofSeason;

    public Seasons(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        this.periods = periods;
        this.values = values;
        years = ArrayPool<int>.Shared.Rent(values.Length);
        ofSeason = ArrayPool<double>.Shared.Rent(values.Length);
    }

    /// <summary>How many periods the season has; what they are stands in <see cref="Years"/> and <see cref="Values"/>.</summary>
    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> Years => years.AsSpan(0, Count);

    public readonly ReadOnlySpan<double> Values => ofSeason.AsSpan(0, Count);

    public void Take(int season, int seasons)
    {
        Count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var (year, rest) = Math.DivRem(periods[i], seasons);
            if (rest < 0)
                (year, rest) = (year - 1, rest + seasons);
            if (rest == season)
                (years[Count], ofSeason[Count++]) = (year, values[i]);
        }
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(years);
        ArrayPool<double>.Shared.Return(ofSeason);
    }
}
