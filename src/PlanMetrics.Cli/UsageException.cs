using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli;

/// <summary>The caller asked for something that cannot be done: exit code 2.</summary>
internal sealed class UsageException(LocalText text) : Exception(text.English)
{
    public LocalText Text { get; } = text;
}
