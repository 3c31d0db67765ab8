namespace PlanMetrics.Files.Markup;

/// <summary>A cell as nearly all cells are written; every piece stands in the window and is valid until the next move.</summary>
internal readonly ref struct PlainCell
{
    /// <summary>Its place, or nothing.</summary>
    public ReadOnlySpan<byte> Reference { get; init; }

    /// <summary>The number of its style, or nothing.</summary>
    public ReadOnlySpan<byte> Style { get; init; }

    /// <summary>Its type, or nothing.</summary>
    public ReadOnlySpan<byte> Type { get; init; }

    /// <summary>The content of v.</summary>
    public ReadOnlySpan<byte> Value { get; init; }

    /// <summary>Whether there is a v.</summary>
    public bool HasValue { get; init; }
}
