using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Profiles;

public sealed class ProfileFileTests
{
    [Fact]
    public void Read_Own_IsRead()
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.OwnProfile);
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        Assert.Equal(2.5m, profile!.Weights.Targets["leader-court-appearance-rate"]);
        Assert.Equal(ZeroCasePolicy.Full, profile.ZeroCasesFor("leader-court-appearance-rate"));
    }

    [Theory]
    [InlineData("PM1013", "tiers", "[]")]
    [InlineData("PM1005", "tiers", "[\"firm\"]")]
    [InlineData("PM1013", "decimals", "7")]
    [InlineData("PM1013", "fullPoints", "0")]
    [InlineData("PM1013", "minimumCoverage", "1.1")]
    [InlineData("PM1013", "minimumWeightShare", "-0.1")]
    [InlineData("PM1013", "minimumTargets", "-1")]
    [InlineData("PM1013", "missingWords", "[\"0\"]")]
    [InlineData("PM1013", "weights.tasks.45", "0")]
    [InlineData("PM1013", "weights.tasks.45", "1.1234567")]
    [InlineData("PM1004", "weights.tasks.45", "\"1\"")]
    [InlineData("PM1011", "weights.tasks.66", "1")]
    [InlineData("PM1011", "weights.sections.10", "1")]
    [InlineData("PM1011", "weights.targets.unknown", "1")]
    [InlineData("PM1011", "zeroCasesOf.unknown", "\"full\"")]
    [InlineData("PM1013", "grades[0].from", "1")]
    [InlineData("PM1014", "grades[1].from", "0")]
    [InlineData("PM1013", "grades[1].from", "101")]
    [InlineData("PM1021", "grades[1].name", "\"合格\"")]
    [InlineData("PM1011", "peerGroups[0].kinds", "[\"village\"]")]
    [InlineData("PM1010", "peerGroups[0].kinds", "[\"town\",\"town\"]")]
    [InlineData("PM1005", "rules[0].rule", "\"quota\"")]
    [InlineData("PM1002", "rules[1].floor", "5")]
    [InlineData("PM1013", "rules[0].floor", "-1")]
    [InlineData("PM1020", "rules[0].floor", "85")]
    [InlineData("PM1020", "rules[0].comparisons", null)]
    [InlineData("PM1020", "rules[0].comparisons", "[\"atLeast\",\"atMost\"]")]
    [InlineData("PM1020", "rules[0].figures", "[\"date\"]")]
    [InlineData("PM1011", "rules[0].targets", "[\"unknown\"]")]
    [InlineData("PM1003", "peerGroups", null)]
    public void Read_OneFault_IsNamedWithItsCode(string code, string path, string? value)
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.With(DataFiles.OwnProfile, path, value));
        Assert.Null(profile);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code);
        Assert.All(findings, finding => Assert.DoesNotContain('{', finding.Message(Language.English)));
    }

    [Fact]
    public void Read_MissingExcluded_WarnsPM1022()
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.With(DataFiles.OwnProfile, "missing", "\"exclude\""));
        Assert.Equal(MissingPolicy.Exclude, profile!.Missing);
        Assert.Equal(("PM1022", Severity.Warning), (Assert.Single(findings).Descriptor.Code, findings[0].Severity));
    }

    [Fact]
    public void Read_EmbeddedForThePlan_HasNoFindings()
    {
        foreach (var name in (string[])["equal", "explicit"])
        {
            var findings = new Findings();
            var bytes = PlanMetrics.Plans.EmbeddedPlans.Bytes($"profile.{name}.json");
            Assert.NotNull(ProfileFile.Read(bytes, name, DataFiles.Zhaohua, findings));
            Assert.Empty(findings.Sorted());
        }
    }
}
