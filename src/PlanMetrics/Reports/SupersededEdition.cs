namespace PlanMetrics.Reports;

/// <summary>被替代版次: the result in whose place an edition comes, known by the hash of its manifest, which holds the hashes of all its files.</summary>
/// <param name="ManifestSha256">The SHA-256 of its <c>manifest.json</c>, in lower-case hexadecimal.</param>
public sealed record SupersededEdition(string ManifestSha256)
{
    /// <summary>Its number; null where it was no edition.</summary>
    public int? Number { get; init; }

    /// <summary>Its date; null where none is stated. Objections to it are counted from here.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Its status; null where it was no edition.</summary>
    public EditionStatus? Status { get; init; }
}
