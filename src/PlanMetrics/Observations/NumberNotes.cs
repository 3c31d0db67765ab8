namespace PlanMetrics.Observations;

/// <summary>What is worth a note about a number that was accepted.</summary>
[Flags]
internal enum NumberNotes
{
    None = 0,

    /// <summary>It stands in a text cell.</summary>
    StoredAsText = 1,

    /// <summary>It has full-width characters, spaces around it, or marks that nobody sees.</summary>
    Spelling = 2,

    /// <summary>It had more digits than a spreadsheet holds and was rounded.</summary>
    Precision = 4,
}
