using System.Globalization;

namespace SdgIndex2019;

/// <summary>Recomputed figures beside published ones: how many agree to 1e-10, and each that does not.</summary>
internal sealed class Agreement(string name)
{
    private const decimal Precision = 1e-10m;

    private int agreeing;
    private int publishedAlone;
    private int recomputedAlone;
    private decimal largest;

    /// <summary>Each disagreement in words.</summary>
    public List<string> Disagreements { get; } = [];

    public void Compare(string what, decimal? recomputed, decimal? published)
    {
        if (published is not { } expected)
        {
            recomputedAlone += recomputed is null ? 0 : 1;
            return;
        }

        if (recomputed is not { } found)
        {
            publishedAlone++;
            Disagreements.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: published {expected}, not recomputed"));
            return;
        }

        var difference = Math.Abs(found - expected);
        largest = Math.Max(largest, difference);
        if (difference <= Precision)
            agreeing++;
        else
            Disagreements.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: published {expected}, recomputed {found}"));
    }

    /// <summary>One row of the page's table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {agreeing + Disagreements.Count} | {agreeing} | {(double)largest:0.0e+0} | {publishedAlone} | {recomputedAlone} |");
}
