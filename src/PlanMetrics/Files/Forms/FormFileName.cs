using PlanMetrics.Json;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>Names of form files: the unit's id keeps them apart, its name says to people whose they are.</summary>
internal static class FormFileName
{
    /// <summary>The name, without anything that a file system or a shell could trip over.</summary>
    public static string Of(ReportingUnit unit, int year) =>
        $"{SafeFileName.Of(unit.Id)}-{SafeFileName.Of(unit.Name.Chinese)}-{NumberText.Of(year)}年填报表.xlsx";
}
