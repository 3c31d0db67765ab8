using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Results.Verifying;

/// <summary>Compares two versions of a workbook: cell by cell with formulas, then the parts that hold no cells.</summary>
internal static class WorkbookDifferences
{
    public static void Add(byte[] found, byte[] expected, ValueDifferenceList list)
    {
        if (WorkbookTexts.Read(found) is not { } left || WorkbookTexts.Read(expected) is not { } right)
            return;
        foreach (var place in left.Keys.Union(right.Keys, StringComparer.Ordinal))
            if (left.GetValueOrDefault(place) is var one && right.GetValueOrDefault(place) is var other && one != other)
                list.Add(place, one, other);
    }
}
