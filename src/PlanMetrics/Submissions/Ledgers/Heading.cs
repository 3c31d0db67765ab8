namespace PlanMetrics.Submissions.Ledgers;

/// <summary>One heading of a ledger: its cell, and its text folded for comparison.</summary>
/// <param name="Cell">The cell that shows it: of a merged range the top left one.</param>
/// <param name="Key">Its folded text.</param>
internal readonly record struct Heading(SourceCell Cell, string Key);
