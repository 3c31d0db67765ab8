namespace PlanMetrics.Files.Workbooks;

/// <summary>What a conditional format says beside the word that the cell holds.</summary>
internal enum Signal
{
    Bad,
    Doubtful,
    Good,
    Out,

    /// <summary>试算: the book no longer shows the published result.</summary>
    Trial,
}
