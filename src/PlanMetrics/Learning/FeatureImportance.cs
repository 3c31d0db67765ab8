using System.Collections.Immutable;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Scores;

namespace PlanMetrics.Learning;

/// <summary>Permutation importance: by how much the Brier score rises where one feature's values are shuffled over the cases.</summary>
internal static class FeatureImportance
{
    private const int Shuffles = 5;

    public static ImmutableArray<LearnedFeature> Of(LearnedModel model, double?[][] rows, bool[] missed, int seed)
    {
        var before = Brier(model, rows, missed);
        return [.. model.Features.Select((feature, i) => feature with
        {
            Importance = ModelTraining.Rounded(Enumerable.Range(0, Shuffles).Average(shuffle =>
                Brier(model, Shuffled(rows, i, new SplitMix64((ulong)seed + ((ulong)((i * Shuffles) + shuffle) << 32))), missed)) - before),
        })];
    }

    private static double Brier(LearnedModel model, IEnumerable<double?[]> rows, bool[] missed) =>
        new ScoredForecasts(rows.Select(row => model.Probability(row)), missed).Brier();

    private static double?[][] Shuffled(double?[][] rows, int feature, SplitMix64 chance)
    {
        var values = Array.ConvertAll(rows, row => row[feature]);
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = (int)(chance.Next() % (ulong)(i + 1));
            (values[i], values[j]) = (values[j], values[i]);
        }

        return [.. rows.Select((row, i) =>
        {
            double?[] changed = [.. row];
            changed[feature] = values[i];
            return changed;
        })];
    }
}
