using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests.Packages;

/// <summary>What a stranger gets: whole, documented, debuggable, and without a word of where it was made.</summary>
public sealed class PackageTests(PackedLibrary packed) : IClassFixture<PackedLibrary>
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void Library_HoldsAssemblyDocumentationReadmeIconAndLicence()
    {
        using var package = ZipFile.OpenRead(packed.PathOf("PlanMetrics", "nupkg"));
        var names = package.Entries.Select(entry => entry.FullName).ToArray();
        foreach (var name in new[] { "lib/net10.0/PlanMetrics.dll", "lib/net10.0/PlanMetrics.xml", "README.md", "icon.png", "LICENSE" })
            Assert.Contains(name, names);
        Assert.DoesNotContain(names, name => name.Contains("Tests", StringComparison.Ordinal));
    }

    [Fact]
    public void Library_KeepsConsumersBelowTheOpenXmlThatBreaks()
    {
        var nuspec = Nuspec("PlanMetrics");
        var range = nuspec.Descendants().Single(item => item.Name.LocalName == "dependency" && item.Attribute("id")!.Value == "DocumentFormat.OpenXml").Attribute("version")!.Value;
        Assert.Equal("[2.20.0, 3.0.0)", range);
        Assert.Equal("MIT", nuspec.Descendants().Single(item => item.Name.LocalName == "license").Value);
    }

    [Theory]
    [InlineData("PlanMetrics")]
    [InlineData("PlanMetrics.Cli")]
    public void Package_SaysNothingOfWhereItWasMade(string id)
    {
        Assert.DoesNotContain(Nuspec(id).Descendants(), item => item.Name.LocalName == "repository" && item.Attribute("url") is not null);
        var here = Encoding.UTF8.GetBytes(Repository.Root + "/");
        var home = Encoding.UTF8.GetBytes(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/");
        var telling =
            from extension in new[] { "nupkg", "snupkg" }
            from entry in Entries(packed.PathOf(id, extension))
            // Native code of others says where they made it.
            where !entry.Name.Contains("/runtimes/", StringComparison.Ordinal)
            where entry.Content.AsSpan().IndexOf(here) >= 0 || entry.Content.AsSpan().IndexOf(home) >= 0
            select entry.Name;
        Assert.Empty(telling);
    }

    [Fact]
    public void Symbols_HoldTheirSources()
    {
        var symbols = Entries(packed.PathOf("PlanMetrics", "snupkg")).Single(entry => entry.Name == "lib/net10.0/PlanMetrics.pdb").Content;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        var embedded = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == EmbeddedSource)
            .Select(information => reader.GetString(reader.GetDocument((DocumentHandle)information.Parent).Name))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Contains("/_/src/PlanMetrics/Evaluation.cs", embedded);
        Assert.Empty(reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).Except(embedded));
    }

    [Fact]
    public void Tool_IsCalledPlanmetrics()
    {
        var settings = Entries(packed.PathOf("PlanMetrics.Cli", "nupkg")).Single(entry => entry.Name.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal)).Content;
        Assert.Contains("Command Name=\"planmetrics\"", Encoding.UTF8.GetString(settings), StringComparison.Ordinal);
        Assert.Equal("DotnetTool", Nuspec("PlanMetrics.Cli").Descendants().Single(item => item.Name.LocalName == "packageType").Attribute("name")!.Value);
    }

    private XDocument Nuspec(string id) =>
        XDocument.Load(new MemoryStream(Entries(packed.PathOf(id, "nupkg")).Single(entry => entry.Name == id + ".nuspec").Content));

    private static List<(string Name, byte[] Content)> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        var entries = new List<(string, byte[])>();
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            entries.Add((entry.FullName, content.ToArray()));
        }

        return entries;
    }
}
