using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Results.Comparing;

/// <summary>What a figure is about: figures of two results with the same subject are held against each other.</summary>
internal sealed record FigureSubject(string UnitId, string TargetId, string Period, DataSource Source, Basis Basis);
