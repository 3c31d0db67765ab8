using PlanMetrics.Measures;
using PlanMetrics.Rosters;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

/// <summary>Which days a grant of 不适用 must hold for it to take a target out.</summary>
public sealed class GrantTests
{
    [Fact]
    public void State_GrantFromTheDayAfterTheLastDay_DoesNotExcuseALateDate()
    {
        var example = new MeasureCase(ByMarch).With("a", Y(), D(2024, 3, 2));
        example.Roster = example.Roster with { Calendar = new() { BeforeDateIncludesDay = false }, NotApplicable = [Grant(new(2024, 3, 1), new(2024, 12, 31))] };
        Assert.Equal((MeasureState.Reported, false), (example.Own("a").State, example.Own("a").Met!.Value));
    }

    [Fact]
    public void State_GrantOfTheMovedLastDay_IsNotApplicable()
    {
        var example = new MeasureCase(ByMarch).In(2025);
        example.Roster = example.Roster with { NotApplicable = [Grant(new(2025, 3, 3), new(2025, 6, 30))] };
        Assert.Equal(MeasureState.Missing, example.Own("a").State);
        example.Roster = example.Roster with { Calendar = new() { DeadlineMovesOnHoliday = true } };
        Assert.Equal(MeasureState.NotApplicable, example.Own("a").State);
    }

    [Fact]
    public void State_GrantsThatTogetherHoldEveryDay_AreNotApplicable()
    {
        var example = new MeasureCase(Rate);
        NotApplicableEntry[] grants = [Grant(new(2024, 1, 1), new(2024, 5, 31)), Grant(new(2024, 6, 1), new(2024, 12, 31))];
        example.Roster = example.Roster with { NotApplicable = [.. grants] };
        Assert.Equal((MeasureState.NotApplicable, "无此业务"), (example.Own("a").State, example.Own("a").Reason.Chinese));
        example.Roster = example.Roster with { NotApplicable = [grants[0], grants[1] with { From = new(2024, 6, 2) }] };
        Assert.Equal((MeasureState.Missing, 1), (example.Own("a").State, example.Own("a").PeriodsDue));
    }

    private static NotApplicableEntry Grant(DateOnly from, DateOnly to) => new("a", "t", from, to, "无此业务", "一号");
}
