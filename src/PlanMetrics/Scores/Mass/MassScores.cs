using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores.Mass;

/// <summary>
/// 大批量计分: scores of very many units from figures of the year made in code, by the same rules as <see cref="ScoreTable"/>, in a few
/// hundred bytes a unit. Traces are kept only of the units that are asked for.
/// </summary>
/// <param name="Units">The units, in the roster's order, ranked and graded.</param>
public sealed record MassScores(ImmutableArray<UnitScore> Units)
{
    private const int Chunk = 512;

    /// <summary>Scores the units of a roster.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units; at most some millions.</param>
    /// <param name="profile">How points are made. Its register of bonus, penalties and vetoes stays empty.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="figures">
    /// Gives the figures of a unit by its place in the roster: the targets that it owes, each once, with the year's figure or null for none.
    /// It is asked from several threads, and more than once where points depend on peers.
    /// </param>
    /// <param name="findings">Receives what is doubtful about ranks and grades.</param>
    /// <param name="options">Whose trace is kept; null for nobody's.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentException">A target depends on other years: an increase or decrease, a count over the plan's years, a path from a unit's own base.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static MassScores From(
        Plan plan, Roster roster, Profile profile, EvaluationScope scope, Func<int, IReadOnlyList<YearFigure>> figures, Findings findings,
        MassOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(findings);
        RefuseOtherYears(plan, profile);
        options ??= new MassOptions();
        var run = new MassRun(plan, roster, profile, scope, figures, options);
        var units = new UnitScore[roster.Units.Length];
        Parallel.ForEach(
            Partitioner.Create(0, units.Length, Chunk),
            new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = ct },
            run.Worker,
            (range, _, worker) =>
            {
                for (var unit = range.Item1; unit < range.Item2; unit++)
                    units[unit] = worker.Of(unit);
                return worker;
            },
            _ => { });
        var graded = Quotas.Apply(ImmutableCollectionsMarshal.AsImmutableArray(units), profile, findings);
        return new(Ranks.Give(graded, profile, findings));
    }

    // What is held against other years, or summed over them, is not known from the figures of one.
    private static void RefuseOtherYears(Plan plan, Profile profile)
    {
        foreach (var target in plan.Targets)
            if (profile.Covers(target)
                && (target.Comparison is Comparison.Increase or Comparison.Decrease || target.Cadence == Cadence.Plan || target.Path is { Value: null }))
                throw new ArgumentException($"The target \"{target.Id}\" depends on figures of other years, which figures of one year do not give.", nameof(plan));
    }
}
