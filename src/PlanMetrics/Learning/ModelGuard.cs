using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Learning;

/// <summary>The guard: a model that has not clearly beaten the rule on held-out cases is not used.</summary>
internal static class ModelGuard
{
    private const int FewestOrigins = 3;
    private const int FewestCases = 200;
    private const int FewestOfEach = 20;
    private const double LowestSlope = 0.8;
    private const double HighestSlope = 1.2;

    /// <summary>Why the model is refused; nothing where it is let through.</summary>
    public static List<Diagnostic> Refusals(HeldOut heldOut)
    {
        var (cases, misses) = (heldOut.Learned.Count, heldOut.Learned.Misses);
        if (heldOut.Origins < FewestOrigins || cases < FewestCases || Math.Min(misses, cases - misses) < FewestOfEach)
            return [Finding(LearningCodes.TooFew, ("origins", heldOut.Origins), ("cases", cases), ("misses", misses))];
        var refusals = new List<Diagnostic>();
        var (brier, rule) = (heldOut.Learned.Brier(), heldOut.Rule.Brier());
        if (!(rule - brier > heldOut.HalfWidth))
            refusals.Add(Finding(LearningCodes.NotBetter, ("brier", Text(brier)), ("rule", Text(rule)), ("halfWidth", Text(heldOut.HalfWidth))));
        if (heldOut.Learned.Calibration() is not { Slope: >= LowestSlope and <= HighestSlope })
            refusals.Add(Finding(LearningCodes.Miscalibrated, ("slope", heldOut.Learned.Calibration() is { } found ? Text(found.Slope) : "–")));
        return refusals;
    }

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        Diagnostic.At(descriptor, SourceLocation.None, arguments);

    private static string Text(double value) => value.ToString("F4", CultureInfo.InvariantCulture);
}
