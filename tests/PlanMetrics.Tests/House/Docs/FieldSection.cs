namespace PlanMetrics.Tests.House.Docs;

/// <summary>One object of a data file, with its fields in the order of its schema.</summary>
/// <param name="Name">Its name in the reference, such as <c>target</c> or <c>target.path</c>; empty for the file itself.</param>
/// <param name="About">What it is, in the words of the schema.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record FieldSection(string Name, string About, Field[] Fields);

/// <summary>One field of a data file.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsNeeded">Whether a file without it is refused.</param>
/// <param name="About">What it is, in the words of the schema.</param>
internal sealed record Field(string Name, FieldShape Shape, bool IsNeeded, string About);

/// <summary>What a field holds: a simple value within bounds, an object of another section, or many of either.</summary>
internal sealed record FieldShape
{
    /// <summary>string, integer, number, boolean or object; several where any of them will do.</summary>
    public required string[] Types { get; init; }

    /// <summary>Whether it is a list of these.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it is an object with any names, each with one of these.</summary>
    public bool IsMap { get; init; }

    /// <summary>The section of the object, where it is one with fields of its own.</summary>
    public string? Section { get; init; }

    /// <summary>The words that it may be.</summary>
    public string[] Words { get; init; } = [];

    public decimal? Least { get; init; }

    public decimal? Above { get; init; }

    public decimal? Most { get; init; }

    public decimal? Below { get; init; }

    /// <summary>How a text must look.</summary>
    public string? Pattern { get; init; }
}
