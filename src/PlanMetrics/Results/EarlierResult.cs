using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results;

/// <summary>A result of an earlier edition of the plan, read again from its own folder for the final view.</summary>
public static class EarlierResult
{
    /// <summary>Reads its rules and figures.</summary>
    /// <param name="folder">The result folder, with copies of its inputs.</param>
    /// <param name="findings">Receives why it cannot be read, or is not what its manifest records.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The edition, or null where there is none, which the findings say.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static PlanEdition? Read(string folder, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(findings);
        if (ResultSnapshot.Read(folder, findings) is not { } result || ResultMaterials.Read(result, findings, ct) is not { } materials)
            return null;
        var rules = materials.Rules;
        return new(rules.Plan, rules.Roster, rules.Profile, rules.Read(materials.Submissions), rules.Scope);
    }
}
