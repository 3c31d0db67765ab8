using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Reports;

namespace PlanMetrics.Files;

/// <summary>The columns of the plan's targets as CSV: the members of the plan file, lists joined by semicolons.</summary>
internal static class PlanColumns
{
    private const string Separator = ";";

    public static Column<Target>[] Targets(Plan plan) =>
    [
        new("id", target => Field.Typed(target.Id)),
        new("section", target => Field.Of(plan.FindTask(target.Task)?.Section)),
        new("task", target => Field.Of(target.Task)),
        new("task_title", target => Field.Typed(plan.FindTask(target.Task)?.Title.Chinese ?? "")),
        new("tier", target => Field.Of(target.Tier)),
        new("class", target => Field.Of(target.Class)),
        new("name", target => Field.Typed(target.Name.Chinese)),
        new("name_en", target => Field.Typed(target.Name.English)),
        new("phrase", target => Field.Typed(target.Citation.Phrase)),
        new("numerator", target => Field.Typed(target.Numerator.Chinese)),
        new("numerator_en", target => Field.Typed(target.Numerator.English)),
        new("denominator", target => Field.Typed(target.Denominator.Chinese)),
        new("denominator_en", target => Field.Typed(target.Denominator.English)),
        new("figure", target => Field.Of(target.Figure)),
        new("comparison", target => Field.Of(target.Comparison)),
        new("threshold", target => Field.Word(target.Threshold?.ToString() ?? "")),
        new("unit_of_measure", target => Field.Of(target.UnitOfMeasure)),
        new("cadence", target => Field.Of(target.Cadence)),
        new("due", target => Field.Of(target.Due)),
        new("accrual", target => Field.Of(target.Accrual)),
        new("owed_by", target => Field.Typed(string.Join(Separator, target.OwedBy))),
        new("district", target => Field.Of(target.District)),
        new("source", target => Field.Of(target.Source)),
        new("strength", target => Field.Of(target.Strength)),
        new("settings", target => Field.Typed(string.Join(Separator, target.Settings))),
        new("legal_basis", target => Field.Typed(target.LegalBasis?.Chinese ?? "")),
        new("legal_basis_en", target => Field.Typed(target.LegalBasis?.English ?? "")),
        new("readings", target => Field.Typed(TargetReadings.Of(target).Chinese)),
        new("readings_en", target => Field.Typed(TargetReadings.Of(target).English)),
        new("by_year", target => Field.Word(string.Join(Separator, target.ByYear.Select(year => $"{NumberText.Of(year.Key)}:{NumberText.Of(year.Value)}")))),
        new("path", target => Field.Word(target.Path is { } path ? $"{NumberText.Of(path.Year)}:{(path.Value is { } start ? NumberText.Of(start) : "")}" : "")),
        new("counting_unit", target => Field.Typed(target.CountingUnit.Chinese)),
        new("counting_unit_en", target => Field.Typed(target.CountingUnit.English)),
        new("left_out", target => Field.Typed(target.LeftOut.Chinese)),
        new("left_out_en", target => Field.Typed(target.LeftOut.English)),
        new("replaces", target => Field.Typed(target.Replaces?.Target ?? "")),
        new("comparability", target => target.Replaces is { } earlier ? Field.Of(earlier.Comparability) : Field.Empty),
        new("since", target => Field.Of(target.Replaces?.Since)),
        new("left_out_is_reading", target => target.LeftOut.Chinese.Length > 0 ? Field.Of((bool?)target.LeftOutIsReading) : Field.Empty),
    ];
}
