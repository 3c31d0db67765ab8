using PlanMetrics.Diagnostics;

namespace PlanMetrics.Profiles;

/// <summary>等次: a band of published score rates, lower edge included, up to the next band.</summary>
/// <param name="Name">Its name, such as 优秀.</param>
/// <param name="From">The lowest score rate in it, in percent, 0 to 100.</param>
public sealed record GradeBand(LocalText Name, decimal From);
