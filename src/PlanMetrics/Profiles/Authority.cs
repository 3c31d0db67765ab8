namespace PlanMetrics.Profiles;

/// <summary>依据: what a veto or a rung of the warning ladder rests on.</summary>
/// <param name="Document">文号: the document, with its number.</param>
/// <param name="Clause">The clause of it.</param>
/// <param name="Approver">Who approved the rule.</param>
public sealed record Authority(string Document, string Clause, string Approver);
