using System.Collections.Immutable;

namespace PlanMetrics.Observations;

/// <summary>Finds the figures of one unit for one target; built once.</summary>
internal sealed class ObservationIndex
{
    private static readonly List<Observation> None = [];

    private readonly Dictionary<string, Dictionary<string, List<Observation>>> byUnit = new(StringComparer.Ordinal);

    public ObservationIndex(ImmutableArray<Observation> observations)
    {
        Source = observations;
        foreach (var observation in observations)
        {
            if (!byUnit.TryGetValue(observation.Key.UnitId, out var byTarget))
                byUnit.Add(observation.Key.UnitId, byTarget = new(StringComparer.Ordinal));
            if (!byTarget.TryGetValue(observation.Key.TargetId, out var list))
                byTarget.Add(observation.Key.TargetId, list = new(4));
            list.Add(observation);
        }

        foreach (var byTarget in byUnit.Values)
            foreach (var list in byTarget.Values)
                if (list.Count > 1)
                    list.Sort(Comparer);
    }

    /// <summary>The figures that it was built from.</summary>
    public ImmutableArray<Observation> Source { get; }

    /// <summary>By period, source and basis, then submission and place.</summary>
    public static IComparer<Observation> Comparer { get; } = Comparer<Observation>.Create(Compare);

    /// <summary>The figures in an order that depends on what they say alone.</summary>
    public List<Observation> Of(string unit, string target) => byUnit.GetValueOrDefault(unit)?.GetValueOrDefault(target) ?? None;

    private static int Compare(Observation x, Observation y)
    {
        var order = x.Key.Period.CompareTo(y.Key.Period);
        if (order == 0) order = x.Source.CompareTo(y.Source);
        if (order == 0) order = x.Basis.CompareTo(y.Basis);
        if (order == 0) order = x.Submission.CompareTo(y.Submission);
        if (order == 0) order = string.CompareOrdinal(x.Cells.File, y.Cells.File);
        if (order == 0) order = string.CompareOrdinal(x.Cells.Sheet, y.Cells.Sheet);
        return order != 0 ? order : x.Cells.Row.CompareTo(y.Cells.Row);
    }
}
