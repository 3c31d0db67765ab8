using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>Decides the state of a year's measure from what is due, what is there, and how it stands to the threshold.</summary>
internal static class MeasureStates
{
    public static readonly LocalText NoIndependentSource = new("无独立来源", "no independent source");

    public static readonly LocalText NoCases = new("无相关事项（0/0）", "no cases (0 of 0)");
    private static readonly LocalText BeforeDeadline = new("完成时限未到", "its deadline has not been reached");
    private static readonly LocalText BeforeYearEnd = new("年度未结束", "the year has not ended");
    private static readonly LocalText BeforePlanEnd = new("规划期未结束", "the plan has not ended");
    private static readonly LocalText BeforePeriod = new("尚无到期的报告期", "no period is due yet");
    private static readonly LocalText BeforeReport = new("无完成时限，首次填报后评价", "without a date, judged from its first report");

    public static (MeasureState State, LocalText Reason) Of(TargetTerms terms, Evidence evidence, Reading reading, Measure judged)
    {
        if (terms.IsPending)
            return (MeasureState.NotDue, terms.Pending);
        if (evidence.AllGranted)
            return (MeasureState.NotApplicable, evidence.Reason);
        if (!terms.DeadlineReached && !(terms.IsTerm && judged.Met == true))
            return (MeasureState.NotDue, BeforeDeadline);
        if (reading.LacksIndependentSource)
            return terms.IsSingle || evidence.Due.Count > 0 ? (MeasureState.NotApplicable, NoIndependentSource) : (MeasureState.NotDue, BeforePeriod);
        return Final(terms, judged) ?? (terms.IsSingle ? OfSingle(terms, evidence, judged) : OfPeriods(terms, evidence, reading, judged));
    }

    // A count that is met cannot be unmet by what is missing, and one that is exceeded cannot be mended by it.
    private static (MeasureState State, LocalText Reason)? Final(TargetTerms terms, Measure judged) =>
        terms.Target.Figure == FigureKind.Count
        && terms.Target.Comparison is var comparison
        && ((IsFloor(comparison) && judged.Met == true) || (comparison is Comparison.AtMost or Comparison.LessThan && judged.Met == false))
            ? (MeasureState.Reported, "")
            : null;

    private static (MeasureState State, LocalText Reason) OfSingle(TargetTerms terms, Evidence evidence, Measure judged)
    {
        if (terms.Target.Accrual == Accrual.Once && terms.Deadline is null && !terms.YearEnded && judged.Met != true)
            return (MeasureState.NotDue, BeforeYearEnd);
        if (judged.Figure is not null)
            return Shown(judged);
        if (terms.Deadline is not null)
            return Absent(evidence);
        if (terms.Target.Cadence == Cadence.Once)
            return terms.Scope.AsOf >= terms.Frame.LastDay ? Absent(evidence) : (MeasureState.NotDue, BeforeReport);
        return terms.YearEnded ? Absent(evidence) : (MeasureState.NotDue, BeforeYearEnd);
    }

    private static (MeasureState State, LocalText Reason) OfPeriods(TargetTerms terms, Evidence evidence, Reading reading, Measure judged)
    {
        if (evidence.Due.Count == 0)
            return (MeasureState.NotDue, BeforePeriod);
        if (terms.MayGrow && terms.Sums && terms.Target.Figure == FigureKind.Count && IsWholeYear(terms.Target.Comparison))
            return (MeasureState.NotDue, terms.YearEnded ? BeforePlanEnd : BeforeYearEnd);
        return reading.IsEnough && judged.Figure is not null ? Shown(judged) : Absent(evidence, reading, terms.IsCumulative);
    }

    private static (MeasureState State, LocalText Reason) Shown(Measure judged) =>
        judged.Figure is Figure.Ratio { Denominator: 0m } ? (MeasureState.NotApplicable, NoCases) : (MeasureState.Reported, "");

    private static (MeasureState State, LocalText Reason) Absent(Evidence evidence, Reading? reading = null, bool isCumulative = false) =>
        evidence.HasRejected && evidence.Usable.Count == 0 ? (MeasureState.Rejected, "")
        : reading is not null && isCumulative ? (MeasureState.Missing, And(PlanYearsReading.Short(reading), Invalid(reading, evidence)))
        : reading is { PeriodsUsed: > 0 } ? (MeasureState.Missing, And(Short(reading), Invalid(reading, evidence)))
        : (MeasureState.Missing, reading is null ? "" : Invalid(reading, evidence));

    private static LocalText Invalid(Reading reading, Evidence evidence) =>
        OpenPeriods.Invalid(reading, evidence) is { Chinese.Length: > 0 } periods
            ? new LocalText($"{periods.Chinese} 数据无效", $"invalid figures for {periods.English}")
            : "";

    private static LocalText And(LocalText first, LocalText second) =>
        second.Chinese.Length == 0 ? first : new($"{first.Chinese}；{second.Chinese}", $"{first.English}; {second.English}");

    private static LocalText Short(Reading reading) => new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"应报 {reading.PeriodsDue} 期，可用 {reading.PeriodsUsed} 期"),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{reading.PeriodsUsed} of {reading.PeriodsDue} periods are usable"));

    private static bool IsFloor(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.GreaterThan or Comparison.Increase;

    // What still grows with every period is compared with a whole year only.
    private static bool IsWholeYear(Comparison comparison) => IsFloor(comparison) || comparison is Comparison.Decrease or Comparison.Equal;
}
