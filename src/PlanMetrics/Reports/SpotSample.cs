using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>
/// 抽查样本: figures that count and that nobody has verified yet, drawn by chance, the more likely the more points rest on them and the more
/// questions they raise. Drawn in integers: one seed gives one sample on every machine, whatever the order of files.
/// </summary>
/// <param name="Seed">The seed.</param>
/// <param name="Population">How many figures it was drawn from.</param>
/// <param name="Checks">The figures, in the order in which they were drawn.</param>
public sealed record SpotSample(ulong Seed, int Population, ImmutableArray<SpotCheck> Checks)
{
    private const decimal WeightOfPoint = 1000m;
    private const long WeightOfQuestion = 2;

    /// <summary>Draws a sample.</summary>
    /// <param name="report">The result.</param>
    /// <param name="count">How many figures are wanted; all where there are no more.</param>
    /// <param name="seed">The seed.</param>
    public static SpotSample Draw(Report report, int count, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var left = Candidates(report);
        var population = left.Count;
        var random = new SplitMix64(seed);
        var drawn = ImmutableArray.CreateBuilder<SpotCheck>(Math.Min(count, population));
        var total = left.Sum(check => (decimal)check.Weight);
        while (drawn.Count < count && left.Count > 0)
        {
            // The upper half of the product is uniform below the total to within 2^-64 of it.
            var at = (UInt128)random.Next() * (UInt128)total >> 64;
            var chosen = 0;
            while (at >= (UInt128)left[chosen].Weight)
                at -= (UInt128)left[chosen++].Weight;
            total -= left[chosen].Weight;
            drawn.Add(left[chosen]);
            left.RemoveAt(chosen);
        }

        return new(seed, population, drawn.ToImmutable());
    }

    private static List<SpotCheck> Candidates(Report report)
    {
        var points = report.Targets.Where(row => row.Measure.Role == MeasureRole.Own)
            .ToDictionary(row => (row.Measure.UnitId, row.Measure.Target.Id), row => Math.Max(row.Score?.Contribution ?? 0m, 0m));
        var candidates = new List<SpotCheck>();
        foreach (var row in report.Observations)
            if (row is { Used: true, Observation: { IsVerified: false } figure } && report.Plan.FindTarget(figure.Key.TargetId) is { } target)
            {
                var stake = points.GetValueOrDefault((figure.Key.UnitId, figure.Key.TargetId));
                var questions = QuestionsAbout(report, figure);
                var weight = (long)Math.Round(stake * WeightOfPoint, MidpointRounding.AwayFromZero) + 1;
                candidates.Add(new(figure, target, stake, weight * (1 + (WeightOfQuestion * questions.Length))) { Questions = questions });
            }

        return candidates;
    }

    private static ImmutableArray<string> QuestionsAbout(Report report, Observation figure) =>
    [
        .. report.Questions.All.Where(question => !question.IsOfPanel && question.Finding.UnitId == figure.Key.UnitId
                && question.Finding.TargetId == figure.Key.TargetId && question.Periods.Contains(figure.Key.Period))
            .Select(question => question.Finding.Descriptor.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
