using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>The entries of the register that count in a run, by unit: foreseen by the profile, and not later than the as-of date.</summary>
internal sealed class AdjustmentBook
{
    private readonly Dictionary<string, List<Adjustment>> byUnit = new(StringComparer.Ordinal);

    public AdjustmentBook(ImmutableArray<Adjustment> entries, Profile profile, EvaluationScope scope, Findings findings)
    {
        foreach (var entry in entries)
            if (Counts(entry, profile, scope, findings))
            {
                if (!byUnit.TryGetValue(entry.UnitId, out var own))
                    byUnit.Add(entry.UnitId, own = []);
                own.Add(entry);
            }
    }

    /// <summary>A unit's entries, in the order of the register.</summary>
    public IReadOnlyList<Adjustment> Of(string unitId) => byUnit.TryGetValue(unitId, out var own) ? own : [];

    /// <summary>Says of each entry for a unit that owes nothing that it has no score to act on.</summary>
    public IEnumerable<Diagnostic> Without(IReadOnlyDictionary<string, List<Measure>> owing) =>
        from unit in byUnit
        where !owing.ContainsKey(unit.Key)
        from entry in unit.Value
        select Finding(AdjustmentCodes.NoScore, entry);

    /// <summary>A finding about an entry.</summary>
    public static Diagnostic Finding(DiagnosticDescriptor descriptor, Adjustment entry, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        Diagnostic.At(
            descriptor, entry.Place,
            [("unit", entry.UnitId), ("type", AdjustmentText.TypeOf(entry.Type)), ("reason", entry.Reason), .. arguments]).About(
                entry.UnitId, entry.Item.Level == ItemLevel.Target ? entry.Item.Id! : "");

    private static bool Counts(Adjustment entry, Profile profile, EvaluationScope scope, Findings findings)
    {
        var rules = profile.Adjustments;
        if (entry.Type == AdjustmentType.Bonus ? rules.Bonus is null : entry.Type == AdjustmentType.Penalty && rules.Penalties is null)
        {
            findings.Add(Finding(AdjustmentCodes.NotForeseen, entry, ("profile", profile.Name)));
            return false;
        }

        if (entry.Date > scope.AsOf)
        {
            findings.Add(Finding(
                AdjustmentCodes.AfterAsOf, entry, ("found", NumberText.Of(entry.Date.Value)), ("expected", NumberText.Of(scope.AsOf))));
            return false;
        }

        if (entry.Date is null)
            findings.Add(Finding(AdjustmentCodes.Undated, entry, ("year", scope.Year)));
        return true;
    }
}
