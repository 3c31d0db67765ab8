using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>
/// 年度报告义务: who owes a report by a day of the year, and whether it was made. A duty counts in the year in which it falls due. What the
/// roster lists comes first, in its order; then what the plan alone asks for by a day of every year.
/// </summary>
/// <param name="Rows">One row a duty and unit.</param>
public sealed record ReportDutyTable(ImmutableArray<ReportDutyRow> Rows)
{
    /// <summary>The duties of a year.</summary>
    /// <param name="roster">The duties and the calendar.</param>
    /// <param name="duties">Who owes what in the year.</param>
    /// <param name="measures">The year's measures: their dates say when reports were made.</param>
    public static ReportDutyTable From(Roster roster, DutyTable duties, MeasureTable measures)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(measures);
        var own = measures.All
            .Where(measure => measure is { Role: MeasureRole.Own, FigureKind: FigureKind.Date, LastDay: not null, Target: { Cadence: Cadence.Year, Threshold: Threshold.Yearly } })
            .ToLookup(measure => measure.Target.Id, StringComparer.Ordinal);
        var listed = roster.ReportDuties.Select(duty => duty.TargetId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new(
        [
            .. roster.ReportDuties.SelectMany(duty => RowsOf(duty, roster, own, measures.Scope)),
            .. duties.Duties.Where(duty => !listed.Contains(duty.Target.Id)).SelectMany(duty => own[duty.Target.Id]).Select(measure => RowOf(measure, "", "", roster, measures.Scope.AsOf)),
        ]);
    }

    private static IEnumerable<ReportDutyRow> RowsOf(ReportDuty duty, Roster roster, ILookup<string, Measure> own, EvaluationScope scope)
    {
        var isUnit = roster.Registry.Find(duty.Reporter) is { } unit && unit.Id == duty.Reporter;
        if (duty.TargetId is { } target)
            return own[target].Where(measure => !isUnit || measure.UnitId == duty.Reporter).Select(measure => RowOf(measure, duty.Recipient, duty.CopyTo, roster, scope.AsOf));
        var last = roster.Calendar.LastDayFor(((Threshold.Yearly)Threshold.Parse(duty.DueDate)!).In(scope.Year), beforeWording: true);
        return roster.Units
            .Where(unit => unit.ExistsOn(last) && (isUnit ? unit.Id == duty.Reporter : unit.IsIn(duty.Reporter)))
            .Select(unit => new ReportDutyRow(unit.Id, duty.Recipient, duty.CopyTo, last, ReportDutyState.Unknown));
    }

    private static ReportDutyRow RowOf(Measure measure, LocalText recipient, LocalText copyTo, Roster roster, DateOnly asOf)
    {
        var last = measure.LastDay!.Value;
        var done = (measure.Figure ?? measure.SoFar) is Figure.Date date ? date.Day : (DateOnly?)null;
        var state = measure.State switch
        {
            MeasureState.Reported when done <= last => ReportDutyState.OnTime,
            MeasureState.Reported => ReportDutyState.Late,
            MeasureState.NotDue => ReportDutyState.NotDue,
            MeasureState.NotApplicable => ReportDutyState.NotApplicable,
            _ => ReportDutyState.Never,
        };
        return new(measure.UnitId, recipient, copyTo, last, state)
        {
            Target = measure.Target,
            Done = done,
            DaysLate = state switch
            {
                ReportDutyState.Late => roster.Calendar.DaysAfter(last, done!.Value),
                ReportDutyState.Never => roster.Calendar.DaysAfter(last, asOf),
                _ => null,
            },
        };
    }
}
