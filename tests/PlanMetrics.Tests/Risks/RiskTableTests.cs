using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Risks;
using PlanMetrics.Tests.Measures;

namespace PlanMetrics.Tests.Risks;

public sealed class RiskTableTests
{
    [Fact]
    public void ClosedYear_IsMetOrMissed_AndTheNextStandsBeside()
    {
        var office = new MeasureCase(MeasureCase.Rate)
            .Year("a", 2024, (9, 10), (9, 10), (9, 10), (9, 10)).Year("b", 2024, (8, 10), (8, 10), (8, 10), (8, 10));

        Assert.Equal((RiskLevel.Met, (decimal?)null), (office.RiskOf("a", 2024).Level, office.RiskOf("a", 2024).Probability));
        Assert.Equal("80%（目标值≥90%），未达标", office.RiskOf("b", 2024).Reason.Chinese);
        Assert.Equal((RiskLevel.Missed, true), (office.RiskOf("b", 2024).Level, office.RiskOf("b", 2024).AtStake > 0m));
        Assert.NotNull(office.RiskOf("a", 2025).Probability);
        Assert.Equal(new DateOnly(2025, 12, 31), office.RiskOf("a", 2025).Due);
        Assert.Contains("上年36/40（90.0%），等于目标90%", office.RiskOf("a", 2025).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void LastYearOfThePlan_HasNoYearAhead()
    {
        var office = new MeasureCase(MeasureCase.Rate).Year("a", 2025, (9, 10), (9, 10), (9, 10), (9, 10)).In(2025);

        Assert.All(office.Register().All, risk => Assert.Equal(2025, risk.Year));
    }

    [Fact]
    public void NotApplicable_HasNoRow_AndMissingIsInsufficient()
    {
        var office = new MeasureCase(MeasureCase.Rate)
            .With("b", MeasureCase.Y(), null, state: FigureState.NotApplicable).Year("a", 2024, (9, 10), (9, 10)).AsOf(2024, 6, 30);

        var rows = office.Register().All.Where(risk => risk.Role == MeasureRole.Own).ToDictionary(risk => risk.UnitId, risk => risk.Level);

        Assert.DoesNotContain("b", rows.Keys);
        Assert.Equal(RiskLevel.InsufficientData, rows["c"]);
    }

    [Fact]
    public void WithoutThreshold_NothingCanBeMissed() =>
        Assert.Empty(new MeasureCase(MeasureCase.Rate with { Threshold = null }).Year("a", 2024, (9, 10), (9, 10)).AsOf(2024, 6, 30).Register().All);

    [Fact]
    public void Count_DoneAndLeft_ByThePaceOfPastAutumns()
    {
        var office = new MeasureCase(MeasureCase.Count)
            .CountsOf("a", 2022, 0, 1, 0, 1).CountsOf("a", 2023, 0, 1, 0, 1).CountsOf("a", 2024, 0, 1, 0)
            .CountsOf("b", 2024, 1, 1, 0).AsOf(2024, 9, 30);

        var risk = office.RiskOf("a");

        Assert.Equal("截至9月底完成1，目标2；距年底3个月，尚须完成1，按往年同期进度预计约1.1", risk.Reason.Chinese);
        Assert.Equal((RiskShape.Count, 1L), (risk.Shape, risk.Need!.Value));
        // (2 + 1.25) events in 3 autumns: ((3 / 4)^3.25).
        Assert.Equal(0.393m, risk.Probability);
        Assert.Equal(RiskLevel.Secured, office.RiskOf("b").Level);
    }

    [Fact]
    public void ZeroOccurrence_OneMore_ByOwnAndGroupFrequency()
    {
        var office = new MeasureCase(MeasureCase.Never)
            .CountsOf("a", 2023, 0, 0, 0, 0).CountsOf("b", 2023, 0, 2, 0, 0).CountsOf("a", 2024, 0, 0).CountsOf("b", 2024, 0, 1).CountsOf("c", 2024, 0, 0).AsOf(2024, 6, 30);

        Assert.Equal("截至6月底发生0，控制数0；距年底6.1个月，再发生1起即超过，按本单位和同类单位往年频次每年约0.4起", office.RiskOf("a").Reason.Chinese);
        Assert.Equal((RiskShape.Ceiling, RiskLevel.OnTrack), (office.RiskOf("a").Shape, office.RiskOf("a").Level));
        Assert.Equal((RiskLevel.Unreachable, "截至6月底发生1，控制数0；已超过"), (office.RiskOf("b").Level, office.RiskOf("b").Reason.Chinese));
    }

    [Fact]
    public void Persons_OverAKnownRoster_SecuredOrByTheOpenOnes()
    {
        var persons = MeasureCase.Rate with { Accrual = Accrual.Distinct, UnitOfMeasure = UnitOfMeasure.PersonsPercent, Threshold = new Threshold.Number(100) };
        var office = new MeasureCase(persons)
            .Year("a", 2023, (2, 10), (5, 10), (7, 10), (10, 10)).Year("b", 2023, (1, 4), (2, 4), (2, 4), (4, 4))
            .Year("a", 2024, (2, 10), (5, 10), (8, 10)).Year("b", 2024, (4, 4), (4, 4), (4, 4)).AsOf(2024, 9, 30);

        Assert.Equal(RiskLevel.Secured, office.RiskOf("b").Level);
        Assert.Equal("截至9月底8/10（80.0%）；尚有2人未完成，至少须再完成2人，按往年进度未完成的约95.2%可在年内完成", office.RiskOf("a").Reason.Chinese);
        Assert.Equal((RiskShape.Coverage, RiskLevel.OnTrack), (office.RiskOf("a").Shape, office.RiskOf("a").Level));
    }

    [Fact]
    public void Date_BeforeItsDay_ByTheRecordOfLateness()
    {
        var office = new MeasureCase(MeasureCase.ByMarch);
        foreach (var (unit, late) in new[] { ("a", 5), ("b", 0), ("c", 0) })
            for (var year = 2022; year <= 2023; year++)
                office.With(unit, MeasureCase.Y(year), MeasureCase.D(year, 2 + (late > 0 ? 1 : 0), 20));
        office.With("b", MeasureCase.Y(), MeasureCase.D(2024, 2, 2)).AsOf(2024, 2, 10);

        Assert.Equal((RiskLevel.Secured, "2024-02-02（时限2024-03-01），已确保达标"), (office.RiskOf("b").Level, office.RiskOf("b").Reason.Chinese));
        var open = office.RiskOf("c");
        Assert.Equal("截至2月10日尚未完成，距完成时限20天；本指标往年同一时点同样情形6例，2例年终未达标", open.Reason.Chinese);
        Assert.Equal((RiskShape.Record, 0.357m, new DateOnly(2024, 3, 1)), (open.Shape, open.Probability!.Value, open.Due!.Value));
    }

    [Fact]
    public void Outcome_NoPast_IsInsufficientAndShareToo()
    {
        var office = new MeasureCase(MeasureCase.Done).AsOf(2024, 9, 30);

        Assert.Equal("截至9月底尚未完成；往年可比记录不足5例", office.RiskOf("a").Reason.Chinese);
        Assert.Equal(RiskLevel.InsufficientData, office.RiskOf("*").Level);
    }

    [Fact]
    public void Share_OneBodyFailed_CannotBeReached()
    {
        var office = new MeasureCase(MeasureCase.Done);
        foreach (var unit in new[] { "a", "b", "c" })
            office.With(unit, MeasureCase.Y(), new Figure.Outcome(unit != "a"));

        Assert.Equal(RiskLevel.Missed, office.RiskOf("*", 2024).Level);
    }

    [Fact]
    public void AtStake_IsTheProbabilityOfAllThatItBrings_MostFirst()
    {
        var office = new MeasureCase(MeasureCase.Rate)
            .Year("a", 2023, (8, 10), (8, 10), (8, 10), (8, 10)).Year("b", 2023, (9, 10), (9, 10), (9, 10), (9, 10))
            .Year("a", 2024, (8, 10), (8, 10), (8, 10)).Year("b", 2024, (9, 10), (9, 10), (9, 10)).AsOf(2024, 9, 30);

        var open = office.Register().All.Where(risk => risk.Role == MeasureRole.Own && risk.Probability is not null).ToList();

        Assert.All(open, risk => Assert.Equal(risk.Probability * 100m, risk.AtStake));
        Assert.Equal(open.OrderByDescending(risk => risk.AtStake).Select(risk => risk.UnitId), open.Select(risk => risk.UnitId));
        Assert.Equal(["a"], office.Register().AtRisk.Select(risk => risk.UnitId));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void From_AnyCultureAndThread_IsTheSame(string culture)
    {
        var office = new MeasureCase(MeasureCase.Rate)
            .Year("a", 2023, (8, 10), (8, 10), (8, 10), (8, 10)).Year("a", 2024, (8, 10), (8, 10), (8, 10)).AsOf(2024, 9, 30);
        var expected = string.Join('\n', office.Register().All.Select(risk => $"{risk} {risk.Reason} {risk.AtStake}"));
        var found = "";
        var thread = new Thread(() => found = string.Join('\n', office.Register().All.Select(risk => string.Create(CultureInfo.InvariantCulture, $"{risk} {risk.Reason} {risk.AtStake}"))))
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();

        Assert.Equal(expected, found);
    }
}
