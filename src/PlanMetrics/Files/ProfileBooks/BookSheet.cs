using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>A sheet of a profile's workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What its rows are.</param>
/// <param name="Path">Where what it holds stands in the profile; empty for the profile itself.</param>
/// <param name="Help">What it is for.</param>
/// <param name="Fields">Its columns; of the first sheet, its items.</param>
internal sealed record BookSheet(LocalText Name, BookShape Shape, string Path, LocalText Help, ImmutableArray<BookField> Fields)
{
    /// <summary>Whether a sheet of a workbook is this one.</summary>
    public bool IsNamed(string name)
    {
        var key = TextFold.Key(name);
        return key == TextFold.Key(Name.Chinese) || key == TextFold.Key(Name.English);
    }
}
