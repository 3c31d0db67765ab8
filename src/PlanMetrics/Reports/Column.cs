namespace PlanMetrics.Reports;

/// <summary>A column of a published table.</summary>
/// <param name="Name">Its heading, part of the contract.</param>
/// <param name="Value">Its field in a row.</param>
internal readonly record struct Column<T>(string Name, Func<T, Field> Value)
{
    /// <summary>A column of a later capability: it is there, and empty, so that readers of the file need not change.</summary>
    public static Column<T> Later(string name) => new(name, static _ => Field.Empty);
}
