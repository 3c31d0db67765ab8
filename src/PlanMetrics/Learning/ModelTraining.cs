using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Learning;

/// <summary>模型训练: fits a model on closed outcomes, back-tests it, and lets it through only where it beat the rule on the user's own past.</summary>
public static class ModelTraining
{
    private const int Places = 6;

    /// <summary>Trains, back-tests and judges.</summary>
    /// <param name="panels">The panels, each with a past of its own; a model learns from all of them.</param>
    /// <param name="settings">The target and how it is read.</param>
    /// <param name="findings">Receives why the model is refused, where it is.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The model with its card, or null where it is refused or nothing can be trained here.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static LearnedModel? Run(IReadOnlyList<Panel> panels, BacktestSettings settings, Findings findings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(panels);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(findings);
        if (!LearningPart.IsThere(LearningPartCodes.NothingLearned, findings))
            return null;
        var features = new CaseFeatures();
        var goal = PanelBacktest.GoalOf(settings);
        var origins = panels.SelectMany(panel => Origins.YearAhead(settings.LowerIsBetter ? panel.Turned() : panel, goal))
            .Where(origin => !origin.Cases.IsEmpty).ToArray();
        var heldOut = HeldOut.Of([.. origins.Where(PanelBacktest.IsTrainable)], features, settings, ct);
        if (ModelGuard.Refusals(heldOut) is { Count: > 0 } refusals)
        {
            findings.AddRange(refusals);
            return null;
        }

        double?[][] rows = [.. origins.SelectMany(features.Of)];
        bool[] missed = [.. origins.SelectMany(origin => origin.Cases).Select(item => item.Missed)];
        var model = LogisticTrainer.Fit(rows, missed, settings.Seed);
        return model with { Features = FeatureImportance.Of(model, rows, missed, settings.Seed), Card = CardOf(panels, settings, heldOut, missed.Length) };
    }

    private static ModelCard CardOf(IReadOnlyList<Panel> panels, BacktestSettings settings, HeldOut heldOut, int cases) => new()
    {
        Panels = [.. panels.Select(panel => panel.Name)],
        FirstPeriod = panels.Select(panel => panel.FirstPeriod).Min(StringComparer.Ordinal)!,
        LastPeriod = panels.Select(panel => panel.LastPeriod).Max(StringComparer.Ordinal)!,
        Target = settings.Target,
        LowerIsBetter = settings.LowerIsBetter,
        TrainingCases = cases,
        HeldOutOrigins = heldOut.Origins,
        HeldOutCases = heldOut.Learned.Count,
        HeldOutMisses = heldOut.Learned.Misses,
        Brier = Rounded(heldOut.Learned.Brier()),
        RuleBrier = Rounded(heldOut.Rule.Brier()),
        HalfWidth = Rounded(heldOut.HalfWidth),
        Slope = heldOut.Learned.Calibration() is { } calibration ? Rounded(calibration.Slope) : null,
        CalibrationError = Rounded(heldOut.Learned.CalibrationError()),
        Seed = settings.Seed,
    };

    internal static decimal Rounded(double value) => decimal.Round((decimal)value, Places, MidpointRounding.AwayFromZero);
}
