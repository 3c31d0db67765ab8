using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Tests.House;

/// <summary>A kind of finding arrives whole: number, name, both languages, a place that raises it, a test that names it.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Codes => new(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code));

    [Fact]
    public void Codes_AndNames_StandOnce()
    {
        Assert.Equal(DiagnosticCatalogue.All.Length, DiagnosticCatalogue.All.Select(item => item.Code).Distinct().Count());
        Assert.Equal(DiagnosticCatalogue.All.Length, DiagnosticCatalogue.All.Select(item => item.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Descriptor_HasItsShape_AndTheSamePlaceholdersInBothLanguages(string code)
    {
        var descriptor = DiagnosticCatalogue.Find(code)!;
        Assert.Matches("^PM[1-9][0-9]{3}$", descriptor.Code);
        Assert.Matches("^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9-]+)+$", descriptor.Name);
        Assert.Equal(Placeholders(descriptor.Template.English), Placeholders(descriptor.Template.Chinese));
        Assert.Contains(descriptor.Template.Chinese, character => character is >= '\u4E00' and <= '\u9FFF');
        Assert.Contains(descriptor.Template.English, char.IsAsciiLetter);
    }

    [Fact]
    public void Codes_AreNamedByATest()
    {
        var tests = string.Concat(Repository.SourceFiles("tests").Where(file => !file.EndsWith("CatalogueTests.cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        Law.HasNoBreach(DiagnosticCatalogue.All.Select(item => item.Code).Where(code => !tests.Contains(code, StringComparison.Ordinal)));
    }

    [Fact]
    public void Descriptors_AreRaised()
    {
        var source = string.Concat(Repository.SourceFiles("src").Where(file => !file.Contains("Codes.cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        var fields = Repository.SourceFiles("src/PlanMetrics/Diagnostics")
            .Where(file => file.EndsWith("Codes.cs", StringComparison.Ordinal))
            .SelectMany(file => Field().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileNameWithoutExtension(file)}.{match.Groups[1].Value}"))
            .ToArray();
        Assert.Equal(DiagnosticCatalogue.All.Length, fields.Length);
        Law.HasNoBreach(fields.Where(field => !source.Contains(field, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Placeholders(string template) =>
        Placeholder().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"static readonly DiagnosticDescriptor (\w+)")]
    private static partial Regex Field();
}
