using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in narrow characters.</param>
internal sealed record BookColumn(string Letters, LocalText Heading, double Width)
{
    /// <summary>Whether it serves formulas alone; it stands behind what is printed.</summary>
    public bool IsHelper { get; init; }
}
