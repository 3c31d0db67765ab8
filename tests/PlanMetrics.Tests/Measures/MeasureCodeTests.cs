using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class MeasureCodeTests
{
    [Fact]
    public void PM4001_LaterPeriods_AreCountedOnceATarget() =>
        Says("PM4001", "“指标”有 2 个数值的报告期晚于数据截至日期 2024-06-30，未采用",
            new MeasureCase(Rate).Quarters("a", Basis.Period, (1, 1), (1, 1), (1, 1), (1, 1)).AsOf(2024, 6, 30));

    [Fact]
    public void PM4002_LaterDate_IsNamed() =>
        Says("PM4002", "“东镇”“指标”的日期“2025-01-02”晚于数据截至日期 2024-12-31，未采用", new MeasureCase(ByMarch).With("a", Y(), D(2025, 1, 2)));

    [Fact]
    public void PM4003_CumulativeFalls_NamesBothCells()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (5, 5), (4, 5));
        Says("PM4003", "“东镇”“指标”2024-Q2 的累计数小于 2024-Q1 的累计数（手工(表!C1)），累计数不应下降；两格均不采用", example);
        Assert.Equal("C2", example.Finding("PM4003").Location.Cell);
    }

    [Fact]
    public void PM4004_CumulativeGap_NamesThePeriods() =>
        Says("PM4004", "“东镇”“指标”2024-Q3 的累计数包括没有可用单独数值的 2024-Q1、2024-Q2",
            new MeasureCase(Rate).With("a", Q(3), Of(9, 10), basis: Basis.Cumulative));

    [Fact]
    public void PM4005_PartialOverlap_NamesBothPeriods() =>
        Says("PM4005", "“东镇”“指标”的报告期“2023-07..2024-06”与“2024”部分重叠，无法相加或比较；该格不采用",
            new MeasureCase(Rate).With("a", new Period(new(2023, 7, 1), new(2024, 7, 1)), Of(9, 10)));

    [Fact]
    public void PM4006_WiderFigure_NamesWhatIsMissing() =>
        Says("PM4006", "“东镇”“指标”以 2024 的数值代替其各分期（缺 2024-Q2、2024-Q3、2024-Q4）",
            new MeasureCase(Rate).With("a", Y(), Of(36, 40)).With("a", Q(1), Of(9, 10)));

    [Fact]
    public void PM4007_PartsThatExceedTheWhole_AreNamed() =>
        Says("PM4007", "“东镇”“指标”2024 的数值 5/40 与各分期之和 9/10 不符（手工(表!C2)）；分期齐全时以分期为准，否则以 2024 为准",
            new MeasureCase(Rate).With("a", Y(), Of(5, 40)).With("a", Q(1), Of(9, 10)));

    [Fact]
    public void PM4008_DateOfAnotherYear_IsNamed() =>
        Says("PM4008", "“东镇”“指标”2024 的日期“2023-02-20”不在 2024 年内；该格不采用", new MeasureCase(ByMarch).With("a", Y(), D(2023, 2, 20)));

    [Fact]
    public void PM4009_GrowingQuarters_AreQuestioned()
    {
        Says("PM4009", "“东镇”“指标”标为当期的 4 期数值逐期递增，疑为累计数，请核实；按当期计算",
            new MeasureCase(Rate).Quarters("a", Basis.Period, (8, 8), (16, 16), (19, 20), (21, 24)));
        Assert.DoesNotContain("PM4009", new MeasureCase(Rate).Quarters("a", Basis.Period, (8, 8), (9, 9), (10, 10), (11, 11)).Codes());
    }

    [Fact]
    public void PM4010_OwnWord_CountsTheBodies() =>
        Says("PM4010", "“指标”应由“法院”提供数据，其中 2 家采用本单位自报数",
            new MeasureCase(Rate).With("a", Y(), Of(9, 10), DataSource.Self).With("b", Y(), Of(9, 10), DataSource.Self));

    [Fact]
    public void PM4011_NoIndependentSource_CountsTheBodies() =>
        Says("PM4011", "“指标”的 3 家责任单位中有 3 家无独立来源，本单位填报 0 或未填报均不作为依据，按不适用处理", new MeasureCase(Never));

    [Fact]
    public void PM4012_ThresholdSetting_NamesTheTarget() =>
        Says("PM4012", "设置项“floor”（下限）未设置，1 个指标没有目标值，不计分：指标", new MeasureCase(Count with { Threshold = null, Settings = ["floor"] }));

    [Fact]
    public void PM4013_Limit_NamesTheTarget() =>
        Says("PM4013", "设置项“limit”（时限）未设置，1 个指标按填报数计分并标注：指标", new MeasureCase(Rate with { Settings = ["limit"] }));

    [Fact]
    public void PM4014_Term_NamesTheTarget() =>
        Says("PM4014", "设置项“term”（任期）未设置，1 个指标待定，按未到期处理：指标",
            new MeasureCase(Rate with { Cadence = Cadence.PerTerm, Settings = ["term"] }));

    [Fact]
    public void PM4015_GradualDueDate_NamesTheTarget() =>
        Says("PM4015", "设置项“gradual”（逐步时限）未设置，1 个指标以规划期末为完成时限：指标", new MeasureCase(Rate with { Settings = ["gradual"] }));

    [Fact]
    public void PM4016_TownCount_IsHeldAgainstTheRoster() =>
        Says("PM4016", "设置项“townCount”为 19，名册中实有 3 个；按名册计算", new MeasureCase(Rate).Setting("townCount", new SettingValue.Number(19)));

    [Fact]
    public void PM4017_Denominators_AreHeldAgainstTheSetting()
    {
        var example = new MeasureCase(Coverage with { OwedBy = ["lead"], District = DistrictValue.Own, Settings = ["townCount"] })
            .Setting("townCount", new SettingValue.Number(3)).With("lead", Q(4), Of(3, 4));
        Says("PM4017", "“指标”填报的分母合计 4，设置项“townCount”为 3；按填报数计算", example);
    }

    [Fact]
    public void PM4018_EmptyGroup_NamesItsTargets() =>
        Says("PM4018", "责任主体“serviceBodies”在名册中没有单位，涉及 1 个指标，仅由其负责的按无责任单位处理：指标",
            new MeasureCase(Rate with { OwedBy = ["serviceBodies", "towns"] }));

    [Fact]
    public void PM4018_EmptyGroupOfTheEmbeddedPlan_IsCalledByItsNameAndListsSixTargets()
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var result = Evaluation.Run(plan, Roster.Of(plan), Profile.Equal, [], new EvaluationOptions { Year = 2024 });
        var finding = result.Findings.Single(item => item.Descriptor.Code == "PM4018");
        Assert.StartsWith("责任主体“各镇”在名册中没有单位，涉及 61 个指标", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("重大案件负责人出庭应诉率等", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(" and others", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PM4019_OwnBySeveral_NamesTheBodies() =>
        Says("PM4019", "“指标”应由一个单位为全区填报，名册中有 3 家：东镇、西镇、南镇；全区值按未填报处理", new MeasureCase(Rate with { District = DistrictValue.Own }));

    [Fact]
    public void PM4020_IncompleteSum_CountsTheOpenBodies() =>
        Says("PM4020", "“指标”未全部填报：3 家中有 2 家未报，合计数不能认定达标，全区值按未填报处理",
            new MeasureCase(Count with { Comparison = Comparison.AtMost }).Counts("a", DataSource.Self, 0, 0, 0, 0));

    [Fact]
    public void PM4021_FigureWhereGranted_IsNamed()
    {
        var example = new MeasureCase(Rate).With("a", Q(1), Of(9, 10));
        example.Roster = example.Roster with { NotApplicable = [new("a", "t", new(2024, 1, 1), new(2024, 12, 31), "无此业务", "一号")] };
        Says("PM4021", "“东镇”“指标”2024-Q1 已核定为不适用，但仍有填报数；该数不采用", example);
    }

    [Fact]
    public void PM4022_LoweredCoverage_NamesTheProfile()
    {
        var example = new MeasureCase(Rate);
        example.Profile = example.Profile with { MinimumCoverage = 0.5m, Name = "宽松" };
        Says("PM4022", "评分方案“宽松”把最低填报期数比例降为 0.5，部分期次未报的指标仍按已报数计分", example);
    }

    [Fact]
    public void PM4023_TrendWithoutABase_CountsTheBodies() =>
        Says("PM4023", "“指标”有 1 家缺少基期值，无法判断升降，不计分",
            new MeasureCase(Count with { Comparison = Comparison.Decrease, Threshold = null, Accrual = Accrual.Stock }).With("a", Q(4), N(3)));

    [Fact]
    public void PM4024_BothBasesDiffer_NeitherIsUsed() =>
        Says("PM4024", "“东镇”“指标”2024-Q1 的当期数与累计数指同一时段而数值不同（另见 手工(表!C2)），报送批次相同；均不采用",
            new MeasureCase(Rate).With("a", Q(1), Of(9, 10)).With("a", Q(1), Of(8, 10), basis: Basis.Cumulative));

    [Fact]
    public void PM4025_BothBasesDiffer_TheHigherSubmissionStands()
    {
        var example = new MeasureCase(Rate).With("a", Q(1), Of(9, 10)).With("a", Q(1), Of(8, 10), basis: Basis.Cumulative, submission: 2);
        Says("PM4025", "“东镇”“指标”2024-Q1 的当期数与累计数指同一时段而数值不同（另见 手工(表!C1)）；以报送批次较高者为准", example);
        Assert.Equal(Of(8, 10), example.AsOf(2024, 3, 31).Own("a").Figure);
    }

    [Fact]
    public void PM4026_SameLastDay_NamesBoth() =>
        Says("PM4026", "“东镇”“指标”2024-Q4 与 2024（手工(表!C1)）截至同一日而数值不同；以期间较短者为准",
            new MeasureCase(Coverage).With("a", Y(), Of(7, 10)).With("a", Q(4), Of(8, 10)));

    [Fact]
    public void PM4027_FigureFromBeforeTheUnitExisted_IsNotUsed()
    {
        var example = new MeasureCase(Rate).With("a", Q(1), Of(0, 10)).With("a", Q(2), Of(9, 10)).With("a", Q(3), Of(9, 10)).With("a", Q(4), Of(9, 10));
        example.Roster = example.Roster with
        {
            Units = [.. example.Roster.Units.Select(unit => unit.Id == "a" ? unit with { ValidFrom = new DateOnly(2024, 4, 1) } : unit)],
        };
        Says("PM4027", "“东镇”“指标”2024-Q1 整个期间该单位尚未设立或已撤销，应由存续单位填报；该数不采用", example);
        Assert.Equal(Of(27, 30), example.Own("a").Figure);
    }

    [Fact]
    public void PM4028_MonthOrDayOfAQuarter_IsNamedWithWhatWasExpected()
    {
        var month = new MeasureCase(Rate).With("a", Period.Month(2024, 3), Of(9, 10));
        Says("PM4028", "“东镇”“指标”2024-03 的数值不足一个应报期（应报 2024-Q1），未采用", month);
        Assert.Equal(("手工", "表", "C1"), (month.Finding("PM4028").Location.File, month.Finding("PM4028").Location.Sheet, month.Finding("PM4028").Location.Cell));
        Says("PM4028", "“东镇”“指标”2024-03-15 的数值不足一个应报期（应报 2024-Q1），未采用",
            new MeasureCase(Rate).With("a", Period.Day(new(2024, 3, 15)), Of(9, 10)));
        Says("PM4028", "“东镇”“指标”2024-02..2024-05 的数值不足一个应报期（应报 2024-Q1、2024-Q2），未采用",
            new MeasureCase(Rate).With("a", Period.Months(2024, 2, 5), Of(9, 10)));
    }

    [Fact]
    public void PM4028_StateBeforeTheLastDuePeriod_IsNamedOnceForTheLatest()
    {
        var example = new MeasureCase(Coverage).With("a", Q(1), Of(5, 10)).With("a", Period.Day(new(2024, 4, 22)), Of(7, 10));
        Says("PM4028", "“东镇”“指标”2024-04-22 的数值不足一个应报期（应报 截至 2024-12-31 或以后），未采用", example);
        Assert.Single(example.Codes(), "PM4028");
    }

    [Fact]
    public void PM4028_OutsideWordOnPartOfAQuarter_IsNamedForAProhibitionToo()
    {
        Assert.Contains("PM4028", new MeasureCase(Never).With("a", Period.Month(2024, 3), N(0)).Codes());
        Assert.DoesNotContain("PM4028", new MeasureCase(Never).With("a", Period.Month(2024, 3), N(0), DataSource.Self).Codes());
    }

    [Fact]
    public void PM4028_WhatCountsOrIsNotDueOrIsExplained_IsNotNamed()
    {
        var quarters = new MeasureCase(Rate).With("a", Q(1), Of(9, 10)).With("a", Q(2), Of(9, 10));
        Assert.DoesNotContain("PM4028", quarters.Codes());
        Assert.DoesNotContain("PM4028", quarters.With("a", Period.Month(2024, 3), Of(4, 5)).Codes());
        Assert.DoesNotContain("PM4028", new MeasureCase(Rate).With("a", Period.Month(2024, 5), Of(4, 5)).AsOf(2024, 5, 31).Codes());
        Assert.DoesNotContain("PM4028", new MeasureCase(Rate).With("a", Q(1), Of(9, 10)).With("a", Period.Month(2024, 3), Of(4, 5), DataSource.Self).Codes());
        Assert.DoesNotContain("PM4028", new MeasureCase(Coverage).With("a", Q(1), Of(5, 10)).With("a", Q(4), Of(7, 10)).Codes());
    }

    [Fact]
    public void PM4029_NothingOfTheYear_NobodyIsRankedOrGraded()
    {
        var example = new MeasureCase(Rate, Done with { Id = "once" }).With("a", Span, new Figure.Outcome(true), target: "once").With("a", Y(2023), Of(9, 10));
        Says("PM4029", "截至 2024-12-31，2024 年度没有任何可用填报值，应至少有一个报告期在该年度的可用数值；不排名、不评定等次", example);
        Assert.All(example.Score().Units, unit => Assert.Equal((null, null, true), (unit.Rank, unit.Grade, unit.NotRanked.Chinese.Length > 0)));
    }

    [Fact]
    public void PM4029_OneUsableFigureOfTheYear_IsEnough() =>
        Assert.DoesNotContain("PM4029", new MeasureCase(Rate).With("a", Q(1), Of(9, 10)).Codes());

    private static void Says(string code, string chinese, MeasureCase example) => Assert.Equal(chinese, example.Finding(code).Message(Language.Chinese));
}
