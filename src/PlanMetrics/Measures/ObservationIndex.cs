using System.Collections.Immutable;
using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>Finds the figures of one unit for one target; built once.</summary>
internal sealed class ObservationIndex
{
    private readonly Dictionary<(string Unit, string Target), List<Observation>> byDuty = [];

    public ObservationIndex(ImmutableArray<Observation> observations)
    {
        foreach (var observation in observations)
        {
            var duty = (observation.Key.UnitId, observation.Key.TargetId);
            if (!byDuty.TryGetValue(duty, out var list))
                byDuty.Add(duty, list = new(4));
            list.Add(observation);
        }

        foreach (var list in byDuty.Values)
            list.Sort(Compare);
    }

    /// <summary>The figures in an order that depends on what they say alone.</summary>
    public IReadOnlyList<Observation> Of(string unit, string target) => byDuty.TryGetValue((unit, target), out var list) ? list : [];

    public static int Compare(Observation x, Observation y)
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
