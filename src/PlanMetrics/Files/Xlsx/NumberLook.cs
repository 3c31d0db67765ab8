namespace PlanMetrics.Files.Xlsx;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberLook
{
    /// <summary>A number.</summary>
    Plain,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A day, perhaps with a time.</summary>
    Date,

    /// <summary>A time without a day.</summary>
    Time,
}
