using PlanMetrics.Measures;

namespace PlanMetrics.Scores.Mass;

/// <summary>What a group or the total comes to, without its nodes.</summary>
/// <param name="Worth">Its points and full points.</param>
/// <param name="HasItems">Whether the unit has anything below it.</param>
/// <param name="Scored">How many targets take part in its value.</param>
/// <param name="TakenOut">The share of its nominal weight that was taken out.</param>
internal readonly record struct LeanTotal(GroupTotal Worth, bool HasItems, int Scored, ExactFraction TakenOut);
