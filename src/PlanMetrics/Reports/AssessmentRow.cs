namespace PlanMetrics.Reports;

/// <summary>自评 · 核定 · 第三方: one target of one unit by the unit's own figures alone, by what counts, and by a third party's.</summary>
/// <param name="InForce">核定: what counts in the result.</param>
/// <param name="Own">自评: by what the unit itself reported, as if nobody else had spoken.</param>
/// <param name="ThirdParty">第三方: with a third party's verifications in force; null where it verified nothing of it.</param>
internal sealed record AssessmentRow(TargetRow InForce, TargetRow Own, TargetRow? ThirdParty);
