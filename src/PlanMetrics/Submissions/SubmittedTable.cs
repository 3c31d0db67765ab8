namespace PlanMetrics.Submissions;

/// <summary>One table of a form, as it was handed in.</summary>
/// <param name="Sheet">The sheet it stands on.</param>
/// <param name="Number">Its number (表号) as printed.</param>
/// <param name="Asked">How many figures it asks for.</param>
/// <param name="Filled">How many of them are filled in.</param>
/// <param name="Code">校验码: the check code of its figures, by which sealed paper is matched.</param>
public sealed record SubmittedTable(string Sheet, string Number, int Asked, int Filled, string Code);
