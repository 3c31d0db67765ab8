using System.Collections.Immutable;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>数据差异表: every figure that two sources give differently, and every one that a verification changed, in the order of the observations.</summary>
internal static class DifferenceTable
{
    public static ImmutableArray<Difference> Of(Report report)
    {
        var differences = ImmutableArray.CreateBuilder<Difference>();
        // The observations stand in order, so that those of one thing are neighbours.
        for (var start = 0; start < report.Observations.Length;)
        {
            var end = start + 1;
            while (end < report.Observations.Length && report.Observations[end].Observation.Key == report.Observations[start].Observation.Key)
                end++;
            AddSources(report, report.Observations.AsSpan(start, end - start), differences);
            for (; start < end; start++)
                if (IsChanged(report.Observations[start].Observation))
                    differences.Add(new(DifferenceBetween.Verification, report.Observations[start], report.Observations[start]));
        }

        return differences.DrainToImmutable();
    }

    private static void AddSources(Report report, ReadOnlySpan<ObservationRow> rows, ImmutableArray<Difference>.Builder differences)
    {
        if (rows.Length < 2 || report.Plan.FindTarget(rows[0].Observation.Key.TargetId) is not { } target)
            return;
        var declared = report.Roster.SourcesOf(target.Id);
        var leads = report.Plan.FindTask(target.Task)?.Leads ?? [];
        var usable = new List<ObservationRow>(rows.Length);
        foreach (var row in rows)
            if (row.Observation.IsUsable)
                usable.Add(row);
        // Most figures have one source alone.
        if (usable.Count < 2)
            return;
        foreach (var ofBasis in usable.GroupBy(row => row.Observation.Basis))
        {
            var heard = ofBasis.OrderBy(row => SourceOrder.Of(target, row.Observation.Source, IsOwnWord(row.Observation), declared)).ToArray();
            foreach (var other in heard.Skip(1))
                if (other.Observation.Figure != heard[0].Observation.Figure)
                    differences.Add(new(DifferenceBetween.Sources, heard[0], other));
        }

        bool IsOwnWord(Observation figure) =>
            figure.Source == DataSource.Self || (figure.Source == DataSource.Lead && leads.Contains(figure.Key.UnitId));
    }

    private static bool IsChanged(Observation figure) =>
        figure.IsVerified && (figure.Verified is { } verified ? verified != figure.Reported : figure.State != figure.ReportedState);
}
