using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A few units of several kinds, with groups, spans of life, grants, settings, terms and a calendar.</summary>
internal static class RandomRoster
{
    public static Roster Of(Dice dice, Plan plan, int year)
    {
        var units = RandomPlan.UnitIds.Take(dice.Between(1, 6)).Select(id => UnitOf(dice, id, year)).ToList();
        return new()
        {
            Units = [.. units],
            Calendar = CalendarOf(dice, year),
            Settings = Roster.Of(plan).Settings.AddRange(SettingsOf(dice, year)),
            NotApplicable = [.. units.SelectMany(unit => plan.Targets.Where(_ => dice.Percent(5)).Select(target => Grant(dice, unit, target, year)))],
            Baselines = [.. units.SelectMany(unit => plan.Targets.Where(_ => dice.Percent(80)).Select(target =>
                new Baseline(target.Id, unit.Id, year - 1, dice.Between(0, 6))))],
            Terms = Spans(dice, year),
            Cycles = Spans(dice, year),
        };
    }

    private static ReportingUnit UnitOf(Dice dice, string id, int year)
    {
        var kind = dice.Of("town", "town", "department", "department", "verticalAgency", "partyOrgan", "courtOrProcuratorate");
        var groups = new List<string>();
        if (kind is "department" or "verticalAgency")
            groups.Add("departments");
        if (kind != "town" && dice.Percent(40))
            groups.Add("enforcementBodies");
        if (id == "u0" && dice.Percent(85))
            groups.Add("districtGovernment");
        var span = dice.Between(0, 15);
        return new(id, $"单位{id}", kind)
        {
            Groups = [.. groups],
            Scored = kind == "courtOrProcuratorate" ? dice.Percent(10) : dice.Percent(93),
            ValidTo = span == 1 ? dice.Day(new(year, 1, 1), new(year + 1, 12, 31)) : null,
            ValidFrom = span == 0 ? dice.Day(new(year - 1, 1, 1), new(year, 12, 31)) : null,
        };
    }

    private static AssessmentCalendar CalendarOf(Dice dice, int year)
    {
        var ends = dice.Of<DateOnly[]>(
            [], [], [], [],
            [new(year, 4, 30), new(year, 8, 31), new(year, 12, 31)],
            [new(year, 3, 20), new(year, 6, 20), new(year, 9, 20), new(year, 12, 20)],
            [new(year, 12, 31)]);
        return new()
        {
            Rounds = [.. ends.Select(end => new AssessmentRound("轮次", end, end.AddDays(10)))],
            BeforeDateIncludesDay = dice.Percent(80),
            DeadlineMovesOnHoliday = dice.Percent(25),
            Holidays = dice.Percent(50) ? [new(year, 3, 1), new(year, 4, 1), new(year, 4, 2)] : [],
            WorkingWeekends = dice.Percent(20) ? [new(2025, 3, 1)] : [],
        };
    }

    private static Dictionary<string, SettingValue> SettingsOf(Dice dice, int year)
    {
        var settings = new Dictionary<string, SettingValue>();
        if (dice.Percent(70))
            settings.Add("floor", new SettingValue.Number(dice.Between(0, 4)));
        if (dice.Percent(70))
            settings.Add("ceiling", new SettingValue.Number(dice.Between(1, 5)));
        if (dice.Percent(20))
            settings.Add("trendBaseYear", new SettingValue.Number(dice.Of(2021, year - 1)));
        if (dice.Percent(60))
            settings.Add("gradualTargetDueDate", new SettingValue.Date(dice.Of(new DateOnly(year, 6, 28), new(year - 1, 12, 30), new(year + 1, 6, 30))));
        return settings;
    }

    private static NotApplicableEntry Grant(Dice dice, ReportingUnit unit, Target target, int year)
    {
        var first = dice.Of(new DateOnly(2021, 1, 1), new(year, 1, 1), new(year, 1, 1), new(year, 4, 1));
        var last = dice.Of(new DateOnly(2025, 12, 31), new(year, 12, 31), new(year, 12, 31), new(year, 6, 30));
        return new(unit.Id, target.Id, first, last, "机构职能调整", "昭府〔2024〕1号");
    }

    private static System.Collections.Immutable.ImmutableArray<TermSpan> Spans(Dice dice, int year) => dice.Between(0, 3) switch
    {
        0 => [],
        1 => [new(new(2021, 1, 1), 5)],
        2 => [new(new(year - 3, 7, 1), 3), new(new(year, 7, 1), 3)],
        _ => [new(new(2021, 7, 1), year - 2020)],
    };
}
