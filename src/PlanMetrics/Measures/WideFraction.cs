using System.Numerics;

namespace PlanMetrics.Measures;

/// <summary>A fraction whose numbers do not fit into 64 bits.</summary>
internal sealed record WideFraction(BigInteger Numerator, BigInteger Denominator);
