using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>
/// What tells one handed-in figure from all others: what it is about and where it stands. A stage may change a figure on its way
/// (a cumulative one becomes its period's), its place stays.
/// </summary>
internal readonly record struct ObservationId(
    string Unit, string Target, Period Period, DataSource Source, int Submission, string File, string Sheet, int Row)
{
    public static ObservationId Of(Observation observation) => new(
        observation.Key.UnitId, observation.Key.TargetId, observation.Key.Period, observation.Source, observation.Submission,
        observation.Cells.File, observation.Cells.Sheet, observation.Cells.Row);
}
