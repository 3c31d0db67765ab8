using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Profiles;

public sealed class WarningFileTests
{
    private static string[] Codes(string warnings)
    {
        var findings = new Findings();
        var text = Encoding.UTF8.GetString(ProfileFile.Embedded("equal").Span);
        var file = text[..text.IndexOf("\"warnings\"", StringComparison.Ordinal)] + $"\"warnings\": [{warnings}] }}";
        var profile = ProfileFile.Read(Encoding.UTF8.GetBytes(file), "profile.json", findings);
        Assert.Equal(findings.Sorted().IsEmpty, profile is not null);
        return [.. findings.Sorted().Select(finding => $"{finding.Descriptor.Code} {finding.Arguments.First(argument => argument.Name == "path").Value.In(Language.English)}")];
    }

    [Fact]
    public void Rung_ColourWithoutAuthority_IsPM1096() =>
        Assert.Equal(["PM1096 warnings[0].authority"], Codes("""{ "name": "黄牌", "trigger": "overdue", "colour": "黄" }"""));

    [Fact]
    public void Rungs_SameSize_IsPM1097() =>
        Assert.Equal(["PM1097 warnings[1].from"], Codes("""{ "name": "甲", "trigger": "behind", "from": 5 }, { "name": "乙", "trigger": "behind", "from": 5 }"""));

    [Fact]
    public void Rung_NegativeSize_IsRefused() => Assert.Single(Codes("""{ "name": "甲", "trigger": "behind", "from": -1 }"""));

    [Fact]
    public void Rungs_OfTheShippedProfiles_AreNeutral() =>
        Assert.All(Profile.Equal.Warnings.Concat(Profile.Explicit.Warnings), rung => Assert.Equal(("提醒", "", "", (Authority?)null), (rung.Name.Chinese, rung.Colour, rung.Consequence.Chinese, rung.Authority)));

    [Fact]
    public void Example_WithCards_IsReadAndWrittenBack()
    {
        var findings = new Findings();
        var profile = ProfileFile.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs/profiles/warning-cards.json")), "warning-cards.json", findings);

        Assert.Empty(findings.Sorted());
        Assert.Equal("扣2分", profile!.Warnings.Single(rung => rung.Name.Chinese == "红牌").Consequence.Chinese);
        var again = ProfileFile.Read(Written.Bytes(stream => ProfileJson.Write(profile, stream)), "again.json", findings);
        Assert.Equal(profile.Warnings.AsEnumerable(), again!.Warnings.AsEnumerable());
    }
}
