using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>Last year's values as a form prints them beside its blanks.</summary>
internal sealed class FormReferences(MeasureTable? lastYear)
{
    private readonly Dictionary<(string Unit, string Target), Measure> own = lastYear is null ? [] : lastYear.All
        .Where(measure => measure.Role == MeasureRole.Own)
        .ToDictionary(measure => (measure.UnitId, measure.Target.Id));

    /// <summary>The year's value with its cases; empty where there was none.</summary>
    public string Of(ReportingUnit unit, Target target) =>
        !own.TryGetValue((unit.Id, target.Id), out var measure) ? ""
        : measure.Figure is Figure.Ratio ratio ? $"{NumberText.Of(ratio.Numerator)}/{NumberText.Of(ratio.Denominator)}"
        : MeasureText.Of(measure).In(Language.Chinese);
}
