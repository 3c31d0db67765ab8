using PlanMetrics.Plans;

namespace PlanMetrics.Files.Forms;

/// <summary>A row of a form: the target it asks for.</summary>
/// <param name="TargetId">The target's id.</param>
/// <param name="Name">The target's name as printed, by which the row is found.</param>
/// <param name="Figure">What is filled in.</param>
/// <param name="IsCumulative">Whether its figures count from the start of the year.</param>
/// <param name="Print">The checksum of the texts beside the name; empty where it is not known.</param>
internal sealed record FormKeyRow(string TargetId, string Name, FigureKind Figure, bool IsCumulative, string Print)
{
    /// <summary>How many cells a period takes.</summary>
    public int Cells => Figure is FigureKind.Ratio or FigureKind.Pair ? 2 : 1;
}
