using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Risks.Backtest;

/// <summary>目标面板: the history of one rate target of a plan as a panel of the units that owe it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Panel">Its figures, by month or quarter as the calendar expects them, by year where only whole years are known.</param>
/// <param name="Settings">Its threshold in the run's year, which every year is held against.</param>
public sealed record PlanPanel(Target Target, Panel Panel, BacktestSettings Settings)
{
    /// <summary>The panels of all rates of cases that a plan promises and that have figures, in the plan's order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units and the calendar.</param>
    /// <param name="profile">Which targets are scored.</param>
    /// <param name="observations">The figures of all years.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="targetId">One target alone; null for all.</param>
    /// <param name="findings">Receives what is left out, and why.</param>
    public static ImmutableArray<PlanPanel> From(
        Plan plan, Roster roster, Profile profile, ObservationTable observations, EvaluationScope scope, string? targetId, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(findings);
        var book = new TermsBook(plan, roster);
        var history = new RateHistory(plan, roster, profile, observations, scope, findings);
        var panels = ImmutableArray.CreateBuilder<PlanPanel>();
        foreach (var duty in DutyTable.From(plan, roster, scope.Year).Duties)
        {
            var target = duty.Target;
            if (targetId is null ? !profile.Covers(target) : target.Id != targetId)
                continue;
            if (RiskReckoning.ShapeOf(target) != RiskShape.Rate || SettingsOf(target, book.Of(target, scope).Threshold) is not { } settings)
            {
                if (targetId is not null)
                    findings.Add(Diagnostic.At(PlanHistoryCodes.NoRate, new(""), ("target", target.Name)) with { TargetId = target.Id });
                continue;
            }

            if (history.Of(duty) is not { } panel)
                continue;
            panels.Add(new(target, panel, settings));
            if (target.VariesByYear)
                findings.Add(Diagnostic.At(PlanHistoryCodes.OneThreshold, new(""), ("target", target.Name), ("year", NumberText.Of(scope.Year))) with { TargetId = target.Id });
        }

        if (panels.Count == 0)
            findings.Add(Diagnostic.At(PlanHistoryCodes.Empty, new("")));
        return panels.ToImmutable();
    }

    private static BacktestSettings? SettingsOf(Target target, Threshold? threshold) =>
        threshold is Threshold.Number { Value: >= 0m and <= 100m and var percent }
            ? new(percent / 100m)
            {
                LowerIsBetter = Rule.RateGoal.IsTurned(target.Comparison), IsStrict = target.Comparison is Comparison.GreaterThan or Comparison.LessThan,
            }
            : null;
}
