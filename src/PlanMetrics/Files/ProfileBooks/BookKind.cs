namespace PlanMetrics.Files.ProfileBooks;

/// <summary>How a cell of a profile's workbook is understood.</summary>
internal enum BookKind
{
    /// <summary>Text, without white space around it.</summary>
    Text,

    /// <summary>The id of a target of the plan, or its name.</summary>
    Target,

    /// <summary>The id of a kind of unit, or its name.</summary>
    UnitKind,

    /// <summary>A number; a percentage is refused, because it would be off by a factor of 100.</summary>
    Number,

    /// <summary>A share from 0 to 1; 30 % is 0.3.</summary>
    Share,

    /// <summary>A number of percent; 90 % is 90.</summary>
    Percent,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A closed value, by a word of either language.</summary>
    Choice,

    /// <summary>Bands in one cell.</summary>
    Bands,

    /// <summary>Tie-breaks in one cell.</summary>
    TieBreaks,
}
