using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Profiles;

/// <summary>Trees in profile files: what is read, and what is refused with its place.</summary>
public sealed class TreeFileTests
{
    [Fact]
    public void Read_ATree_KeepsItsGroupsWeightsPointsKindsAndRules()
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.TreeProfile);
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        var tree = profile!.Tree!;
        Assert.Equal(("total", 0.5m, false), (tree.Id, tree.MinimumAvailability, tree.IsTarget));
        var court = tree.Items[0];
        Assert.Equal(("court", "行政应诉", "Litigation", 60m, 60m), (court.Id, court.Name.Chinese, court.Name.English, court.Points, court.Weight));
        Assert.Equal((Aggregation.Geometric, 0.5m, 10m), (court.Aggregate, court.MinimumWeight, court.WeightTotal));
        Assert.Equal([7.5m, 7.5m, 2.5m], court.Items.Select(item => item.Weight));
        Assert.Equal(["department", "district"], court.Items[1].Kinds.AsEnumerable());
        Assert.Equal(new ScoringRule.Steps(0.3m, 1m) { Cap = 1.2m }, tree.Items[1].Rule);
        Assert.Equal(["town", "department", "district"], profile.Rules[0].Kinds.AsEnumerable());
    }

    [Theory]
    [InlineData("PM1033", "tree.items[0].target", "\"regdoc-filing-rate\"")]
    [InlineData("PM1033", "tree.items[0].group", null)]
    [InlineData("PM1034", "tree.items[0].points", "59")]
    [InlineData("PM1034", "tree.items[1].points", "41")]
    [InlineData("PM1034", "tree.items[0].weightTotal", "100")]
    [InlineData("PM1034", "tree.items[0].items[2].weight", "2.4")]
    [InlineData("PM1034", "fullPoints", "120")]
    [InlineData("PM1035", "tree.items[0].items[2].items[0].target", "\"rule-of-law-lectures-per-year\"")]
    [InlineData("PM1035", "tree.items[0].items[1].kinds", "[\"town\"]")]
    [InlineData("PM1035", "tree.items[0].items[2].group", "\"court\"")]
    [InlineData("PM1011", "tree.items[0].items[2].items[0].target", "\"no-such-target\"")]
    [InlineData("PM1011", "tree.items[0].items[0].kinds", "[\"village\"]")]
    [InlineData("PM1011", "rules[0].kinds", "[\"village\"]")]
    [InlineData("PM1013", "tree.items[0].points", "-1")]
    [InlineData("PM1013", "tree.items[0].items[2].weight", "0.0000000000000001")]
    [InlineData("PM1013", "tree.items[0].minimumWeight", "2")]
    [InlineData("PM1013", "tree.items[1].points", null)]
    [InlineData("PM1020", "tree.items[1].weight", "3")]
    [InlineData("PM1020", "tree.items[1].rule.cap", "41")]
    [InlineData("PM1020", "takenOut", "\"reduce\"")]
    [InlineData("PM1020", "tiers", "[\"explicit\"]")]
    [InlineData("PM1020", "weights", "{}")]
    [InlineData("PM1032", "tree.items[1].rule", "{ \"rule\": \"lateness\", \"late\": 1 }")]
    [InlineData("PM1002", "tree.items[1].rule.figures", "[\"count\"]")]
    [InlineData("PM1002", "tree.items[1].items", "[]")]
    public void Read_AFault_IsNamedWithCodeAndPlace(string code, string path, string? value)
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.With(DataFiles.TreeProfile, path, value));
        Assert.Null(profile);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code && finding.Location.Cell.Length > 0);
    }

    [Fact]
    public void Read_SeveralFaults_AreListedAtOnce()
    {
        var json = DataFiles.With(DataFiles.With(DataFiles.With(DataFiles.TreeProfile, "tree.items[0].items[2].weight", "2.4"), "tree.items[1].target", "\"gone\""), "tree.items[1].rule.cap", "41");
        var (_, findings) = DataFiles.ReadProfile(json);
        Assert.Equal(["PM1011", "PM1020", "PM1034"], findings.Select(finding => finding.Descriptor.Code).Order(StringComparer.Ordinal));
    }
}
