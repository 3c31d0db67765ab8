using System.Text;
using PlanMetrics.Json;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>Names of form files: the unit's id keeps them apart, its name says to people whose they are.</summary>
internal static class FormFileName
{
    private const int LongestName = 40;
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>The name, without anything that a file system or a shell could trip over.</summary>
    public static string Of(ReportingUnit unit, int year)
    {
        var name = new StringBuilder();
        foreach (var character in unit.Name.Chinese)
            if (name.Length < LongestName && !char.IsControl(character) && !char.IsSurrogate(character) && !char.IsWhiteSpace(character))
                name.Append(Forbidden.Contains(character, StringComparison.Ordinal) ? '_' : character);
        return $"{unit.Id}-{name}-{NumberText.Of(year)}年填报表.xlsx";
    }
}
