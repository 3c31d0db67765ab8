namespace SdgIndex2019;

/// <summary>An indicator of the codebook.</summary>
internal sealed record PublishedIndicator(
    string Code, string Name, string Unit, decimal Worst, decimal Best, int ValueColumn, int ScoreColumn, int? ImputedColumn)
{
    /// <summary>The number of its goal: 3 of <c>sdg3_tb</c>.</summary>
    public int Goal => int.Parse(Code[3..Code.IndexOf('_', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
}
