using PlanMetrics.Reports;
using PlanMetrics.Scores;

namespace PlanMetrics.Files.Workbooks;

/// <summary>A row of the sheet of targets: a node of a unit's score tree, or a measure that stands in no tree.</summary>
/// <param name="Block">The unit's rows.</param>
/// <param name="Row">Its row.</param>
/// <param name="Depth">How deep it stands; 0 for the total.</param>
/// <param name="Parent">What it is part of; null for the total and for what is in no tree.</param>
internal sealed record TargetLine(UnitBlock Block, int Row, int Depth, TargetLine? Parent)
{
    /// <summary>The node; null for a measure in no tree.</summary>
    public Score? Node { get; init; }

    /// <summary>The measure of a target; null for groups.</summary>
    public TargetRow? Target { get; init; }

    /// <summary>The rows of its parts.</summary>
    public List<TargetLine> Children { get; } = [];

    public bool IsGroup => Target is null;
}
