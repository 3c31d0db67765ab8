using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Adjusting;

namespace PlanMetrics.Scores;

/// <summary>The scores of one year.</summary>
/// <param name="Units">The units that are scored or listed, in the roster's order.</param>
/// <param name="District">The district.</param>
public sealed record ScoreTable(ImmutableArray<UnitScore> Units, UnitScore District)
{
    /// <summary>The entries of the register that it was given, so that it can be scored again under other rules.</summary>
    internal ImmutableArray<Adjustment> Entries { get; init; } = [];

    /// <summary>Scores measures under a profile.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units.</param>
    /// <param name="profile">How points are made.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="findings">Receives what is doubtful about the profile or cannot be scored.</param>
    /// <param name="adjustments">Bonus, penalties and vetoes of the office's register, in any order; left out for none.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ScoreTable From(
        Plan plan, Roster roster, Profile profile, MeasureTable measures, Findings findings, ImmutableArray<Adjustment> adjustments = default,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(findings);
        var groups = new PeerGroups(profile);
        var rules = new ItemRules(profile, roster);
        var fields = new PeerFields(roster, rules, measures.All, groups);
        var points = new ItemPoints(profile, rules, fields);
        var means = new PeerMeans(roster, profile, rules, measures.All, groups, points);
        var book = new AdjustmentBook(adjustments.IsDefault ? [] : adjustments, profile, measures.Scope, findings);
        var totals = new AdjustedTotal(profile, new ScoreTree(plan, profile), book, findings);
        var scores = new UnitScores(profile, rules, points, means, groups, totals)
        {
            IsSilentYear = measures.IsSilentYear,
        };
        var byUnit = ByUnit(measures, rules);
        var units = ImmutableArray.CreateBuilder<UnitScore>(roster.Units.Length);
        foreach (var unit in roster.Units)
        {
            ct.ThrowIfCancellationRequested();
            if (byUnit.TryGetValue(unit.Id, out var own))
                units.Add(scores.Of(unit, own));
        }

        var district = scores.OfDistrict(byUnit.GetValueOrDefault(ReportingUnit.District) ?? []);
        findings.AddRange(fields.Findings);
        findings.AddRange(HolidayFindings.Of(profile, rules, measures));
        findings.AddRange(ScoreFindings.Of(plan, roster, profile, measures, points, units));
        findings.AddRange(book.Without(byUnit));
        var graded = Quotas.Apply(units.ToImmutable(), profile, findings);
        return new(Ranks.Give(graded, profile, findings), district) { Entries = adjustments.IsDefault ? [] : adjustments };
    }

    private static Dictionary<string, List<Measure>> ByUnit(MeasureTable measures, ItemRules rules)
    {
        var byUnit = new Dictionary<string, List<Measure>>(StringComparer.Ordinal);
        foreach (var measure in measures.All)
        {
            if (measure.Role == MeasureRole.Lead)
                continue;
            if (!byUnit.TryGetValue(measure.UnitId, out var own))
                byUnit.Add(measure.UnitId, own = []);
            if (rules.Has(measure))
                own.Add(measure);
        }

        return byUnit;
    }
}
