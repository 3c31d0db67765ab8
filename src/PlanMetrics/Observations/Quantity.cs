namespace PlanMetrics.Observations;

/// <summary>What one number cell holds.</summary>
/// <param name="State">Reported, Missing or Rejected.</param>
/// <param name="Value">The number; 0 unless the state is Reported.</param>
internal readonly record struct Quantity(FigureState State, decimal Value = 0m);
