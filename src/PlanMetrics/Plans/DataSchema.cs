using System.Collections.Immutable;

namespace PlanMetrics.Plans;

/// <summary>The JSON Schemas of the data files and of the result file <c>scores.json</c>, which ship inside the package.</summary>
public static class DataSchema
{
    /// <summary>The kinds of file that have a schema.</summary>
    public static ImmutableArray<string> Names { get; } = ["plan", "roster", "profile", "mapping", "scores"];

    /// <summary>The bytes of a schema, UTF-8.</summary>
    /// <param name="name"><c>plan</c>, <c>roster</c>, <c>profile</c>, <c>mapping</c>, or <c>scores</c> for the result file scores.json.</param>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static byte[] Of(string name) => Names.Contains(name)
        ? EmbeddedPlans.Bytes($"{name}.schema.json")
        : throw new ArgumentException($"No schema \"{name}\"; there are {string.Join(", ", Names)}.", nameof(name));
}
