using System.Text;
using NJsonSchema;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.House;
using PlanMetrics.Tests.Oracle;

namespace PlanMetrics.Tests.Profiles;

/// <summary>A profile that is written and read again is the same profile.</summary>
public sealed class ProfileJsonTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(DataSchema.Of("profile")));

    public static TheoryData<string> Files => new(
    [
        DataFiles.OwnProfile, DataFiles.RulesProfile, DataFiles.TreeProfile, AdjustmentFileTests.Rich,
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/Fixtures/Profiles"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        Encoding.UTF8.GetString(ProfileFile.Embedded("equal").Span), Encoding.UTF8.GetString(ProfileFile.Embedded("explicit").Span),
    ]);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Write_ProfileOfAFile_IsReadBackTheSame(string json)
    {
        var (profile, _) = DataFiles.ReadProfile(json);
        var written = Json(profile!);
        var (again, findings) = DataFiles.ReadProfile(written);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(Dump.Of(profile), Dump.Of(again));
        Assert.Equal(written, Json(again!));
        Assert.Empty((await Schema).Validate(written).Select(error => error.ToString()));
    }

    [Fact]
    public void Write_RandomProfiles_AreReadBackTheSame()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var profile = RandomScheme.Of(seed);
            var findings = new Findings();
            var again = ProfileFile.Read(Encoding.UTF8.GetBytes(Json(profile)), $"{seed}.json", findings);
            Assert.Empty(findings.Sorted().Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToLine(Language.English)));
            Assert.Equal(Dump.Of(profile), Dump.Of(again));
        }
    }

    private static string Json(Profile profile)
    {
        using var stream = new MemoryStream();
        ProfileJson.Write(profile, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void For_APlanWithoutAKind_LeavesItOutOfThePeerGroups()
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var towns = plan with { Kinds = [.. plan.Kinds.Where(kind => kind.Id is "town" or "department")] };

        Assert.Same(Profile.Equal, Profile.Equal.For(plan));
        Assert.Equal(["town", "department"], Profile.Equal.For(towns).PeerGroups.SelectMany(group => group.Kinds));
        Assert.Equal(2, Profile.Equal.For(towns).PeerGroups.Length);
    }
}
