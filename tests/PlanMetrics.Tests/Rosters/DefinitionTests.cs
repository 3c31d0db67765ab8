using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Rosters;

public sealed class DefinitionTests
{
    private const string Court = "leader-court-appearance-rate";
    private const string Timely = "regdoc-filing-timeliness";

    private static readonly Plan Plan = DataFiles.Zhaohua;
    private static readonly Roster Bare = Roster.Of(Plan);

    // The worked example of docs/definitions.md; anybody can compute it from the plan file.
    private const string CourtCard =
        """{"accrual":"flow","cadence":"year","countingUnit":"件","denominator":"已开庭、应由负责人出庭的行政诉讼案件件数","district":"pooled","figure":"ratio","leftOut":"未开庭的案件不计入；代理机关的负责人出庭不计入（法释〔2020〕3号第二条）；身份证明材料未通过审查的出庭不计入（第六条）；有正当理由不能出庭的情形由人民法院审查（第八条、第九条），原文未写明是否从分母中扣除","legalBasis":"法律，须对照正式文本核实：“负责人”包括正职、副职负责人、参与分管的副职级别负责人以及其他参与分管的负责人（法释〔2020〕3号第二条；行政诉讼法司法解释第一百二十八条）；代理机关的负责人出庭不计入（第二条）；共同被告可以协商确定出庭负责人（第三条）；身份证明材料未通过审查的，视为未出庭（第六条）；同一审级出庭一次即可，不同审级分别计算（第七条）；有正当理由不能出庭的情形由人民法院审查（第八条、第九条）","numerator":"行政机关负责人实际出庭的行政诉讼案件件数","owedBy":["departments","districtGovernment","towns"],"source":"court","taken":"分母为全部案件，含重大案件；副职等按法律依据计入","unitOfMeasure":"percent"}""";

    [Fact]
    public void Canonical_TaskFortyFive_IsTheDocumentedTextAndItsHash()
    {
        var card = Card(Court);
        Assert.Equal(CourtCard, Encoding.UTF8.GetString(DefinitionJson.Canonical(card)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CourtCard))), card.Sha256);
    }

    [Fact]
    public void EveryFirmTarget_SaysWhatIsCountedAndInWhat()
    {
        var firm = Plan.Targets.Where(target => target.Tier != Tier.Extended).ToArray();
        Assert.Equal(96, firm.Length);
        Assert.All(firm, target =>
        {
            Assert.True(target.Numerator.Chinese.Length > 0, $"{target.Id}: nothing says what is counted");
            Assert.True(target.CountingUnit.Chinese.Length > 0, $"{target.Id}: no counting unit");
            Assert.Equal(target.Figure is FigureKind.Ratio or FigureKind.Pair || target.District == DistrictValue.Share && target.Figure != FigureKind.Count, target.Denominator.Chinese.Length > 0);
        });
        Assert.All(firm, target => Assert.Equal(target.Taken.Chinese.Length > 0, target.Taken.English.Length > 0));
    }

    [Fact]
    public void Hash_NamesClauseAndThreshold_AreNoPartOfIt()
    {
        var target = Plan.FindTarget(Court)!;
        var renamed = target with
        {
            Id = "renamed", Name = "改名", Citation = new Citation(46, "另一句"), Threshold = new Threshold.Number(95),
            Comparison = Comparison.GreaterThan, Readings = "", OtherReadings = "",
        };
        Assert.Equal(Card(Court).Sha256, Definition.Of(Plan, Bare, renamed).Sha256);
    }

    public static TheoryData<string, Func<Target, Target>> Changes => new()
    {
        { "numerator", target => target with { Numerator = "另一分子" } },
        { "denominator", target => target with { Denominator = "另一分母" } },
        { "countingUnit", target => target with { CountingUnit = "人" } },
        { "leftOut", target => target with { LeftOut = "" } },
        { "legalBasis", target => target with { LegalBasis = null } },
        { "taken", target => target with { Taken = "只计正职" } },
        { "accrual", target => target with { Accrual = Accrual.Stock } },
        { "source", target => target with { Source = DataSource.Self } },
        { "owedBy", target => target with { OwedBy = ["towns"] } },
        { "district", target => target with { District = DistrictValue.Share } },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void Differing_OneMemberChanged_NamesItAndTheHashMoves(string member, Func<Target, Target> change)
    {
        var changed = Definition.Of(Plan, Bare, change(Plan.FindTarget(Court)!));
        Assert.NotEqual(Card(Court).Sha256, changed.Sha256);
        Assert.Equal(member, Assert.Single(DefinitionJson.Differing(Card(Court), changed)));
        Assert.NotEqual(member, DefinitionWords.Member(member).Chinese);
    }

    [Fact]
    public void Choices_SettingSupplied_IsInForceAndInTheHash()
    {
        var set = Bare with { Settings = Bare.Settings.Add("filingTimeLimitDays", new SettingValue.Number(15)) };
        var (open, fixedDays) = (Card(Timely), Definition.Of(Plan, set, Plan.FindTarget(Timely)!));

        Assert.Null(open.Choices["filingTimeLimitDays"]);
        Assert.Equal("报备时限（天）：未设定", DefinitionWords.Choices(Plan, open).Chinese);
        Assert.Equal("报备时限（天）：15", DefinitionWords.Choices(Plan, fixedDays).Chinese);
        Assert.Equal("choices", Assert.Single(DefinitionJson.Differing(open, fixedDays)));
        Assert.Contains("\"choices\":{\"filingTimeLimitDays\":null}", Encoding.UTF8.GetString(DefinitionJson.Canonical(open)), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_WhatOnlyDecidesWhenOrHowMuch_IsNone()
    {
        var decisive = Plan.Targets.SelectMany(target => Definition.Of(Plan, Bare, target).Choices.Keys).Distinct();
        Assert.All(decisive, id => Assert.False(Plan.FindSetting(id)!.Role is SettingRole.Threshold or SettingRole.Due or SettingRole.Check or SettingRole.Calendar));
        Assert.Contains("termOfOfficeStart", decisive);
    }

    [Fact]
    public void Lines_WhatTheTextDoesNotSay_IsSaidToBeUnsaid()
    {
        var lines = DefinitionWords.Lines(Card(Timely)).ToDictionary(line => line.Label.Chinese, line => line.Text.Chinese);
        Assert.Equal(("应报备件数", "件", "原文未写明"), (lines["分母"], lines["计数单位"], lines["不计入"]));
        Assert.Equal(Card(Timely).Sha256, lines["口径指纹"]);
        Assert.DoesNotContain("法律依据", lines.Keys);
    }

    [Fact]
    public void Canonical_EveryTarget_IsSortedWithoutBlanks() => Assert.All(Plan.Targets, target =>
    {
        using var document = JsonDocument.Parse(DefinitionJson.Canonical(Definition.Of(Plan, Bare, target)));
        var names = document.RootElement.EnumerateObject().Select(member => member.Name).ToArray();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    });

    [Fact]
    public void LeftOut_ThatTheTextDoesNotState_IsMarked_AndTheHashStaysAsItIs()
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        Assert.Equal(9, plan.Targets.Count(target => target.LeftOutIsReading));
        var target = plan.FindTarget("investment-full-online-rate")!;
        Assert.Equal("未办结的审批件不计入（未注明依据的系取法，原文未写明）", DefinitionWords.LeftOut(target).Chinese);
        Assert.Equal("不需提供证明的办件不计入", DefinitionWords.LeftOut(plan.FindTarget("proof-notice-rate")!).Chinese);
        var roster = Roster.Of(plan);
        Assert.Equal(Definition.Of(plan, roster, target).Sha256, Definition.Of(plan, roster, target with { LeftOutIsReading = false }).Sha256);
    }

    private static Definition Card(string id) => Definition.Of(Plan, Bare, Plan.FindTarget(id)!);
}
