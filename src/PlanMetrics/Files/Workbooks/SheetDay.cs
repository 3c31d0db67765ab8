namespace PlanMetrics.Files.Workbooks;

/// <summary>Days as spreadsheet programs count them.</summary>
internal static class SheetDay
{
    // Day 1 is 1 January 1900, and there is a 29 February 1900 that never was.
    private static readonly DateOnly Zero = new(1899, 12, 30);

    public static decimal Of(DateOnly day) => day.DayNumber - Zero.DayNumber;
}
