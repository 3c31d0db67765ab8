namespace PlanMetrics.Files.Workbooks;

/// <summary>A series of a chart: where its cells are and what stands in them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameCell">The cell of its name.</param>
/// <param name="CategoryRange">The cells of the categories.</param>
/// <param name="ValueRange">The cells of the values.</param>
/// <param name="Points">Categories and values.</param>
internal sealed record BarSeries(
    string Name, string NameCell, string CategoryRange, string ValueRange, IReadOnlyList<(string Category, decimal? Value)> Points)
{
    public string Colour { get; init; } = "2E75B6";

    /// <summary>How the values are printed on the bars.</summary>
    public string Format { get; init; } = "0.00";
}
