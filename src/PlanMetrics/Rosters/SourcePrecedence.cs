using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>数据来源次序: whose figure counts first where several sources speak of one, declared by the office.</summary>
/// <param name="Target">The target's id; empty for every target without an order of its own.</param>
/// <param name="Order">The sources, the first heard first; those that are left out come after them in the usual order.</param>
public sealed record SourcePrecedence(string Target, ImmutableArray<DataSource> Order);
