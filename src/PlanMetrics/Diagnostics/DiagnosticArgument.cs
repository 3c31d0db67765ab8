namespace PlanMetrics.Diagnostics;

/// <summary>The value of one placeholder of a message.</summary>
/// <param name="Name">The placeholder's name, without braces.</param>
/// <param name="Value">Its value; the same text in both languages where it is quoted from data.</param>
public readonly record struct DiagnosticArgument(string Name, LocalText Value)
{
    /// <summary>A value written as <c>("found", text)</c>.</summary>
    /// <param name="pair">Name and value.</param>
    public static implicit operator DiagnosticArgument((string Name, LocalText Value) pair) => new(pair.Name, pair.Value);

    /// <summary>A value quoted from data, written as <c>("found", text)</c>.</summary>
    /// <param name="pair">Name and value.</param>
    public static implicit operator DiagnosticArgument((string Name, string Value) pair) => new(pair.Name, pair.Value);

    /// <summary>A number, written as <c>("count", 3)</c>.</summary>
    /// <param name="pair">Name and value.</param>
    public static implicit operator DiagnosticArgument((string Name, int Value) pair) =>
        new(pair.Name, pair.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Name and value from a pair.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <param name="value">Its value.</param>
    public static DiagnosticArgument FromValueTuple(string name, LocalText value) => new(name, value);
}
