using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
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

    private readonly Dictionary<string, PastCases> past = new(StringComparer.Ordinal);
    private bool isCounted;

    /// <summary>The forecast in the course of the year, or of a date in a later one.</summary>
    public Outlook InYear(Target target, Measure now, DateOnly? due) => Of(target, Span.RestOfYear, IsMet(now), State(target, IsMet(now), due, years.Scope.AsOf));

    /// <summary>The forecast of the year after the last closed one, from how that one ended.</summary>
    public Outlook Ahead(Target target, Measure last) => Of(target, Span.NextYear, last is { State: MeasureState.Reported, Met: { } met } ? met : null, last.Met switch
    {
        true => new("上年达标", "met last year"),
        false => new("上年未达标", "missed last year"),
        null => new("上年未评价", "not judged last year"),
    });

    /// <summary>What is decided in a later year: of the state on this day past years say nothing.</summary>
    public Outlook Later(Target target, Measure now, DateOnly due) => Outlook.Unknown(
        RiskShape.Record, Joined(State(target, IsMet(now), due, years.Scope.AsOf), new("年内不判定", "it is not decided this year")));

    private Outlook Of(Target target, Span span, bool? isMet, LocalText state)
    {
        Count();
        var own = PastOf(target.Id).Of(span, isMet);
        var (record, whose) = own.Cases >= FewestCases ? (own, OfTarget) : (PastOf(KindOf(target)).Of(span, isMet), OfKind);
        if (record.Cases < FewestCases)
            return Outlook.Unknown(RiskShape.Record, Joined(state, new("往年可比记录不足5例", "fewer than five comparable cases in past years")));
        var (like, end) = (isMet, span) switch
        {
            (null, _) => (new LocalText("", ""), new LocalText("未达标", "missed in the end")),
            (_, Span.RestOfYear) => (new("同一时点同样情形", " in the same state on the same day"), new("年终未达标", "missed in the end")),
            _ => (new("同样情形", " in the same state"), new("次年未达标", "missed in the year after")),
        };
        return new(RiskShape.Record)
        {
            Probability = (record.Missed + Half) / (record.Cases + 1d),
            Reason = Joined(state, new(
                $"{whose.Chinese}往年{like.Chinese}{record.Cases}例，{record.Missed}例{end.Chinese}",
                $"of {record.Cases} past cases of {whose.English}{like.English}, {record.Missed} were {end.English}")),
        };
    }

    private static LocalText Joined(LocalText first, LocalText second) =>
        first.Chinese.Length == 0 ? second : new($"{first.Chinese}；{second.Chinese}", $"{first.English}; {second.English}");

    private static LocalText State(Target target, bool? isMet, DateOnly? due, DateOnly day)
    {
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

    private static string KindOf(Target target) => "*" + EnumName<FigureKind>.Of(target.Figure);

    private void Count()
    {
        if (isCounted)
            return;
        isCounted = true;
        var end = years.Scope.Year + (years.IsOver ? 1 : 0);
        foreach (var target in plan.Targets)
            foreach (var unit in years.UnitsOf(target))
                for (var year = years.First; year < end; year++)
                    if (years.Whole(year, unit, target) is { State: MeasureState.Reported, Met: { } met } whole && IsOfYear(whole, year))
                        Add(target, met, years.Part(year, unit, target), years.Whole(year - 1, unit, target));
    }

    // What was decided in an earlier year is no case of this one.
    private static bool IsOfYear(Measure measure, int year) => measure.LastDay is not { } last || last.Year == year;

    private void Add(Target target, bool met, Measure? part, Measure? before)
    {
        foreach (var cases in new[] { PastOf(target.Id), PastOf(KindOf(target)) })
        {
            cases.Add(Span.RestOfYear, null, met);
            cases.Add(Span.NextYear, null, met);
            if (part is { State: MeasureState.Reported or MeasureState.NotDue } && IsMet(part) is { } state)
                cases.Add(Span.RestOfYear, state, met);
            if (before is { State: MeasureState.Reported, Met: { } last })
                cases.Add(Span.NextYear, last, met);
        }
    }

    // Whose: the target's id, or a star and the kind of figure.
    private PastCases PastOf(string whose)
    {
        if (!past.TryGetValue(whose, out var cases))
            past.Add(whose, cases = new());
        return cases;
    }

    private enum Span
    {
        RestOfYear,
        NextYear,
    }

    // How many cases there were of each span and state, and how many of them were missed in the end.
    private sealed class PastCases
    {
        private const int States = 3;

        private readonly int[] cases = new int[2 * States];
        private readonly int[] missed = new int[2 * States];

        public void Add(Span span, bool? isMet, bool met)
        {
            cases[At(span, isMet)]++;
            missed[At(span, isMet)] += met ? 0 : 1;
        }

        public (int Cases, int Missed) Of(Span span, bool? isMet) => (cases[At(span, isMet)], missed[At(span, isMet)]);

        private static int At(Span span, bool? isMet) => ((int)span * States) + (isMet switch { null => 0, false => 1, true => 2 });
    }
}
