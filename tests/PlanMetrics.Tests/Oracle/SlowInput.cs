using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>All that a score depends on.</summary>
internal sealed record SlowInput(Plan Plan, Roster Roster, Profile Profile, ImmutableArray<Observation> Observations, EvaluationScope Scope)
{
    /// <summary>Entries of the office's register.</summary>
    public ImmutableArray<Adjustment> Entries { get; init; } = [];

    /// <summary>The targets whose points a veto has taken.</summary>
    public ImmutableArray<string> Zeroed { get; init; } = [];

    public int Year => Scope.Year;

    public DateOnly AsOf => Scope.AsOf;

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    public bool YearIsOver => LastDay <= AsOf;

    /// <summary>Whether no figure at all speaks of the year: then nobody is ranked or graded. The plan's whole span is no word on any one year.</summary>
    public bool YearIsSilent => !Observations.Any(o =>
        o.Standing == ObservationStanding.Stands && o.State == FigureState.Reported && o.Figure is not null && !o.Key.Period.IsPlan
        && o.Key.Period.Start <= AsOf && o.Key.Period.Start <= LastDay && FirstDay <= o.Key.Period.LastDay);

    /// <summary>The units whose validity touches the year.</summary>
    public IEnumerable<ReportingUnit> Units => Roster.Units.Where(unit =>
        (unit.ValidFrom is null || unit.ValidFrom.Value <= LastDay) && (unit.ValidTo is null || unit.ValidTo.Value >= FirstDay));

    public IEnumerable<Target> Targets => Plan.Targets.Where(target =>
        Profile.Tree is { } tree ? tree.Targets().Any(node => node.Id == target.Id) : Profile.Tiers.Contains(target.Tier));

    /// <summary>The units that owe a target, each once, in the roster's order.</summary>
    public List<ReportingUnit> OwedBy(Target target)
    {
        var task = Plan.Tasks.Single(task => task.Number == target.Task);
        var owing = new List<ReportingUnit>();
        foreach (var unit in Units)
        {
            var owes = false;
            foreach (var group in target.OwedBy)
            {
                if (group == "lead") owes |= task.Leads.Contains(unit.Id);
                else if (group == "named") owes |= task.Participants.Contains(unit.Id);
                else if (group == "towns") owes |= unit.Kind == "town";
                else owes |= unit.Groups.Contains(group);
            }

            if (owes)
                owing.Add(unit);
        }

        return owing;
    }

    /// <summary>What stands of a unit's figures for a target.</summary>
    public List<Observation> Of(string unitId, Target target) =>
        [.. Observations.Where(o => o.Key.UnitId == unitId && o.Key.TargetId == target.Id && o.Standing == ObservationStanding.Stands)];

    /// <summary>What stands and may count: figures of granted periods are left aside, and those of days on which the unit did not exist.</summary>
    public List<Observation> Counting(string unitId, Target target) =>
        [.. Of(unitId, target)
            .Where(o => o.State == FigureState.NotApplicable || IsThere(unitId, o))
            .Where(o => o.State == FigureState.Rejected || !Granted(unitId, target, o.Key.Period))];

    private bool IsThere(string unitId, Observation observation)
    {
        var unit = Roster.Units.Single(u => u.Id == unitId);
        var period = observation.Key.Period;
        var first = observation.Basis == Basis.Cumulative && !period.IsPlan ? new DateOnly(period.LastDay.Year, 1, 1) : period.Start;
        return (unit.ValidFrom is null || period.LastDay >= unit.ValidFrom) && (unit.ValidTo is null || first <= unit.ValidTo);
    }

    /// <summary>
    /// Whether the office has granted every day of a span as not applicable: by the roster, or by a row whose source is not the unit.
    /// </summary>
    public bool Granted(string unitId, Target target, DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var byRoster = Roster.NotApplicable.Any(e => e.Unit == unitId && e.Target == target.Id && e.From <= day && day <= e.To);
            var bySource = Of(unitId, target).Any(o =>
                o.State == FigureState.NotApplicable && !IsOwnWord(unitId, target, o.Source) && o.Key.Period.Contains(day));
            if (!byRoster && !bySource)
                return false;
        }

        return true;
    }

    /// <summary>Whether a period is granted: a state on its last day, anything else on every day.</summary>
    public bool Granted(string unitId, Target target, Period period) =>
        Granted(unitId, target, target.Accrual is Accrual.Stock or Accrual.Distinct ? period.LastDay : period.Start, period.LastDay);

    /// <summary>Whether a source is the unit itself: its own report, or that of a lead where it is the task's lead.</summary>
    public bool IsOwnWord(string unitId, Target target, DataSource source) => source == DataSource.Self
        || (source == DataSource.Lead && Plan.Tasks.Single(task => task.Number == target.Task).Leads.Contains(unitId));

    /// <summary>The expected periods of the year for a unit and a target, due or not.</summary>
    public List<Period> Expected(ReportingUnit unit, Target target)
    {
        var yearly = target.Cadence == Cadence.Event || target.Accrual == Accrual.Once;
        IEnumerable<Period> all = yearly ? [Period.Year(Year)] : Roster.Calendar.PeriodsOf(Year);
        return [.. all.Where(period =>
            (unit.ValidFrom is null || period.LastDay >= unit.ValidFrom.Value)
            && (unit.ValidTo is null || period.Start <= unit.ValidTo.Value))];
    }

    /// <summary>The number that a figure is held against: the year's, the plan's, or that of a setting which stands for it.</summary>
    public Rational? ThresholdOf(Target target, string unitId)
    {
        if (target.VariesByYear)
            return SlowYears.ThresholdOf(this, target, unitId);
        if (target.Threshold is Threshold.Number number)
            return number.Value;
        if (target.Threshold is not null)
            return null;
        foreach (var id in target.Settings)
        {
            var role = Plan.Settings.Single(setting => setting.Id == id).Role;
            if (role == SettingRole.Threshold && Roster.Settings.TryGetValue(id, out var value) && value is SettingValue.Number supplied)
                return supplied.Value;
        }

        return null;
    }

    /// <summary>The day before which a target with a date is not due; null where it has none.</summary>
    public DateOnly? DeadlineOf(Target target)
    {
        var beforeWording = target.Settings.Contains("beforeDateIncludesDay");
        if (target.Threshold is Threshold.Day day)
            return Roster.Calendar.LastDayFor(day.Date, beforeWording);
        if (target.Threshold is Threshold.Yearly yearly)
            return Roster.Calendar.LastDayFor(yearly.In(Year), beforeWording);
        if (target.Due is { } due)
            return Roster.Calendar.LastDayFor(due, false);
        foreach (var id in target.Settings)
        {
            if (Plan.Settings.Single(setting => setting.Id == id).Role != SettingRole.Due)
                continue;
            return Roster.Settings.TryGetValue(id, out var value) && value is SettingValue.Date set
                ? Roster.Calendar.LastDayFor(set.Value, false)
                : new DateOnly(Plan.LastYear, 12, 31);
        }

        return null;
    }
}
