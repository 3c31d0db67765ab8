namespace PlanMetrics.Files.ProfileBooks;

/// <summary>What the rows of a sheet are.</summary>
internal enum BookShape
{
    /// <summary>An item of the profile a row: its name and its content.</summary>
    Items,

    /// <summary>An object of a list a row.</summary>
    List,

    /// <summary>A group or target of the tree a row, which names the group above it.</summary>
    Tree,

    /// <summary>An entry of a dictionary a row: keys, and the value in the last column.</summary>
    Entries,
}
