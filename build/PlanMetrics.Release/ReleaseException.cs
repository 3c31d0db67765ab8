namespace PlanMetrics.Release;

/// <summary>Something that a release must say cannot be said; nothing is released.</summary>
internal sealed class ReleaseException(string message) : Exception(message);
