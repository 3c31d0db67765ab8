using System.Collections.Immutable;

namespace PlanMetrics.Plans;

/// <summary>The JSON Schemas of the data files, which ship inside the package.</summary>
public static class DataSchema
{
    /// <summary>The kinds of data file that have a schema.</summary>
    public static ImmutableArray<string> Names { get; } = ["plan", "roster", "profile", "mapping"];

    /// <summary>The bytes of a schema, UTF-8.</summary>
    /// <param name="name"><c>plan</c>, <c>roster</c>, <c>profile</c> or <c>mapping</c>.</param>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static byte[] Of(string name) => Names.Contains(name)
        ? EmbeddedPlans.Bytes($"{name}.schema.json")
        : throw new ArgumentException($"No schema \"{name}\"; there are {string.Join(", ", Names)}.", nameof(name));
}
