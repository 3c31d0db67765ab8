using System.Globalization;

namespace PlanMetrics.Integrity;

/// <summary>同类比例: how often comparable data look so.</summary>
/// <param name="Hits">How many cases do.</param>
/// <param name="Cases">How many comparable cases there are.</param>
internal readonly record struct BaseRate(int Hits, int Cases)
{
    private const int Decimals = 4;

    /// <summary>The share, rounded to four decimals; null where nothing is comparable.</summary>
    public decimal? Share => Cases == 0 ? null : decimal.Round((decimal)Hits / Cases, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Whether fewer than one case in so many look so; false where nothing is comparable.</summary>
    public bool IsBelowOneIn(int cases) => (long)Hits * cases < Cases;

    /// <summary>How many others look so: what is asked about is no reference for itself.</summary>
    public static BaseRate OfOthers<T>(IReadOnlyCollection<T> all, T asked, Func<T, bool> looksSo) where T : class =>
        new(all.Count(other => !ReferenceEquals(other, asked) && looksSo(other)), all.Count - 1);

    /// <summary>With one more case.</summary>
    public BaseRate And(bool isHit) => new(Hits + (isHit ? 1 : 0), Cases + 1);

    /// <summary>Without the case that is asked about, which looks so.</summary>
    public BaseRate WithoutOneHit() => new(Hits - 1, Cases - 1);

    /// <summary>The share in words: 1.5 %.</summary>
    public string Text => Share is { } share ? (share * 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%" : "—";
}
