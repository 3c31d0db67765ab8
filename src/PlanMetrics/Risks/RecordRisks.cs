using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks;

/// <summary>
/// 往年记录: what is done or not, of which no count tells more. How often did the same state on the same day of a past year end in a miss:
/// for this target where it has enough past, else for all targets of its kind.
/// </summary>
internal sealed class RecordRisks(Plan plan, RiskYears years)
{
    private const int FewestCases = 5;
    private const double Half = 0.5d;

    private static readonly LocalText OfTarget = new("本指标", "this target");
    private static readonly LocalText OfKind = new("同类指标", "targets of its kind");

    private readonly Dictionary<(string Target, bool? IsMet), (int Cases, int Missed)> byTarget = [];
    private readonly Dictionary<(FigureKind Kind, bool? IsMet), (int Cases, int Missed)> byKind = [];
    private bool isCounted;

    /// <summary>The forecast in the course of the year, or of a date in a later one.</summary>
    public Outlook InYear(Target target, Measure now, DateOnly? due) => Of(target, IsMet(now), due, years.Scope.AsOf);

    /// <summary>The forecast of the year after the last closed one.</summary>
    public Outlook Ahead(Target target, DateOnly? due) => Of(target, null, due, null);

    private Outlook Of(Target target, bool? isMet, DateOnly? due, DateOnly? asOf)
    {
        Count();
        var own = byTarget.GetValueOrDefault((target.Id, isMet));
        var (record, whose) = own.Cases >= FewestCases ? (own, OfTarget) : (byKind.GetValueOrDefault((target.Figure, isMet)), OfKind);
        var state = State(target, isMet, due, asOf);
        if (record.Cases < FewestCases)
            return Outlook.Unknown(RiskShape.Record, Joined(state, new("往年可比记录不足5例", "fewer than five comparable cases in past years")));
        return new(RiskShape.Record)
        {
            Probability = (record.Missed + Half) / (record.Cases + 1d),
            Reason = Joined(state, new(
                $"{whose.Chinese}往年{(asOf is null ? "" : "同一时点同样情形")}{record.Cases}例，{record.Missed}例年终未达标",
                $"of {record.Cases} past cases of {whose.English}{(asOf is null ? "" : " in the same state on the same day")}, {record.Missed} were missed in the end")),
        };
    }

    private static LocalText Joined(LocalText first, LocalText second) =>
        first.Chinese.Length == 0 ? second : new($"{first.Chinese}；{second.Chinese}", $"{first.English}; {second.English}");

    private static LocalText State(Target target, bool? isMet, DateOnly? due, DateOnly? asOf)
    {
        if (asOf is not { } day)
            return "";
        var (when, isTask) = (RiskPhrases.AsOf(day), target.Figure is FigureKind.Date or FigureKind.Outcome);
        var state = (isMet, isTask) switch
        {
            (true, true) => new LocalText("已完成", "done"),
            (true, false) => new("达到目标", "the target is met"),
            (false, true) => new("尚未完成", "not done"),
            (false, false) => new("未达到目标", "the target is not met"),
            _ => new("尚无数据", "no figures"),
        };
        var left = due is { } last && last > day
            ? new LocalText($"，距完成时限{last.DayNumber - day.DayNumber}天", $", {last.DayNumber - day.DayNumber} days before it is due")
            : new("", "");
        return new($"{when.Chinese}{state.Chinese}{left.Chinese}", $"{state.English} {when.English}{left.English}");
    }

    // A task that is not done yet and one of which nothing was handed in are the same before its day.
    private static bool? IsMet(Measure measure) =>
        measure.Met ?? (measure.Target.Figure is FigureKind.Date or FigureKind.Outcome ? measure.SoFar is Figure.Date : null);

    private void Count()
    {
        if (isCounted)
            return;
        isCounted = true;
        for (var year = years.First; year < years.Scope.Year + (years.IsOver ? 1 : 0); year++)
            foreach (var target in plan.Targets)
                foreach (var unit in years.UnitsOf(target))
                    if (years.Whole(year, unit, target) is { State: MeasureState.Reported, Met: { } met } whole && IsOfYear(whole, year))
                    {
                        Add(target, null, met);
                        if (years.Part(year, unit, target) is { } part && IsComparable(part) && IsMet(part) is { } state)
                            Add(target, state, met);
                    }
    }

    // What was decided in an earlier year is no case of this one.
    private static bool IsOfYear(Measure measure, int year) => measure.LastDay is not { } last || last.Year == year;

    private static bool IsComparable(Measure part) => part.State is MeasureState.Reported or MeasureState.NotDue;

    private void Add(Target target, bool? isMet, bool met)
    {
        Add(byTarget, (target.Id, isMet), met);
        Add(byKind, (target.Figure, isMet), met);
    }

    private static void Add<TKey>(Dictionary<TKey, (int Cases, int Missed)> records, TKey key, bool met) where TKey : notnull
    {
        var (cases, missed) = records.GetValueOrDefault(key);
        records[key] = (cases + 1, missed + (met ? 0 : 1));
    }
}
