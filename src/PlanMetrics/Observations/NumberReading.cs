using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations;

/// <summary>What the number grammar makes of a cell.</summary>
/// <param name="Value">The number, without trailing zeros; 0 where there is a fault.</param>
/// <param name="Fault">Why the cell holds no usable number; null where it does.</param>
/// <param name="Notes">What is worth a note.</param>
internal readonly record struct NumberReading(decimal Value, DiagnosticDescriptor? Fault, NumberNotes Notes);
