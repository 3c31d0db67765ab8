using System.Globalization;
using PlanMetrics.Profiles;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Where the grades and their edges stand, from the lowest: the formulas of grades look them up there.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Names">The column of names.</param>
/// <param name="Edges">The column of lower edges.</param>
/// <param name="First">The first row.</param>
/// <param name="Profile">Whose grades they are.</param>
internal sealed record GradeTable(BookSheet Sheet, string Names, string Edges, int First, Profile Profile)
{
    private int Last => First + Profile.Grades.Length - 1;

    /// <summary>The grade of a published rate, at most one.</summary>
    /// <param name="rate">The cell of the rate.</param>
    /// <param name="highest">The place of the highest grade that may be given, from 0.</param>
    public string Of(string rate, int highest)
    {
        var place = $"MATCH({rate},{Sheet.Range(Edges, First, Last)},1)";
        if (highest < Profile.Grades.Length - 1)
            place = string.Create(CultureInfo.InvariantCulture, $"MIN({place},{highest + 1})");
        return $"IF({rate}=\"\",\"\",IFERROR(INDEX({Sheet.Range(Names, First, Last)},{place}),\"\"))";
    }
}
