using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Tests.Reports.Notices;

/// <summary>Cases in what the definition counts, and in its own words.</summary>
public sealed class CaseWordsTests
{
    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");

    [Theory]
    [InlineData("regdoc-filing-timeliness", "应报备20件，在规定时限内报备17件")]
    [InlineData("leader-court-appearance-rate", "已开庭、应由负责人出庭的行政诉讼案件20件，行政机关负责人实际出庭的行政诉讼案件17件")]
    [InlineData("leader-court-observation-count", "应旁听庭审的行政机关负责人20人，当年旁听庭审不少于1次的行政机关负责人17人")]
    public void Of_Definition_SpeaksInItsWords(string target, string expected) => Assert.Equal(expected, Say(target));

    [Theory]
    [InlineData("应报备件数", "在规定时限内报备的件数", "件", "应报备20件，在规定时限内报备17件")]
    [InlineData("应产生证照的办结办件数", "同步生成证照的办件数", "件", "应产生证照的办结办件20件，同步生成证照的办件17件")]
    [InlineData("全部市场准入事项数", "按清单管理的事项总数", "项", "全部市场准入事项20项，按清单管理的事项17项")]
    [InlineData("应公示信息条数", "已公示信息条数", "条", "应公示信息20条，已公示信息17条")]
    [InlineData("法律顾问队伍总人数", "队伍中公职律师人数", "人", "法律顾问队伍20人，队伍中公职律师17人")]
    [InlineData("初次从事复议的人数", "已通过法考的持证人数", "人", "初次从事复议20人，已通过法考的持证人17人")]
    [InlineData("编制（修订）的预案数", "听取意见的预案数", "个预案", "编制（修订）的预案20个，听取意见的预案17个")]
    [InlineData("应审计对象数", "已审计的单位数", "个审计对象", "应审计对象20个，已审计的单位17个审计对象")]
    [InlineData("现行文件总数（含规章）", "可查询的文件数", "件", "20件中17件")]
    [InlineData("数", "可查询的文件数", "件", "20件中17件")]
    [InlineData("应报备件数", "已报备件数", "", "17/20")]
    public void Of_AnyDefinition_ReadsAsASentence_OrFallsBackOnNumbers(string whole, string part, string unit, string expected)
    {
        var target = Plan.FindTarget("regdoc-filing-timeliness")! with { Denominator = whole, Numerator = part, CountingUnit = new LocalText(unit, unit.Length > 0 ? "documents" : "") };

        Assert.Equal(expected, CaseWords.Of(Measure(target), Cases, Language.Chinese));
    }

    [Fact]
    public void Of_English_NamesTheUnit() => Assert.Equal("17 of 20 documents", CaseWords.Of(Measure(Plan.FindTarget("regdoc-filing-timeliness")!), Cases, Language.English));

    [Fact]
    public void Of_ShareOfUnits_CountsUnits()
    {
        var target = Plan.Targets.First(target => target.District == DistrictValue.Share);

        Assert.Equal("20家中17家", CaseWords.Of(Measure(target) with { Role = MeasureRole.District }, Cases, Language.Chinese));
    }

    /// <summary>No number of the plan's definitions loses the word that it counts: 事 20项, 案 20件, 负责 20人.</summary>
    [Fact]
    public void EveryDefinitionOfThePlan_EndsInAWholeWord()
    {
        var counted = Plan.Targets.Where(target => target.CountingUnit.Chinese.Length > 0 && target.Figure == FigureKind.Ratio).Select(target => (target.Id, Text: CaseWords.Of(Measure(target), Cases, Language.Chinese))).ToArray();

        Assert.NotEmpty(counted);
        Assert.All(counted, pair => Assert.DoesNotMatch("[案文办证][0-9]+件|事[0-9]+项|负责[0-9]+人|[总的数](20|17)", pair.Text));
        Assert.Equal(2, counted.Count(pair => pair.Text.Contains('中', StringComparison.Ordinal) && pair.Text.StartsWith("20", StringComparison.Ordinal)));
    }

    private static readonly Figure.Ratio Cases = new(17, 20);

    private static string Say(string target) => CaseWords.Of(Measure(Plan.FindTarget(target)!), Cases, Language.Chinese);

    private static Measure Measure(Target target) => new("甲", target, 2024, MeasureRole.Own) { State = MeasureState.Reported, Figure = Cases };
}
