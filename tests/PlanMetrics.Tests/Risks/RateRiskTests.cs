using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Risks;
using PlanMetrics.Tests.Measures;

namespace PlanMetrics.Tests.Risks;

public sealed class RateRiskTests
{
    private static MeasureCase Office(Target? target = null) => new(target ?? MeasureCase.Rate);

    // 178 of 199 by the end of September; last year 171 of 190, then 45 of 50.
    private static MeasureCase InSeptember() => Office()
        .Year("a", 2023, (57, 63), (57, 63), (57, 64), (45, 50))
        .Year("a", 2024, (60, 66), (59, 66), (59, 67))
        .AsOf(2024, 9, 30);

    [Fact]
    public void InYear_OfTheMethod_HasItsSentence()
    {
        var risk = InSeptember().RiskOf("a");

        Assert.Equal(
            "截至9月底178/199（89.4%），低于目标90%；第四季度预计约52件，须至少48件达标（92.3%），通常年度波动±4.8个百分点", risk.Reason.Chinese);
        Assert.Equal(
            "by the end of September 178 of 199 (89.4%), below the target of 90%; about 52 cases are expected in the fourth quarter, "
            + "at least 48 of them must be good (92.3%); such a rate usually moves by ±4.8 percentage points", risk.Reason.English);
        Assert.Equal((48L, 52L, 92.3m), (risk.Need!.Value, risk.Expected!.Value, risk.RequiredRate!.Value));
        Assert.Equal((RiskShape.Rate, new DateOnly(2024, 12, 31), 90m), (risk.Shape, risk.Due!.Value, risk.Threshold!.Value));
        Assert.Equal(91.633m, risk.BestCase);
        Assert.Equal(RiskLevels.Of(risk.Probability!.Value), risk.Level);
        Assert.True(risk.ForecastLow < risk.Forecast && risk.Forecast < risk.ForecastHigh && risk.ForecastHigh <= risk.BestCase);
    }

    [Fact]
    public void InYear_CumulativeFigures_AreTheSame()
    {
        var byQuarter = InSeptember().RiskOf("a");
        var cumulative = Office()
            .Year("a", 2023, (57, 63), (57, 63), (57, 64), (45, 50))
            .With("a", MeasureCase.Q(1), MeasureCase.Of(60, 66), basis: Basis.Cumulative)
            .With("a", MeasureCase.Q(2), MeasureCase.Of(119, 132), basis: Basis.Cumulative)
            .With("a", MeasureCase.Q(3), MeasureCase.Of(178, 199), basis: Basis.Cumulative)
            .AsOf(2024, 9, 30).RiskOf("a");

        Assert.Equal(byQuarter, cumulative);
    }

    [Fact]
    public void InYear_FewCases_NamesTheCount()
    {
        var risk = Office().Year("a", 2023, (7, 7), (0, 0), (0, 0), (7, 7)).Year("a", 2024, (7, 7)).AsOf(2024, 3, 31).RiskOf("a");

        Assert.Contains("7件中7件，高于目标90%", risk.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("7件中须6件达标", risk.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("6 of 7 needed", risk.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void InYear_EnoughAlready_IsSecured()
    {
        var risk = Office().Year("a", 2023, (50, 50), (50, 50), (50, 50), (2, 10)).Year("a", 2024, (50, 50), (50, 50), (50, 50)).AsOf(2024, 9, 30).RiskOf("a");

        Assert.Equal((RiskLevel.Secured, 0m), (risk.Level, risk.Probability!.Value));
        Assert.False(risk.IsAtRisk);
    }

    [Fact]
    public void InYear_NotEvenAllWouldDo_IsUnreachable()
    {
        var risk = Office().Year("a", 2023, (50, 50), (50, 50), (50, 50), (10, 10)).Year("a", 2024, (30, 50), (30, 50), (30, 50)).AsOf(2024, 9, 30).RiskOf("a");

        Assert.Equal((RiskLevel.Unreachable, 1m), (risk.Level, risk.Probability!.Value));
        Assert.Contains("即使全部达标也不能达到目标", risk.Reason.Chinese, StringComparison.Ordinal);
        Assert.True(risk.IsAtRisk);
    }

    [Fact]
    public void InYear_NoLastYear_FollowsThisYearsPace()
    {
        var risk = Office().Year("a", 2024, (9, 10), (9, 10)).AsOf(2024, 6, 30).RiskOf("a");

        Assert.Equal(20L, risk.Expected);
        Assert.Contains("无上年数据，件数按本年进度估计", risk.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void InYear_LastYearAsOneFigure_IsCutByTime()
    {
        var risk = Office().With("a", MeasureCase.Y(2023), MeasureCase.Of(90, 100)).Year("a", 2024, (45, 50), (45, 50)).AsOf(2024, 6, 30).RiskOf("a");

        Assert.Equal(RiskShape.Rate, risk.Shape);
        Assert.InRange(risk.Expected!.Value, 95L, 101L);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void AllOrNothing_EveryUnitAlike_IsANumber(int good)
    {
        var office = Office();
        foreach (var unit in new[] { "a", "b", "c" })
            office.Year(unit, 2022, (good, 10), (good, 10), (good, 10), (good, 10)).Year(unit, 2023, (good, 10), (good, 10), (good, 10), (good, 10));

        var risk = office.In(2023).RiskOf("a", 2024);

        Assert.Equal(good == 0 ? RiskLevel.OffTrack : RiskLevel.OnTrack, risk.Level);
        Assert.InRange(risk.Forecast!.Value, 0m, 100m);
    }

    [Fact]
    public void NoCases_ThisYearAndLast_IsInsufficient()
    {
        var risk = Office().Year("a", 2023, (0, 0), (0, 0), (0, 0), (0, 0)).Year("a", 2024, (0, 0), (0, 0)).AsOf(2024, 6, 30).RiskOf("a");

        Assert.Equal(RiskLevel.InsufficientData, risk.Level);
        Assert.Null(risk.Probability);
        Assert.Contains("无相关事项", risk.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void PeriodsMissing_IsInsufficientWithTheCount()
    {
        var risk = Office().Year("a", 2023, (9, 10), (9, 10), (9, 10), (9, 10)).Year("a", 2024, (9, 10)).AsOf(2024, 9, 30).RiskOf("a");

        Assert.Equal(RiskLevel.InsufficientData, risk.Level);
        Assert.Equal("未填报：应报 3 期，可用 1 期", risk.Reason.Chinese);
    }

    [Fact]
    public void Ceiling_LowerIsBetter_IsTheMirror()
    {
        var floor = InSeptember().RiskOf("a");
        var ceiling = Office(MeasureCase.Rate with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(10) })
            .Year("a", 2023, (6, 63), (6, 63), (7, 64), (5, 50))
            .Year("a", 2024, (6, 66), (7, 66), (8, 67))
            .AsOf(2024, 9, 30).RiskOf("a");

        Assert.Equal(floor.Probability, ceiling.Probability);
        Assert.Equal((100m - floor.Forecast, 100m - floor.ForecastHigh, 100m - floor.BestCase), (ceiling.Forecast, ceiling.ForecastLow, ceiling.BestCase));
        Assert.Contains("21/199（10.6%），高于目标10%", ceiling.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Pooled_District_ComesFromItsOwnCases()
    {
        var office = Office()
            .Year("a", 2023, (9, 10), (9, 10), (9, 10), (9, 10)).Year("b", 2023, (8, 10), (8, 10), (8, 10), (8, 10))
            .Year("a", 2024, (9, 10), (9, 10), (9, 10)).Year("b", 2024, (8, 10), (8, 10), (8, 10)).AsOf(2024, 9, 30);

        var district = office.RiskOf("*");

        Assert.Contains("51/60（85.0%）", district.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(20L, district.Expected);
        var lead = office.Register().All.Single(risk => risk.Role == PlanMetrics.Measures.MeasureRole.Lead);
        Assert.Equal(("lead", district.Probability, district.Reason), (lead.UnitId, lead.Probability, lead.Reason));
    }
}
