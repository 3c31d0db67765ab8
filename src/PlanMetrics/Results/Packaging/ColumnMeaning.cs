using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Packaging;

/// <summary>What a column of a table means.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">text, code, integer, decimal, date, flag, period or cell.</param>
internal sealed record ColumnMeaning(LocalText Name, string Type)
{
    /// <summary>In what it is counted; empty where that says nothing.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The values it may take; empty where they are open.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether what it counts follows from the target's definition.</summary>
    public bool ByTarget { get; init; }
}
