using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Tests.Fixtures;

/// <summary>A learned model written by hand: means 0, deviations 1, weights as stated.</summary>
internal static class HandMadeModel
{
    private static readonly string[] Names =
        ["ruleLogit", "lastQuarterGap", "yearChange", "sameQuarterChange", "shrunkTrend", "logResidual", "logCases"];

    /// <summary>For rates of at least 90 % over quarters.</summary>
    public static LearnedModel Of(decimal intercept, params (string Feature, decimal Weight)[] weights) => new(
        intercept,
        [.. Names.Select(name => new LearnedFeature(name, 0m, 1m, weights.FirstOrDefault(weight => weight.Feature == name).Weight, 0m))],
        new()
        {
            Panels = ["synthetic"], FirstPeriod = "2012-Q1", LastPeriod = "2023-Q4", Target = 0.9m, TrainingCases = 800, HeldOutOrigins = 5, HeldOutCases = 600,
            HeldOutMisses = 200, Brier = 0.11m, RuleBrier = 0.13m, HalfWidth = 0.01m, Slope = 1m, CalibrationError = 0.02m, Seed = 1,
        });

    public static byte[] Bytes(this LearnedModel model)
    {
        using var stream = new MemoryStream();
        LearnedModelFile.Write(model, stream);
        return stream.ToArray();
    }
}
