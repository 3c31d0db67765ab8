using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Learning;

/// <summary>
/// Fits the weights of a logistic regression with Microsoft.ML. Values are standardised here, in the open; weights are rounded, so that what
/// is stored and what scores are the same digits on every machine.
/// </summary>
internal static class LogisticTrainer
{
    private const int WeightPlaces = 6;
    private const float Ridge = 1f;
    private const double LeastDeviation = 1e-6;

    /// <summary>The model of closed cases, without card and importance.</summary>
    /// <param name="features">A row a case, null where a value is not told.</param>
    /// <param name="missed">What came; both outcomes must occur.</param>
    /// <param name="seed">The seed of the trainer, which draws nothing with one thread and this method.</param>
    public static LearnedModel Fit(IReadOnlyList<double?[]> features, IReadOnlyList<bool> missed, int seed)
    {
        var scaled = RiskFeatures.Names.Select((name, i) => Scaled(name, [.. features.Select(row => row[i])])).ToImmutableArray();
        var rows = features.Select((row, i) => new TrainingRow { Features = Standardised(row, scaled), Label = missed[i] });
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, scaled.Length);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(TrainingRow.Label),
            FeatureColumnName = nameof(TrainingRow.Features),
            L1Regularization = 0f,
            L2Regularization = Ridge,
            NumberOfThreads = 1,
        });
        var fitted = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model;
        return new(Rounded(fitted.SubModel.Bias), [.. scaled.Select((feature, i) => feature with { Weight = Rounded(fitted.SubModel.Weights[i]) })], new());
    }

    private static LearnedFeature Scaled(string name, double?[] values)
    {
        var known = values.OfType<double>().ToArray();
        if (known.Length == 0)
            return new(name, 0m, 1m, 0m, 0m);
        var mean = Rounded(known.Average());
        var deviation = Math.Sqrt(known.Average(value => (value - (double)mean) * (value - (double)mean)));
        return new(name, mean, deviation < LeastDeviation ? 1m : Math.Max(Rounded(deviation), Rounded(LeastDeviation)), 0m, 0m);
    }

    private static float[] Standardised(double?[] row, ImmutableArray<LearnedFeature> scaled) =>
        [.. row.Select((value, i) => value is { } known ? (float)((known - (double)scaled[i].Mean) / (double)scaled[i].Deviation) : 0f)];

    private static decimal Rounded(double value) => decimal.Round((decimal)value, WeightPlaces, MidpointRounding.AwayFromZero);
}
