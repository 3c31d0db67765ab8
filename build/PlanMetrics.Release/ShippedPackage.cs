namespace PlanMetrics.Release;

/// <summary>A package of others that lies in a release.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha512">The hash of the package as it was downloaded.</param>
internal sealed record ShippedPackage(string Id, string Version, string Sha512)
{
    public required string Licence { get; init; }

    public required string Copyright { get; init; }

    public string? Url { get; init; }

    /// <summary>Licence and notices that lie in the package.</summary>
    public IReadOnlyList<(string Name, string Text)> Texts { get; init; } = [];

    /// <summary>Its name in bills of materials.</summary>
    public string Reference => ReferenceOf(Id, Version);

    public static string ReferenceOf(string id, string version) => $"pkg:nuget/{id}@{version}";
}
