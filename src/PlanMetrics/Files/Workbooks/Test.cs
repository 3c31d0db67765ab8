namespace PlanMetrics.Files.Workbooks;

/// <summary>A condition of a formula, and whether it holds.</summary>
/// <param name="Text">The condition.</param>
/// <param name="Holds">Whether it holds as a spreadsheet program counts.</param>
internal readonly record struct Test(string Text, bool Holds);
