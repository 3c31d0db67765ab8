using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>What must be said of the entries of one unit: what a cap or floor left of them, what found no item, and each veto.</summary>
internal static class AdjustmentFindings
{
    public static void Of(string unitId, Score plain, IReadOnlyList<Adjustment> entries, List<AppliedAdjustment> lines, Findings findings)
    {
        foreach (var entry in entries)
        {
            if (ActsOnItem(entry) && ScorePath.To(plain, entry.Item) is not [.., { Contribution: not null }])
                findings.Add(AdjustmentBook.Finding(AdjustmentCodes.ItemAbsent, entry, ("item", entry.Item.Id ?? "")));
            if (entry.Veto is { } veto)
                findings.Add(Vetoed(entry, veto));
        }

        Capped(AdjustmentCodes.BonusCapped, AdjustmentType.Bonus, unitId, lines, findings);
        Capped(AdjustmentCodes.PenaltiesCapped, AdjustmentType.Penalty, unitId, lines, findings);
    }

    private static bool ActsOnItem(Adjustment entry) => entry.Veto is not { } veto || veto.Effects.Contains(VetoEffect.ZeroItem);

    private static Diagnostic Vetoed(Adjustment entry, Veto veto) => AdjustmentBook.Finding(
        AdjustmentCodes.Vetoed, entry, ("veto", veto.Name), ("effects", AdjustmentText.EffectsOf(veto)),
        ("authority", AdjustmentText.Of(veto.Authority)), ("document", entry.Document));

    private static void Capped(DiagnosticDescriptor descriptor, AdjustmentType type, string unitId, List<AppliedAdjustment> lines, Findings findings)
    {
        decimal claimed = 0m, taken = 0m;
        foreach (var line in lines)
            if (line.Entry.Type == type)
                (claimed, taken) = (claimed + Math.Abs(line.Claimed), taken + Math.Abs(line.Points));
        if (claimed != taken)
            findings.Add(Diagnostic.At(
                descriptor, SourceLocation.None, ("unit", unitId), ("claimed", NumberText.Of(claimed)), ("taken", NumberText.Of(taken))).About(unitId));
    }
}
