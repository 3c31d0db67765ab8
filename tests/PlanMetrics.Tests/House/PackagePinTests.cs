using System.Xml.Linq;

namespace PlanMetrics.Tests.House;

/// <summary>Which code of others runs here is settled in one file, so that a vulnerable version is found and replaced in one place.</summary>
public sealed class PackagePinTests
{
    [Fact]
    [Trait("Threat", "T-H06")]
    public void Packages_ArePinnedCentrally_AndNowhereElse()
    {
        var pinned = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion").ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value);
        var references = new[] { "src", "tests", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference").Select(item => (File: Repository.Relative(file), Item: item)))
            .ToArray();

        Assert.NotEmpty(references);
        Law.HasNoBreach(references
            .Where(reference => reference.Item.Attribute("Version") is not null || reference.Item.Attribute("VersionOverride") is not null
                || !pinned.ContainsKey(reference.Item.Attribute("Include")!.Value))
            .Select(reference => $"{reference.File}: {reference.Item}"));
        Law.HasNoBreach(pinned.Where(pin => pin.Value.Contains('*', StringComparison.Ordinal)).Select(pin => $"{pin.Key} {pin.Value} floats"));
    }

    [Fact]
    [Trait("Threat", "T-H06")]
    public void Warnings_AreErrors() =>
        Assert.Contains(
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")), StringComparison.Ordinal);
}
