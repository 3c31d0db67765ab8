using System.Collections.Immutable;

namespace PlanMetrics.Files.Forms;

/// <summary>One table of a form: the texts that tell it from every other, its periods, and its rows.</summary>
/// <param name="Sheet">The name of its sheet; people may change it.</param>
/// <param name="Number">The line with its number (表号), by which it is found.</param>
internal sealed record FormKeyTable(string Sheet, string Number)
{
    /// <summary>Lines of the head that must stand as printed, or the table is not what it was: title, unit, reporting period, basis.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Every other fixed text above and below the rows.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The periods in its columns, in order.</summary>
    public ImmutableArray<FormKeyPeriod> Periods { get; init; } = [];

    /// <summary>Its rows, in order.</summary>
    public ImmutableArray<FormKeyRow> Rows { get; init; } = [];
}
