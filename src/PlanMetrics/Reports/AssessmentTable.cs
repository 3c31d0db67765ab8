using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>The three columns that an assessor sets side by side: the year is measured and scored by each of them, by the same rules.</summary>
internal sealed class AssessmentTable(Plan plan, Roster roster, Profile profile, DutyTable duties, ObservationTable observations, MeasureTable measures)
{
    public ImmutableArray<AssessmentRow> Beside(ImmutableArray<TargetRow> inForce)
    {
        var own = Measured(Own());
        var thirdParty = observations.All.Any(figure => figure.ThirdParty is not null) ? Measured(ThirdParty()) : null;
        var touched = observations.All.Where(figure => figure.ThirdParty is not null)
            .SelectMany(figure => new[] { (figure.Key.UnitId, figure.Key.TargetId), (ReportingUnit.District, figure.Key.TargetId) }).ToHashSet();
        return
        [
            .. inForce.Where(row => row.Measure.Role != MeasureRole.Lead).Select(row => new AssessmentRow(
                row, own[KeyOf(row)], touched.Contains((row.Measure.UnitId, row.Measure.Target.Id)) ? thirdParty![KeyOf(row)] : null)),
        ];
    }

    private static (string Unit, string Target, MeasureRole Role) KeyOf(TargetRow row) => (row.Measure.UnitId, row.Measure.Target.Id, row.Measure.Role);

    private Dictionary<(string, string, MeasureRole), TargetRow> Measured(ImmutableArray<Observation> figures)
    {
        var table = observations with { All = figures };
        var again = measures.Again(plan, roster, profile, duties, table, Differing(figures));
        var scores = ScoreTable.From(plan, roster, profile, again, new Findings(), table.Adjustments);
        return Report.TargetRows(plan, again, scores).ToDictionary(KeyOf);
    }

    // Targets of which a figure was taken away or reads otherwise.
    private HashSet<string> Differing(ImmutableArray<Observation> figures)
    {
        var differing = new HashSet<string>(StringComparer.Ordinal);
        var left = new HashSet<object>(figures, ReferenceEqualityComparer.Instance);
        foreach (var figure in observations.All)
            if (!left.Contains(figure))
                differing.Add(figure.Key.TargetId);
        return differing;
    }

    // A unit's word stands in the place of whoever holds the figure, so that the column shows what the unit says of itself.
    private ImmutableArray<Observation> Own()
    {
        var told = observations.All.Where(figure => figure.Source == DataSource.Self).Select(figure => figure.Key).ToHashSet();
        return
        [
            .. observations.All.Where(figure => figure.Source == DataSource.Self || (IsLeads(figure) && !told.Contains(figure.Key))).Select(AsTold),
        ];
    }

    // A figure that reads the same stays the one it is, so that its target need not be measured again.
    private Observation AsTold(Observation figure)
    {
        var source = plan.FindTarget(figure.Key.TargetId)!.Source;
        return figure.Source == source && !figure.IsVerified && figure.State == figure.ReportedState ? figure : figure with
        {
            Source = source,
            Verified = null,
            Verifications = [],
            State = figure.ReportedState,
            StateBefore = null,
        };
    }

    private ImmutableArray<Observation> ThirdParty() =>
        [.. observations.All.Select(figure => figure.ThirdParty is { } value ? figure with { Verified = value, State = FigureState.Reported } : figure)];

    private bool IsLeads(Observation figure) =>
        figure.Source == DataSource.Lead && plan.FindTarget(figure.Key.TargetId) is { } target && plan.FindTask(target.Task)?.Leads.Contains(figure.Key.UnitId) == true;
}
