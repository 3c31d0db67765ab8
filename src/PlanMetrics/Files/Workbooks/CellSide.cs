namespace PlanMetrics.Files.Workbooks;

/// <summary>To which side of its cell a value stands.</summary>
internal enum CellSide
{
    Own,
    Left,
    Centre,
    Right,
}
