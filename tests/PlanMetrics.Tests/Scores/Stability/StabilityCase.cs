using System.Globalization;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Tests.Scores.Stability;

/// <summary>Units with values of 0 to 1, NaN for none, under a tree that is given as the path of each column.</summary>
internal sealed class StabilityCase(double[][] units, params string[] paths)
{
    public Aggregation Mean { get; init; }

    public bool IsMinMax { get; init; }

    public StabilitySettings Settings { get; init; } = new();

    public Func<string, decimal> WeightOf { get; init; } = _ => 1m;

    public StabilityModel Model
    {
        get
        {
            var values = Values();
            return new(Tree(), IsMinMax ? values.MinMax() : values);
        }
    }

    public RankRuns Runs(int threads = 1)
    {
        var model = Model;
        return RankRuns.Of(model, new WeightDraws(model.Tree, Settings), Rule(), threads, CancellationToken.None);
    }

    public RankRuns Without()
    {
        var model = Model;
        return RankRuns.Of(model, new LeaveOneOut(model.Tree, [.. Enumerable.Range(0, paths.Length)], paths.Length), Rule(), 1, CancellationToken.None);
    }

    public (int Low, int High)[] Intervals()
    {
        var (low, high) = (new int[units.Length], new int[units.Length]);
        Runs().Intervals(low, high);
        return [.. low.Zip(high)];
    }

    /// <summary>The total of a unit, by recursion over the paths.</summary>
    public double SlowTotal(int unit, Func<string, double> factor) => Slow(unit, "", factor) ?? double.NaN;

    public double[] Totals(double[]? weights = null)
    {
        var model = Model;
        var scratch = new StabilityScratch(model);
        model.Evaluate(weights ?? model.Tree.Weights, scratch);
        return scratch.Totals;
    }

    /// <summary>A draw, as factors by path.</summary>
    public double FactorOf(string path, int draw)
    {
        var stream = new SplitMix64(SplitMix64.Hash(SplitMix64.Hash(SplitMix64.HashStart, path), Settings.Seed)).Next();
        return 1 + (Settings.Variation * ((2 * SplitMix64.UnitAt(stream, draw)) - 1));
    }

    private RankRule Rule() => new(2, 2, [.. units.Select(_ => 60.0)], [.. units.Select(_ => 80.0)]);

    private StabilityValues Values()
    {
        var values = new StabilityValues(units.Length, paths.Length);
        for (var unit = 0; unit < units.Length; unit++)
            for (var column = 0; column < paths.Length; column++)
                if (!double.IsNaN(units[unit][column]))
                    values.Set(unit, column, units[unit][column]);
        return values;
    }

    private StabilityTree Tree()
    {
        var root = new StabilityNode("", "total", 1) { Aggregation = Mean };
        for (var column = 0; column < paths.Length; column++)
        {
            var node = root;
            foreach (var id in paths[column].Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                node = node.Child(id, WeightOf(node.Path + "/" + id));
                node.Aggregation = Mean;
            }

            node.Column = column;
        }

        return new(root);
    }

    private double? Slow(int unit, string prefix, Func<string, double> factor)
    {
        if (Array.IndexOf(paths, prefix) is var column and >= 0)
            return double.IsNaN(units[unit][column]) ? null : units[unit][column];
        var below = new List<(double Weight, double Value)>();
        var children = paths.Where(path => path.StartsWith(prefix + "/", StringComparison.Ordinal))
            .Select(path => prefix + "/" + path[(prefix.Length + 1)..].Split('/')[0]).Distinct();
        foreach (var child in children)
            if (Slow(unit, child, factor) is { } value)
                below.Add((factor(child) * double.Parse(WeightOf(child).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), value));
        var weights = below.Sum(item => item.Weight);
        return below.Count == 0 ? null : Mean switch
        {
            Aggregation.Geometric => below.Aggregate(1.0, (product, item) => product * Math.Pow(item.Value, item.Weight / weights)),
            Aggregation.Harmonic => weights / below.Sum(item => item.Weight / item.Value),
            Aggregation.Minimum => below.Min(item => item.Value),
            _ => below.Sum(item => item.Weight * item.Value) / weights,
        };
    }
}
