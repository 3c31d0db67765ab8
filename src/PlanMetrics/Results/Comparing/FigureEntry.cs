using System.Collections.Immutable;
using PlanMetrics.Observations;

namespace PlanMetrics.Results.Comparing;

/// <summary>数值及出处: a figure as one result has it, and where it stands.</summary>
/// <param name="Value">The figure in force; null where there is none that can be used.</param>
/// <param name="State">Its state.</param>
/// <param name="IsUsed">Whether the measure was made of it.</param>
public sealed record FigureEntry(Figure? Value, FigureState State, bool IsUsed)
{
    /// <summary>填报值: the figure as it was handed in; null where there is none that can be used.</summary>
    public Figure? Reported { get; init; }

    /// <summary>核定事项: what verification sheets say of it.</summary>
    public ImmutableArray<Verification> Verifications { get; init; } = [];

    /// <summary>The file, relative to its input folder.</summary>
    public string File { get; init; } = "";

    /// <summary>The sheet; empty for CSV.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>Its cells, such as D4,E4; empty where they are not known.</summary>
    public string Cells { get; init; } = "";

    /// <summary>Whether another entry says the same, wherever it stands.</summary>
    /// <param name="other">The other; null for none.</param>
    public bool Agrees(FigureEntry? other) =>
        other is not null && Value == other.Value && State == other.State && IsUsed == other.IsUsed;
}
