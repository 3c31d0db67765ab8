namespace PlanMetrics.Reports;

/// <summary>版次: which edition of a year's result this is; what the office says of it, and nothing that follows from the figures.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Status">How far it has come.</param>
public sealed record Edition(int Number, EditionStatus Status)
{
    /// <summary>Its date; null where none is stated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>文号: the number of the document that it goes out with; empty for none.</summary>
    public string Document { get; init; } = "";

    /// <summary>The edition in whose place it comes; null for none.</summary>
    public SupersededEdition? Supersedes { get; init; }

    /// <summary>Whether it is in force, so that it goes out without the mark of a preliminary result.</summary>
    public bool IsFinal => Status is EditionStatus.Approved or EditionStatus.Corrected;
}
