using System.Text;
using NJsonSchema;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Profiles;

/// <summary>Rules in profile files: what is read, and what is refused with its place.</summary>
public sealed class RuleFileTests
{
    [Fact]
    public void Read_EveryRule_KeepsItsNumbers()
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.RulesProfile);
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        var rules = profile!.Rules.Select(choice => choice.Rule).ToArray();
        Assert.Equal(new ScoringRule.Steps(0.3m, 1m) { ProRata = true, Cap = 1.2m, Of = 5m }, rules[0]);
        var bands = Assert.IsType<ScoringRule.Bands>(rules[1]);
        Assert.Equal((BandBasis.Attainment, 10m), (bands.On, bands.Of));
        Assert.Equal(new PointBand[] { new(0m, 0m) { To = 60m }, new(60m, 6m) { To = 90m }, new(90m, 10m) }, bands.Items.AsEnumerable());
        Assert.Equal(
            [
                new ScoringRule.PerOccurrence(0.3m) { Cap = 3m, Of = 3m },
                new ScoringRule.Lateness { Late = 0.5m, PerDay = 0.1m, Days = DayCount.Working, Cap = 0.9m, Never = 1m, Of = 2m },
                new ScoringRule.Goalposts(20m, 85m) { MinimumShare = 0.01m },
                new ScoringRule.Nearest(20m),
                new ScoringRule.Nearest(20m) { Value = 100m },
                new ScoringRule.Inside(40m, 60m) { Reach = 10m },
                new ScoringRule.MinMax { MinimumShare = 0.01m },
                new ScoringRule.BestUnit(),
                new ScoringRule.RankSteps(2m) { Cap = 50m, Of = 100m },
                new ScoringRule.Proportional(50m),
                new ScoringRule.PassFail(),
            ],
            rules[2..]);
    }

    /// <summary>Faults that the schema cannot know: of one number beside another, or of a rule beside the plan.</summary>
    [Theory]
    [InlineData("PM1020", "rules[0].cap", "5.1")]
    [InlineData("PM1030", "rules[1].bands[0].from", "10")]
    [InlineData("PM1030", "rules[1].bands[0].to", "50")]
    [InlineData("PM1030", "rules[1].bands[2].to", "100")]
    [InlineData("PM1031", "rules[1].bands[0].to", "61")]
    [InlineData("PM1031", "rules[1].bands[2].from", "60")]
    [InlineData("PM1013", "rules[1].bands[2].points", "10.5")]
    [InlineData("PM1020", "rules[3].never", "0.8")]
    [InlineData("PM1020", "rules[3].never", "2.5")]
    [InlineData("PM1020", "rules[3].late", "1.5")]
    [InlineData("PM1003", "rules[3].perDay", "null")]
    [InlineData("PM1020", "rules[3].cap", "1.5")]
    [InlineData("PM1020", "rules[4].upper", "20")]
    [InlineData("PM1020", "rules[4].upper", "10")]
    [InlineData("PM1020", "rules[7].to", "30")]
    [InlineData("PM1032", "rules[0].targets", "[\"leader-court-appearance-rate\"]")]
    [InlineData("PM1032", "rules[12].targets", "[\"leader-court-appearance-rate\"]")]
    public void Read_NumbersThatDoNotFit_AreNamedWithCodeAndPlace(string code, string path, string value)
    {
        var (profile, findings) = DataFiles.ReadProfile(Changed(path, value));
        Assert.Null(profile);
        var finding = Assert.Single(findings, finding => finding.Descriptor.Code == code);
        Assert.Contains($"\"{path[..path.LastIndexOf('.')]}", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.NotEqual("", finding.Location.Cell);
    }

    [Theory]
    [InlineData("PM1003", "rules[0].deduct", null)]
    [InlineData("PM1003", "rules[0].step", null)]
    [InlineData("PM1013", "rules[0].step", "0")]
    [InlineData("PM1013", "rules[0].deduct", "-1")]
    [InlineData("PM1013", "rules[0].cap", "-0.1")]
    [InlineData("PM1013", "rules[0].of", "0")]
    [InlineData("PM1004", "rules[0].proRata", "1")]
    [InlineData("PM1002", "rules[0].late", "1")]
    [InlineData("PM1020", "rules[0].figures", "[\"date\"]")]
    [InlineData("PM1020", "rules[0].figures", null)]
    [InlineData("PM1020", "rules[0].comparisons", "[\"increase\"]")]
    [InlineData("PM1003", "rules[1].bands", null)]
    [InlineData("PM1013", "rules[1].bands", "[]")]
    [InlineData("PM1003", "rules[1].bands[1].points", null)]
    [InlineData("PM1002", "rules[1].bands[1].share", "0.5")]
    [InlineData("PM1013", "rules[1].bands[0].from", "-1")]
    [InlineData("PM1013", "rules[1].bands[0].points", "-1")]
    [InlineData("PM1005", "rules[1].on", "\"rate\"")]
    [InlineData("PM1020", "rules[1].comparisons", "[\"atMost\"]")]
    [InlineData("PM1020", "rules[2].figures", "[\"ratio\"]")]
    [InlineData("PM1020", "rules[2].comparisons", "[\"atLeast\"]")]
    [InlineData("PM1013", "rules[2].cap", "0")]
    [InlineData("PM1013", "rules[3].late", "0")]
    [InlineData("PM1005", "rules[3].days", "\"weeks\"")]
    [InlineData("PM1013", "rules[3].never", "-1")]
    [InlineData("PM1020", "rules[3].figures", "[\"count\"]")]
    [InlineData("PM1003", "rules[4].upper", null)]
    [InlineData("PM1013", "rules[4].minimumShare", "1")]
    [InlineData("PM1020", "rules[4].figures", "[\"outcome\"]")]
    [InlineData("PM1013", "rules[5].reach", "0")]
    [InlineData("PM1020", "rules[5].comparisons", "[\"atLeast\"]")]
    [InlineData("PM1003", "rules[7].to", null)]
    [InlineData("PM1013", "rules[8].minimumShare", "-0.1")]
    [InlineData("PM1020", "rules[8].comparisons", "[\"equal\"]")]
    [InlineData("PM1020", "rules[9].comparisons", null)]
    [InlineData("PM1002", "rules[9].deduct", "1")]
    [InlineData("PM1013", "rules[10].deduct", "0")]
    [InlineData("PM1003", "rules[11].floor", null)]
    public async Task Read_OneFault_SchemaAndLoaderBothRefuse(string code, string path, string? value)
    {
        var json = Changed(path, value);
        var (profile, findings) = DataFiles.ReadProfile(json);
        Assert.Null(profile);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code);
        Assert.NotEmpty((await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(DataSchema.Of("profile")))).Validate(json));
    }

    [Fact]
    public void Read_SeveralFaults_AreAllNamedAtOnce()
    {
        var json = Changed("rules[0].step", "0");
        foreach (var (path, value) in new[] { ("rules[1].bands[0].to", "50"), ("rules[3].never", "0.8"), ("rules[4].upper", "20"), ("rules[8].minimumShare", "1") })
            json = DataFiles.With(json, path, value);
        var (profile, findings) = DataFiles.ReadProfile(json);
        Assert.Null(profile);
        Assert.Equal(
            ["rules[0].step", "rules[1].bands[0].to", "rules[3].cap", "rules[4].upper", "rules[8].minimumShare"],
            findings.Select(finding => finding.Message(Language.English).Split('"')[1]));
    }

    [Fact]
    public void Read_LatenessWithNeitherForm_IsRefused()
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.With(Changed("rules[3].late", null), "rules[3].perDay", null));
        Assert.Null(profile);
        Assert.Equal("PM1003", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Read_FloorBelowAnAtMostThreshold_IsRefused()
    {
        var plan = DataFiles.Zhaohua with
        {
            Targets = [.. DataFiles.Zhaohua.Targets.Select(target => target.Id == "leader-court-appearance-rate"
                ? target with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(60) }
                : target)],
        };
        var findings = new Findings();
        var json = DataFiles.With(DataFiles.RulesProfile, "rules[1].targets", "[]");
        Assert.Null(ProfileFile.Read(Encoding.UTF8.GetBytes(json), "profile.json", plan, findings));
        Assert.Contains("a number above 60", Assert.Single(findings.Sorted()).Message(Language.English), StringComparison.Ordinal);
    }

    private static string Changed(string path, string? value) => DataFiles.With(DataFiles.RulesProfile, path, value);
}
