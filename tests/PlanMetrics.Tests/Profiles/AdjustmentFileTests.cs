using System.Text;
using NJsonSchema;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Profiles;

/// <summary>Bonus, penalties, vetoes, quotas and tie-breaks in profile files.</summary>
public sealed class AdjustmentFileTests
{
    /// <summary>A profile with everything of the kind.</summary>
    public const string Rich =
        """
        {
          "schemaVersion": 1, "id": "own", "name": "方案", "tiers": ["explicit"],
          "peerGroups": [ { "name": "各镇", "kinds": ["town"] }, { "name": "区级部门", "groups": ["departments"], "units": ["justice-bureau"] } ],
          "grades": [ { "name": "不合格", "from": 0 }, { "name": "合格", "from": 60 }, { "name": "良好", "from": 80 }, { "name": "优秀", "from": 90 } ],
          "adjustments": {
            "bonus": { "cap": 5, "entryCap": 2 },
            "penalties": { "cap": 10, "doubledFactor": 1.5 },
            "vetoes": [
              { "id": "safety", "name": "安全生产", "nameEn": "Work safety", "effects": ["capGrade", "barTopGrades"], "grade": "合格", "barredGrades": 2,
                "authority": { "document": "昭委办〔2024〕3号", "clause": "第五条", "approver": "区委" } },
              { "id": "court", "name": "出庭", "target": "leader-court-appearance-rate", "effects": ["zeroItem", "noRank", "zeroTotal"],
                "authority": { "document": "昭委办〔2024〕3号", "clause": "第六条", "approver": "区委" } }
            ]
          },
          "tieBreaks": [ { "by": "unrounded" }, { "by": "points", "section": 6 }, { "by": "penalties" } ],
          "quotas": [
            { "grade": "优秀", "peers": ["各镇"], "count": 2, "edgeTies": "takeAll" },
            { "grade": "优秀", "peers": ["区级部门"], "share": 0.3, "rounding": "nearest", "tieBreaks": [ { "by": "points", "task": 45 }, { "by": "bonus" }, { "by": "missing" } ] }
          ],
          "warnings": [
            { "name": "提醒", "nameEn": "Reminder", "trigger": "notReported" },
            { "name": "黄牌", "trigger": "overdue", "from": 10.5, "colour": "黄", "consequence": "约谈", "consequenceEn": "Summons",
              "authority": { "document": "昭委办〔2024〕3号", "clause": "第七条", "approver": "区委" } }
          ]
        }
        """;

    [Fact]
    public async Task Read_RichFile_IsTakenWhole()
    {
        var (profile, findings) = DataFiles.ReadProfile(Rich);
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        Assert.Empty((await Schema).Validate(Rich).Select(error => error.ToString()));
        Assert.Equal(new BonusRule(5m) { EntryCap = 2m }, profile!.Adjustments.Bonus);
        Assert.Equal(new PenaltyRule { Cap = 10m, DoubledFactor = 1.5m }, profile.Adjustments.Penalties);
        var (safety, court) = (profile.Adjustments.Vetoes[0], profile.Adjustments.Vetoes[1]);
        Assert.Equal(("合格", 2, ItemLevel.Total, new Authority("昭委办〔2024〕3号", "第五条", "区委")), (safety.Grade, safety.BarredGrades, safety.On.Level, safety.Authority));
        Assert.Equal(new(ItemLevel.Target, "leader-court-appearance-rate"), court.On);
        Assert.Equal([VetoEffect.ZeroItem, VetoEffect.NoRank, VetoEffect.ZeroTotal], court.Effects.ToArray());
        Assert.Equal(
            [new(TieBreakBasis.Unrounded), new(TieBreakBasis.Points) { Item = new(ItemLevel.Section, "6") }, new(TieBreakBasis.Penalties)], profile.TieBreaks.ToArray());
        Assert.Equal((2, EdgeTies.TakeAll), (profile.Quotas[0].Count, profile.Quotas[0].EdgeTies));
        Assert.Equal((0.3m, QuotaRounding.Nearest, 3), (profile.Quotas[1].Share, profile.Quotas[1].Rounding, profile.Quotas[1].TieBreaks.Length));
        Assert.Equal(["departments", "justice-bureau"], profile.PeerGroups[1].Groups.Concat(profile.PeerGroups[1].Units));
    }

    /// <summary>Faults that the schema cannot know: of one field beside another, or beside the plan.</summary>
    [Theory]
    [InlineData("PM1072", "adjustments.vetoes[0].effects", "[\"capGrade\", \"barTopGrades\", \"zeroItem\"]")]
    [InlineData("PM1003", "adjustments.vetoes[0].grade", null)]
    [InlineData("PM1011", "adjustments.vetoes[0].grade", "\"中等\"")]
    [InlineData("PM1020", "adjustments.vetoes[1].grade", "\"合格\"")]
    [InlineData("PM1020", "adjustments.vetoes[1].barredGrades", "1")]
    [InlineData("PM1013", "adjustments.vetoes[0].barredGrades", "4")]
    [InlineData("PM1010", "adjustments.vetoes[1].id", "\"safety\"")]
    [InlineData("PM1021", "adjustments.vetoes[1].name", "\"work SAFETY\"")]
    [InlineData("PM1011", "adjustments.vetoes[1].target", "\"no-such-target\"")]
    [InlineData("PM1011", "tieBreaks[1].section", "99")]
    [InlineData("PM1011", "quotas[1].tieBreaks[0].task", "999")]
    [InlineData("PM1003", "tieBreaks[1].section", null)]
    [InlineData("PM1020", "tieBreaks[0].target", "\"leader-court-appearance-rate\"")]
    [InlineData("PM1011", "quotas[0].grade", "\"特优\"")]
    [InlineData("PM1075", "quotas[0].grade", "\"不合格\"")]
    [InlineData("PM1011", "quotas[0].peers", "[\"街道\"]")]
    [InlineData("PM1010", "quotas[1].peers", "[\"各镇\"]")]
    [InlineData("PM1011", "peerGroups[1].groups", "[\"cities\"]")]
    [InlineData("PM1076", "peerGroups[0].kinds", "[]")]
    public void Read_WhatCannotBeMeant_IsNamedWithCodeAndPlace(string code, string path, string? value)
    {
        var (profile, findings) = DataFiles.ReadProfile(DataFiles.With(Rich, path, value));
        Assert.Null(profile);
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Descriptor.Code);
        Assert.Contains(path[..path.LastIndexOf('.')], finding.Message(Language.English), StringComparison.Ordinal);
        Assert.NotEqual("", finding.Location.Cell);
    }

    [Theory]
    [InlineData("PM1070", "adjustments.vetoes[0].authority", null)]
    [InlineData("PM1003", "adjustments.vetoes[0].authority.document", null)]
    [InlineData("PM1004", "adjustments.vetoes[0].authority.approver", "\"\"")]
    [InlineData("PM1002", "adjustments.vetoes[0].authority.date", "\"2024-01-01\"")]
    [InlineData("PM1071", "adjustments.vetoes[1].effects", "[]")]
    [InlineData("PM1003", "adjustments.vetoes[1].effects", null)]
    [InlineData("PM1005", "adjustments.vetoes[1].effects", "[\"shame\"]")]
    [InlineData("PM1073", "adjustments.vetoes[1].task", "45")]
    [InlineData("PM1003", "adjustments.bonus.cap", null)]
    [InlineData("PM1013", "adjustments.bonus.cap", "0")]
    [InlineData("PM1013", "adjustments.bonus.entryCap", "-1")]
    [InlineData("PM1013", "adjustments.penalties.cap", "0")]
    [InlineData("PM1013", "adjustments.penalties.doubledFactor", "1")]
    [InlineData("PM1002", "adjustments.penalties.floor", "0")]
    [InlineData("PM1002", "adjustments.malus", "{}")]
    [InlineData("PM1005", "tieBreaks[0].by", "\"name\"")]
    [InlineData("PM1074", "quotas[0].count", null)]
    [InlineData("PM1074", "quotas[0].share", "0.5")]
    [InlineData("PM1020", "quotas[0].rounding", "\"up\"")]
    [InlineData("PM1013", "quotas[0].count", "-1")]
    [InlineData("PM1013", "quotas[1].share", "1.5")]
    [InlineData("PM1005", "quotas[1].rounding", "\"half\"")]
    [InlineData("PM1005", "quotas[0].edgeTies", "\"draw\"")]
    [InlineData("PM1002", "peerGroups[0].towns", "[]")]
    [InlineData("PM1076", "peerGroups[0].kinds", null)]
    public async Task Read_OneFault_SchemaAndLoaderBothRefuse(string code, string path, string? value)
    {
        var json = DataFiles.With(Rich, path, value);
        var (profile, findings) = DataFiles.ReadProfile(json);
        Assert.Null(profile);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code);
        Assert.NotEmpty((await Schema).Validate(json));
    }

    [Fact]
    public void Read_SeveralFaults_AreAllNamedAtOnce()
    {
        var json = Rich;
        foreach (var (path, value) in new[] { ("adjustments.bonus.cap", "0"), ("adjustments.vetoes[0].authority", null), ("adjustments.vetoes[1].target", "\"x\""), ("quotas[0].grade", "\"不合格\"") })
            json = DataFiles.With(json, path, value);
        Assert.Equal(["PM1013", "PM1070", "PM1011", "PM1075"], DataFiles.ReadProfile(json).Findings.Select(finding => finding.Descriptor.Code));
    }

    private static Task<JsonSchema> Schema => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(DataSchema.Of("profile")));
}
