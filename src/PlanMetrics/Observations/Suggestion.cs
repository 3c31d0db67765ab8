using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations;

/// <summary>The nearest known name, proposed to people and never applied.</summary>
internal static class Suggestion
{
    public static LocalText Of(string name) => new($"（最接近的是“{name}”）", $" (nearest: \"{name}\")");
}
