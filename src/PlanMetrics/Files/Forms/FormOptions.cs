using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;

namespace PlanMetrics.Files.Forms;

/// <summary>What forms are made for, and what their heads say.</summary>
public sealed record FormOptions
{
    /// <summary>The plan year.</summary>
    public required int Year { get; init; }

    /// <summary>The ids of the units that get one; empty for every unit that owes anything.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>口径: what figures of periods cover.</summary>
    public Basis Basis { get; init; }

    /// <summary>制发单位; empty for a blank to fill in.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>依据文号; empty for the plan's document number, else its title.</summary>
    public string Document { get; init; } = "";

    /// <summary>Last year's values, printed beside the blanks for comparison; null for none.</summary>
    public MeasureTable? LastYear { get; init; }
}
