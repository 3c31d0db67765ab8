using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>A merged range by its corners, top left and bottom right.</summary>
internal sealed record MergedRange(CellAddress First, CellAddress Last);
