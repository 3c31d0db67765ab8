using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>The heading that looks most like one that is missing: shown to people, never taken for it.</summary>
internal static class NearestHeader
{
    public static HeaderColumn? Of(string wanted, IEnumerable<HeaderColumn> columns)
    {
        var key = TextFold.Key(wanted);
        var best = (Distance: int.MaxValue, Column: (HeaderColumn?)null);
        foreach (var column in columns)
        {
            var text = TextFold.Key(column.Text);
            var distance = EditDistance.Between(key, text);
            if (distance < best.Distance && distance * 2 <= Math.Max(key.Length, text.Length))
                best = (distance, column);
        }

        return best.Column;
    }

    public static LocalText Words(HeaderColumn? column) =>
        column is null ? new LocalText("", "") : new($"（最接近的是“{column.Text}”）", $" (nearest: \"{column.Text}\")");
}
