using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

/// <summary>One test for each finding about what a row is about.</summary>
public sealed class RowCodeTests
{
    [Theory]
    [InlineData("区司法菊", "区司法局")]
    [InlineData("区司法居局", "区司法局")]
    public void PM3001_NearMiss_IsProposedAndNotApplied(string spelling, string nearest)
    {
        var reading = new Sheet().Ratio(row => row with { Unit = spelling }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3001 A2", reading.Single());
        Assert.Contains($"“{spelling}”不是单位名册中的单位（最接近的是“{nearest}”）", reading.Findings[0].Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3001_NothingNear_ProposesNothing() =>
        Assert.DoesNotContain("nearest", new Sheet().Ratio(row => row with { Unit = "省水利厅" }).Read().Finding("PM3001").Message(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("负责人出庭应诉率", "行政机关负责人出庭应诉率")]
    [InlineData("leader-court-apearance-rate", "leader-court-appearance-rate")]
    public void PM3002_NearMiss_IsProposedAndNotApplied(string spelling, string nearest)
    {
        var reading = new Sheet().Ratio(row => row with { Target = spelling }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3002 B2", reading.Single());
        Assert.Contains($"(nearest: \"{nearest}\")", reading.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("全区")]
    [InlineData("合 计")]
    public void PM3003_TotalRow_IsNotUsed(string unit)
    {
        var reading = new Sheet().Ratio(row => row with { Unit = unit }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3003 A2", reading.Single());
    }

    [Fact]
    public void PM3003_TotalRowWithoutTargetAndPeriod_IsToldOnce() =>
        Assert.Equal("PM3003 A2", new Sheet().Ratio(row => row with { Unit = "合计", Target = default, Period = default }).Read().Single());

    [Theory]
    [InlineData("说明：以上数据均已核对")]
    [InlineData("填表人：张某")]
    [InlineData("单位负责人（签字）")]
    public void PM3022_LineBelowTheTable_IsToldAsANote(string text)
    {
        var reading = new Sheet().Row("", row => new SubmissionRow { Unit = text, Numerator = "审核人：李某" }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3022 A2", reading.Single());
    }

    [Fact]
    public void PM3022_LineWithAFigureOrAUnit_StaysAnError()
    {
        Assert.NotEmpty(Errors(new SubmissionRow { Unit = "说明：补报", Numerator = 3m }));
        Assert.NotEmpty(Errors(new SubmissionRow { Unit = "说明：补报", Value = "是" }));
        Assert.NotEmpty(Errors(new SubmissionRow { Unit = "说明：补报", Value = "共：3" }));
        Assert.NotEmpty(Errors(new SubmissionRow { Unit = "说明：补报", Numerator = new(CellKind.Error, "#N/A") }));
        Assert.NotEmpty(Errors(new SubmissionRow { Unit = "区司法局" }));

        static IEnumerable<Diagnostic> Errors(SubmissionRow cells) =>
            new Sheet().Row("", _ => cells).Read().Findings.Where(finding => finding.Descriptor.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("24Q1")]
    [InlineData("3/4")]
    public void PM3005_NoPeriod_IsNotUsed(string period)
    {
        var reading = new Sheet().Ratio(row => row with { Period = period }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3005 C2", reading.Single());
    }

    [Fact]
    public void PM3006_PM3010_NoYearAnywhere_PeriodsWithoutOneAreNotUsed()
    {
        var reading = new Sheet().Ratio(row => row with { Period = "一季度" }).Read(year: null);
        Assert.Empty(reading.Table.All);
        Assert.Equal(2021, reading.Table.Year);
        Assert.Equal("C2", reading.Finding("PM3006").Location.Cell);
        Assert.Equal(SourceLocation.None, reading.Finding("PM3010").Location);
    }

    [Fact]
    public void PM3007_PeriodsWithoutYear_TakeTheYearAskedForAndSaySoOnce()
    {
        var reading = new Sheet().Ratio(row => row with { Period = "一季度" }).Ratio(row => row with { Period = "Q2" }).Read(2023);
        Assert.Equal(["2023-Q1", "2023-Q2"], reading.Table.All.Select(item => item.Key.Period.ToString()));
        Assert.Equal("PM3007 C2", reading.Single());
        Assert.Contains("2 个报告期没有年份（首个为“一季度”）", reading.Findings[0].Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020")]
    [InlineData("2026Q1")]
    [InlineData("2020-12-31")]
    public void PM3008_OutsideThePlan_IsKeptOutOfScope(string period)
    {
        var reading = new Sheet().Ratio(row => row with { Period = period }).Read();
        Assert.Equal(ObservationStanding.OutOfScope, reading.Only.Standing);
        Assert.Equal("PM3008 C2", reading.Single());
    }

    [Fact]
    public void PM3009_DateCellOnTheFirst_IsTheDayWithAWarning()
    {
        var reading = new Sheet().Ratio(row => row with { Period = new DateOnly(2024, 3, 1) }).Read();
        Assert.Equal("2024-03-01", reading.Only.Key.Period.ToString());
        Assert.Equal("PM3009 C2", reading.Single());
    }

    [Theory]
    [InlineData("unit", "D2")]
    [InlineData("target", "A2")]
    [InlineData("period", "A2")]
    public void PM3011_BlankKey_IsNotUsed(string blank, string place)
    {
        var reading = new Sheet().Ratio(row => blank switch
        {
            "unit" => row with { Unit = default, Basis = "当期", Target = default, Period = "2024" },
            "target" => row with { Target = default },
            _ => row with { Period = default },
        }).Read();
        Assert.Empty(reading.Table.All);
        Assert.All(reading.Findings, finding => Assert.Equal("PM3011", finding.Descriptor.Code));
        Assert.Equal(blank == "unit" ? "C2" : place, reading.Findings[0].Location.Cell);
    }

    [Fact]
    public void PM3012_RowWithoutUnitTargetPeriodAndFigure_IsCounted()
    {
        var reading = new Sheet().Row("", row => new SubmissionRow { Note = "填表人：某某" }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3012 N2", reading.Single());
    }

    [Theory]
    [InlineData("basis", "D2")]
    [InlineData("state", "J2")]
    [InlineData("source", "K2")]
    public void PM3013_UnknownWord_RowIsNotUsed(string column, string place)
    {
        var reading = new Sheet().Ratio(row => column switch
        {
            "basis" => row with { Basis = "每月" },
            "state" => row with { State = "每月" },
            _ => row with { Source = "每月" },
        }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3013 " + place, reading.Single());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("第二批")]
    [InlineData("10000")]
    public void PM3014_NoSubmissionNumber_RowIsNotUsed(string number)
    {
        var reading = new Sheet().Ratio(row => row with { SubmissionNumber = number }).Read();
        Assert.Empty(reading.Table.All);
        Assert.Equal("PM3014 L2", reading.Single());
    }

    [Fact]
    public void PM3015_CumulativeState_IsTakenAsGiven()
    {
        var reading = new Sheet().Row("rule-of-law-map-coverage", row => row with { Basis = "累计", Value = 1m }).Read();
        Assert.Equal(Basis.Cumulative, reading.Only.Basis);
        Assert.Equal("PM3015 D2", reading.Single());
    }

    [Fact]
    public void PM3016_TargetNotOwed_IsKeptOutOfScopeAndSaidOnce()
    {
        var reading = new Sheet()
            .Row("rule-of-law-lectures-per-year", row => row with { Value = 2m, Period = "2024Q1" })
            .Row("rule-of-law-lectures-per-year", row => row with { Value = 2m, Period = "2024Q2" }).Read();
        Assert.All(reading.Table.All, item => Assert.Equal(ObservationStanding.OutOfScope, item.Standing));
        Assert.Equal("PM3016 B2", reading.Single());
        Assert.Contains("(2 rows)", reading.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022", ObservationStanding.Stands)]
    [InlineData("2024", ObservationStanding.OutOfScope)]
    public void PM3016_UnitThatCeasedToExist_OwesInItsYearsAlone(string period, ObservationStanding standing) =>
        Assert.Equal(standing, new Sheet().Ratio(row => row with { Unit = "乙镇", Period = period }).Read().Only.Standing);

    [Fact]
    public void PM3017_TargetOutsideTheProfile_IsKeptOutOfScope()
    {
        var sheet = new Sheet().Row("rule-of-law-map-coverage", row => row with { Value = 1m });
        var reading = Reading.Of([sheet.Submission()], profile: Profile.Explicit);
        Assert.Equal(ObservationStanding.OutOfScope, reading.Only.Standing);
        Assert.Equal(FigureState.Reported, reading.Only.State);
        Assert.Equal("PM3017 B2", reading.Single());
    }

    [Theory]
    [InlineData("自报")]
    [InlineData("牵头单位")]
    public void PM3018_OwnWordOfNotApplicable_IsMissing(string source)
    {
        var reading = new Sheet().Ratio(row => NotApplicable(row, source) with { Note = "无案件" }).Read();
        Assert.Equal(FigureState.Missing, reading.Only.State);
        Assert.Equal("PM3018 J2", reading.Single());
    }

    [Fact]
    public void PM3018_LeadSpeaksForAnotherUnit_IsNotApplicable()
    {
        var reading = new Sheet().Ratio(row => NotApplicable(row, "牵头单位") with { Unit = "甲镇", Note = "无案件" }).Read();
        Assert.Equal(FigureState.NotApplicable, reading.Only.State);
        Assert.Equal("无案件", reading.Only.Note);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void PM3019_NotApplicableWithoutReason_IsTakenWithAWarning()
    {
        var reading = new Sheet().Ratio(row => NotApplicable(row, "法院")).Read();
        Assert.Equal(FigureState.NotApplicable, reading.Only.State);
        Assert.Equal("PM3019 J2", reading.Single());
    }

    [Theory]
    [InlineData("不适用")]
    [InlineData("未填报")]
    [InlineData("零报告")]
    public void PM3020_StateAgainstFigure_IsRejected(string state)
    {
        var reading = new Sheet().Ratio(row => row with { State = state }).Read();
        Assert.Equal(FigureState.Rejected, reading.Only.State);
        Assert.Equal("PM3020 J2", reading.Single());
    }

    [Theory]
    [InlineData("零报告")]
    [InlineData("已填报")]
    public void PM3021_StateWithoutFigure_IsMissingNeverZero(string state)
    {
        var reading = new Sheet().Ratio(row => row with { State = state, Numerator = default, Denominator = default }).Read();
        Assert.Equal(FigureState.Missing, reading.Only.State);
        Assert.Equal("PM3021 J2", reading.Single());
    }

    private static SubmissionRow NotApplicable(SubmissionRow row, string source) =>
        row with { State = "不适用", Numerator = default, Denominator = default, Source = source };
}
