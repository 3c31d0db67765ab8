using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.ProfileBooks;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.Oracle;
using PlanMetrics.Tests.Profiles;

namespace PlanMetrics.Tests.Files;

/// <summary>A profile that is written as a workbook and read again is the same profile.</summary>
public sealed class ProfileWorkbookTests
{
    public static TheoryData<string> Files => ProfileJsonTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_ProfileOfAFile_IsReadBackTheSame_InBothLanguages(string json)
    {
        var profile = DataFiles.ReadProfile(json).Profile!;
        foreach (var language in (Language[])[Language.Chinese, Language.English])
        {
            var findings = new Findings();
            var again = ProfileWorkbook.Read(Written(profile, language), "profile.xlsx", DataFiles.Zhaohua, findings);
            Assert.DoesNotContain(findings.Sorted(), finding => finding.Severity == Severity.Error);
            Assert.Equal(Dump.Of(profile), Dump.Of(again));
        }
    }

    [Fact]
    public void Write_RandomProfiles_AreReadBackTheSame()
    {
        for (var seed = 0; seed < 24; seed++)
        {
            var profile = RandomScheme.Of(seed);
            var findings = new Findings();
            var again = ProfileWorkbook.Read(Written(profile, seed % 2 == 0 ? Language.Chinese : Language.English), $"{seed}.xlsx", null, findings);
            Assert.Empty(findings.Sorted().Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToLine(Language.English)));
            Assert.Equal(Dump.Of(profile), Dump.Of(again));
        }
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        Assert.Equal(Written(Profile.Equal, Language.Chinese), Written(Profile.Equal, Language.Chinese));

    [Fact]
    public void Check_OfAWorkbook_TellsAProfileFromOtherBooks()
    {
        Assert.Equal(DataFileKind.Profile, DataFileCheck.Run(Written(Profile.Equal, Language.Chinese), "p.xlsx", DataFiles.Zhaohua, new Findings()));
        var findings = new Findings();
        Assert.Null(DataFileCheck.Run(XlsxBuilder.With(XlsxBuilder.Row(1, "单位", "指标")).ToBytes(), "data.xlsx", DataFiles.Zhaohua, findings));
        Assert.Empty(findings.Sorted());
    }

    [Fact]
    public void Lists_AndTexts_AreReadAsTheyWereWritten()
    {
        var dice = new Dice(1);
        string[] parts = ["a", "\"", "；", ";", " ", "、", "\n", "[]", "字"];
        for (var i = 0; i < 2000; i++)
        {
            var texts = Enumerable.Range(0, dice.Between(0, 4)).Select(_ => string.Concat(Enumerable.Range(0, dice.Between(0, 4)).Select(_ => dice.Of(parts)))).ToList();
            Assert.Equal(texts, CellQuote.Split(CellQuote.Join(texts, "；")));
            foreach (var text in texts)
                Assert.Equal(text, CellQuote.Read(CellQuote.Write(text)));
        }
    }

    private static byte[] Written(Profile profile, Language language)
    {
        using var stream = new MemoryStream();
        ProfileWorkbook.Write(profile, stream, language, DataFiles.Zhaohua);
        return stream.ToArray();
    }
}
