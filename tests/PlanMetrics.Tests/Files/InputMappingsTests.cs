using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Files;

/// <summary>Which mapping reads which file, and that mappings are part of the inputs.</summary>
public sealed class InputMappingsTests : IDisposable
{
    private const string Ledger = "责任单位,一季度\n区司法局,3\n";

    private const string Mapping =
        """
        { "schemaVersion": 1, "files": ["*.csv"], "tables": [ { "unit": { "column": "责任单位" }, "target": "rule-of-law-lectures-per-year", "figures": [ { "value": "{period}" } ] } ] }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly Findings findings = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_MappingInTheFolder_IsForFilesBesideItAndBelow()
    {
        folder.Put("in/甲/台账.csv", Ledger);
        folder.Put("in/甲/丙/台账.csv", Ledger);
        folder.Put("in/甲/a.mapping.json", Mapping);
        folder.Put("in/乙/台账.csv", Ledger);

        var set = InputReader.Read([folder["in"]], findings);

        Assert.Equal(["乙/台账.csv 0", "甲/丙/台账.csv 1", "甲/台账.csv 1"], set.Submissions.Select(file => $"{file.File} {file.Rows.Length}"));
        Assert.Equal(["甲/a.mapping.json"], set.Mappings.Select(file => file.RelativePath));
        Assert.Equal(["乙/台账.csv", "甲/a.mapping.json", "甲/丙/台账.csv", "甲/台账.csv"], set.Sources.Select(file => file.RelativePath));
        Assert.Equal("PM2012 PM2060", Codes);
    }

    [Fact]
    public void Read_LedgerNamedByItself_BringsItsMapping()
    {
        folder.Put("台账.mapping.json", Mapping);

        var set = InputReader.Read([folder.Put("台账.csv", Ledger)], findings);

        Assert.Equal(("", 1, 1), (Codes, set.Mappings.Length, Assert.Single(set.Submissions).Rows.Length));
    }

    [Fact]
    public void Read_NamedMapping_HoldsForAllInputs_UnderANameAtTheRoot()
    {
        folder.Put("in/甲/台账.csv", Ledger);
        var options = new InputOptions { Mappings = [folder.Put("m.json", Mapping)] };

        var set = InputReader.Read([folder["in"]], findings, options);

        Assert.Equal(("", "m.mapping.json", 1), (Codes, Assert.Single(set.Mappings).RelativePath, Assert.Single(set.Submissions).Rows.Length));
    }

    [Fact]
    public void Read_MappingNamedAndInTheFolder_CountsOnce()
    {
        folder.Put("in/台账.csv", Ledger);
        var options = new InputOptions { Mappings = [folder.Put("in/a.mapping.json", Mapping)] };

        Assert.Equal(("a.mapping.json", ""), (Assert.Single(InputReader.Read([folder["in"]], findings, options).Mappings).RelativePath, Codes));
    }

    [Fact]
    public void Read_TwoMappingsForOneFile_RefusesIt_PM2187()
    {
        folder.Put("in/台账.csv", Ledger);
        folder.Put("in/a.mapping.json", Mapping);
        folder.Put("in/b.mapping.json", Mapping);

        Assert.Empty(InputReader.Read([folder["in"]], findings).Submissions);
        Assert.Equal("PM2187", Codes);
    }

    [Fact]
    public void Read_MappingForNoFile_IsSaid_PM2186()
    {
        folder.Put("in/a.mapping.json", Mapping.Replace("*.csv", "*.et", StringComparison.Ordinal));

        Assert.Empty(InputReader.Read([folder["in"]], findings).Files);
        Assert.Equal("PM2186", Codes);
    }

    [Fact]
    public void Read_UnconfirmedMapping_ReadsNothing_PM2175()
    {
        folder.Put("in/台账.csv", Ledger);
        folder.Put("in/a.mapping.json", Mapping.Replace("\"schemaVersion\"", "\"confirmed\": false, \"schemaVersion\"", StringComparison.Ordinal));

        Assert.Empty(InputReader.Read([folder["in"]], findings).Submissions.SelectMany(file => file.Rows));
        Assert.Contains("PM2175", Codes, StringComparison.Ordinal);
    }

    private string Codes => string.Join(' ', findings.Sorted().Select(finding => finding.Descriptor.Code));
}
