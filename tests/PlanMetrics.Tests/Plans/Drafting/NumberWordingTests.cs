using PlanMetrics.Plans;
using PlanMetrics.Plans.Drafting;

namespace PlanMetrics.Tests.Plans.Drafting;

public sealed class NumberWordingTests
{
    [Theory]
    [InlineData("按期办结率达85%以上", "atLeast 85 percent year")]
    [InlineData("按期办结率达８５％以上", "atLeast 85 percent year")]
    [InlineData("出庭率不低于90%", "atLeast 90 percent year")]
    [InlineData("出庭率不得低于90%", "atLeast 90 percent year")]
    [InlineData("移送率100%", "atLeast 100 percent year")]
    [InlineData("覆盖率达到百分之九十", "atLeast 90 percent year")]
    [InlineData("覆盖率达到百分之九十五点五以上", "atLeast 95.5 percent year")]
    [InlineData("覆盖率不低于九成", "atLeast 90 percent year")]
    [InlineData("投诉率不超过5%", "atMost 5 percent year")]
    [InlineData("投诉率不高于5%", "atMost 5 percent year")]
    [InlineData("差错率控制在2%以内", "atMost 2 percent year")]
    [InlineData("败诉率降至5%以下", "atMost 5 percent year")]
    [InlineData("网办率超过80%", "greaterThan 80 percent year")]
    [InlineData("办理时限压缩50%以上", "atLeast 50 percent year")]
    [InlineData("办理时限缩短30%", "atLeast 30 percent year")]
    [InlineData("到2025年,满意度达到90%以上", "atLeast 90 percent once")]
    [InlineData("2023年底前,全县覆盖率达到100%", "atLeast 100 percent once")]
    [InlineData("满意率保持在80%—90%", "atLeast 80 percent year")]
    [InlineData("60%以上的行政村建成法治文化阵地", "atLeast 60 percent year")]
    [InlineData("群众知晓率逐年提升2个百分点", "increase  percent year")]
    [InlineData("行政诉讼败诉率比上年下降3个百分点", "decrease  percent year")]
    public void Percentages(string sentence, string expected) => Assert.Equal([expected], DraftCase.Explicit(sentence));

    [Theory]
    [InlineData("每年举办2期以上法治讲座", "atLeast 2 count year")]
    [InlineData("每年至少开展1次评查", "atLeast 1 count year")]
    [InlineData("每年至少开展一次评查", "atLeast 1 count year")]
    [InlineData("每年开展两次以上评查", "atLeast 2 count year")]
    [InlineData("每季度至少召开1次会议", "atLeast 4 count year")]
    [InlineData("每半年召开一次会议", "atLeast 2 count year")]
    [InlineData("每月通报不少于1次", "atLeast 12 count year")]
    [InlineData("每两年开展一次评估", "atLeast 2 count plan")]
    [InlineData("全年评查案卷50件以上", "atLeast 50 count year")]
    [InlineData("现场检查每年不超过2次", "atMost 2 count year")]
    [InlineData("建立十二项以上工作制度", "atLeast 12 count once")]
    [InlineData("建成示范点3个", "atLeast 3 count once")]
    [InlineData("2024年底前建成示范点3个", "atLeast 3 count once")]
    [InlineData("执法人员每年参加培训不少于40学时", "atLeast 100 personsPercent year")]
    [InlineData("部门负责人任期内至少接受1次培训", "atLeast 100 personsPercent perTerm")]
    [InlineData("申请材料在5个工作日内审查完毕", "atMost 5 days year")]
    [InlineData("审批压缩至3个工作日以内", "atMost 3 days year")]
    [InlineData("征求意见不少于30日", "atLeast 30 days year")]
    [InlineData("每名执法人员参加培训不少于60学时", "atLeast 100 personsPercent year")]
    [InlineData("2024年底前每名调解员培训不少于60学时", "atLeast 100 personsPercent once")]
    [InlineData("法律顾问每月到村服务不少于8小时", "atLeast 96 count year")]
    public void Counts(string sentence, string expected) => Assert.Equal([expected], DraftCase.Explicit(sentence));

    [Theory]
    [InlineData("2022年底前换发证件", "onOrBefore 2022-12-31 date once")]
    [InlineData("2022年年底前换发证件", "onOrBefore 2022-12-31 date once")]
    [InlineData("二〇二二年底前换发证件", "onOrBefore 2022-12-31 date once")]
    [InlineData("2022年6月30日前换发证件", "onOrBefore 2022-06-30 date once")]
    [InlineData("2022年6月底前换发证件", "onOrBefore 2022-06-30 date once")]
    [InlineData("2022年6月前换发证件", "onOrBefore 2022-06-30 date once")]
    [InlineData("2022年上半年完成换证", "onOrBefore 2022-06-30 date once")]
    [InlineData("2022年第三季度前完成换证", "onOrBefore 2022-09-30 date once")]
    [InlineData("2023年前完成换证", "onOrBefore 2022-12-31 date once")]
    [InlineData("到2024年基本建成制度体系", "onOrBefore 2024-12-31 date once")]
    [InlineData("每年3月1日前公布报告", "onOrBefore 03-01 date year")]
    [InlineData("每年第一季度前公布报告", "onOrBefore 03-31 date year")]
    [InlineData("每年一季度内公布报告", "onOrBefore 03-31 date year")]
    [InlineData("每年上半年结束前公布报告", "onOrBefore 06-30 date year")]
    [InlineData("每年三月一日前公布报告", "onOrBefore 03-01 date year")]
    [InlineData("每年1月底前公布报告", "onOrBefore 01-31 date year")]
    [InlineData("每年年底前公布报告", "onOrBefore 12-31 date year")]
    [InlineData("年底前公布报告", "onOrBefore 12-31 date year")]
    public void Dates(string sentence, string expected) => Assert.Equal([expected], DraftCase.Explicit(sentence));

    [Theory]
    [InlineData("根据国办发〔2018〕118号文件开展工作")]
    [InlineData("落实《条例》第57条的规定")]
    [InlineData("巩固第三批试点成果")]
    [InlineData("建立区、镇、村三级预案体系")]
    [InlineData("推进“三项制度”和“1+3+N”改革")]
    [InlineData("实施三年行动计划")]
    [InlineData("企业群众最多跑一次")]
    [InlineData("配套实施一批有效措施")]
    [InlineData("建设一支高素质队伍")]
    [InlineData("办好12345热线")]
    [InlineData("自2022年3月1日起施行")]
    [InlineData("2019年以来的文件")]
    [InlineData("到2035年基本建成法治社会")]
    [InlineData("目前覆盖率已达92%")]
    [InlineData("得分低于60分的单位不予表彰")]
    [InlineData("开展“12·4”宪法宣传")]
    [InlineData("报告上一年度情况")]
    [InlineData("年满18周岁的居民")]
    [InlineData("全国统一部署和统一处理")]
    public void Traps_AreNoExplicitTargets(string sentence)
    {
        var draft = DraftCase.Sentence(sentence);

        Assert.Empty(DraftCase.Explicit(sentence));
        Assert.NotNull(draft.Plan);
    }

    [Theory]
    [InlineData("报备率、及时率、规范率达100%", "报备率|及时率|规范率")]
    [InlineData("完善司法建议、检察建议反馈机制,及时办复率达100%", "司法建议及时办复率|检察建议及时办复率")]
    [InlineData("司法建议和检察建议按期回复率100%", "司法建议按期回复率|检察建议按期回复率")]
    public void Lists_AreATargetEach(string sentence, string names) =>
        Assert.Equal(
            names.Split('|'),
            DraftCase.Sentence(sentence).Candidates.Select(candidate => candidate.Target.Name.Chinese.Replace("加强工作：", "", StringComparison.Ordinal)));

    [Fact]
    public void RatesWithANumberEach_ArePaired() =>
        Assert.Equal(["atLeast 98 percent year", "atLeast 95 percent year"], DraftCase.Explicit("按期办结率、群众满意率分别不低于98%和95%"));

    [Fact]
    public void AReportBySeveralToSeveral_IsATargetEach()
    {
        var draft = DraftCase.Sentence("每年3月1日前,县政府向县委、县人大常委会和市政府报告情况,各部门、各镇政府向县政府报告情况");

        Assert.Equal(
            ["县政府向县委报告情况", "县政府向县人大常委会报告情况", "县政府向市政府报告情况", "各部门向县政府报告情况", "各镇政府向县政府报告情况"],
            draft.Candidates.Select(candidate => candidate.Target.Name.Chinese));
    }

    [Fact]
    public void RatesListedInQuotationMarks()
    {
        var names = DraftCase.Sentence("行政机关负责人“出庭、出声、出解”率达100%").Candidates.Select(candidate => candidate.Target.Name);
        Assert.Equal(["行政机关负责人出庭率", "行政机关负责人出声率", "行政机关负责人出解率"], names);
    }

    [Fact]
    public void WhatHasRisenAlreadyAsksForNothing() => Assert.Empty(DraftCase.Explicit("群众知晓率提高了2个百分点"));

    [Fact]
    public void AnOpeningThatNamesTheYearIsNoTargetOfItsOwn()
    {
        var draft = PlanDraft.Run(
            "青岚县法治建设实施方案(2021-2025年)\n一、任务\n1.力争到2024年末,全县行政执法案件按期办结率、行政复议案件按期审结率、行政应诉案件按期答辩率分别达到95%、98%和100%。〔责任单位:县司法局,县财政局〕\n");
        Assert.Equal(
            ["atLeast 95 percent once", "atLeast 98 percent once", "atLeast 100 percent once"],
            draft.Candidates.Select(candidate => DraftCase.Shown(candidate.Target)));
        Assert.All(draft.Candidates, candidate => Assert.Equal(new DateOnly(2024, 12, 31), candidate.Target.Due));
    }

    [Fact]
    public void ANumberOfTheClauseBeforeKeepsItsRate()
    {
        var targets = DraftCase.Sentence("群众满意度逐年提升2个百分点,到2025年达到95%").Candidates.Select(candidate => candidate.Target).ToArray();
        Assert.Equal(["increase  percent year", "atLeast 95 percent once"], targets.Select(DraftCase.Shown));
        Assert.StartsWith("群众满意度", targets[1].Name.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void ExactlyTwoThirdsReachTwoThirds() =>
        Assert.True(((Threshold.Number)DraftCase.Sentence("结案率不低于三分之二").Candidates.Single().Target.Threshold!).Value * 3 <= 200);

    [Fact]
    public void ThePreambleIsNoPartOfTheTitle()
    {
        var draft = PlanDraft.Run(
            "青岚县法治建设任务分解表(2021-2025年)\n为深入推进法治建设,制定本方案。\n一、任务\n1.加强工作。按期办结率达85%以上。〔责任单位:县司法局〕\n");
        Assert.Equal("青岚县法治建设任务分解表(2021-2025年)", draft.Plan!.Title.Chinese);
    }
}
