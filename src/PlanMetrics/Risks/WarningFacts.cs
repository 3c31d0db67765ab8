using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks;

/// <summary>What has happened and can be warned of. What was not handed in is never taken for not done.</summary>
internal sealed class WarningFacts(EvaluationScope scope)
{
    private const int TargetsNamed = 3;
    private const decimal All = 100m;

    private bool IsOver => scope.AsOf >= new DateOnly(scope.Year, 12, 31);

    /// <summary>The fact of one measure; null where there is none.</summary>
    public WarningFact? Of(Measure measure)
    {
        if (measure is not { State: MeasureState.Reported, Met: false })
            return null;
        if (measure.LastDay is { } last && measure.FigureKind is FigureKind.Date or FigureKind.Outcome)
            return last < scope.AsOf ? Overdue(measure, last) : null;
        if (!IsOver && measure.Target.Cadence != Cadence.Plan && BeyondMending(measure) is { } many)
            return Fact(measure, WarningTrigger.Unreachable, many, new("，年内已无法达标", ", which cannot be met this year any more"));
        // What is done once, and who takes part once, may still be done until the year ends.
        if (!IsOver && (measure.FigureKind == FigureKind.Outcome || measure.Target.Accrual == Accrual.Distinct))
            return null;
        var gap = Gap(measure);
        var unit = measure.UnitOfMeasure is UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent ? new LocalText("个百分点", " percentage points") : new("", "");
        var size = NumberText.Of(decimal.Round(gap, 2, MidpointRounding.AwayFromZero));
        return Fact(measure, WarningTrigger.NotMet, gap, gap > 0m
            ? new($"，未达标，相差{size}{unit.Chinese}", $", not met, {size}{unit.English} short")
            : new("，未达标", ", not met"));
    }

    /// <summary>A count that is behind its time.</summary>
    public WarningFact Behind(Progress row)
    {
        var (done, wanted) = (NumberText.Of(row.Done ?? 0m), NumberText.Of(row.Wanted));
        var (reached, elapsed, lag) = (NumberText.Of(row.Reached ?? 0m), NumberText.Of(row.Elapsed ?? 0m), NumberText.Of(row.Lag ?? 0m));
        return new(row.UnitId, row.Target, WarningTrigger.Behind, row.Lag ?? 0m, new(
            $"{RiskPhrases.AsOf(scope.AsOf).Chinese}完成{done}/{wanted}，完成进度{reached}%，序时进度{elapsed}%，滞后{lag}个百分点",
            $"{done} of {wanted} done {RiskPhrases.AsOf(scope.AsOf).English}, {reached}% against {elapsed}% of the time, {lag} percentage points behind"));
    }

    /// <summary>The targets of a unit of which nothing usable was handed in.</summary>
    public static WarningFact NotReported(string unitId, List<Target> missing)
    {
        var named = missing.Take(TargetsNamed).ToList();
        var (rest, restEn) = missing.Count > TargetsNamed ? ($"等{missing.Count}项", $" and {missing.Count - TargetsNamed} more") : ("", "");
        return new(unitId, null, WarningTrigger.NotReported, missing.Count, new(
            $"{missing.Count}项目标没有可用数据：{string.Join("、", named.Select(target => target.Name.Chinese))}{rest}",
            $"{missing.Count} targets without usable figures: {string.Join(", ", named.Select(target => target.Name.English))}{restEn}"));
    }

    /// <summary>The figures of one period that came in after their deadline; null where they did not.</summary>
    public static WarningFact? Late(ReportingRow row, bool isWorkingDays)
    {
        if (row is not { State: ReportingState.Late, Late: { } late })
            return null;
        var (due, received, days, period) = (NumberText.Of(late.Due), NumberText.Of(late.Received), NumberText.Of(late.Days), row.Period.ToString());
        var (day, dayEn) = isWorkingDays ? ("个工作日", "working days") : ("天", "days");
        return new(row.UnitId, null, WarningTrigger.Late, late.Days, late.IsCorrection
            ? new($"{period}数据补正期限{due}，{received}重报，迟报{days}{day}", $"correction of {period} due {due}, came in {received}, {days} {dayEn} late")
            : new($"{period}数据期限{due}，{received}报送，迟报{days}{day}", $"figures of {period} due {due}, came in {received}, {days} {dayEn} late"));
    }

    private WarningFact Overdue(Measure measure, DateOnly last)
    {
        var isDone = measure.Figure is Figure.Date;
        var day = measure.Figure is Figure.Date date ? date.Day : scope.AsOf;
        var days = day.DayNumber - last.DayNumber;
        return new(measure.UnitId, measure.Target, WarningTrigger.Overdue, days, isDone
            ? new($"时限{NumberText.Of(last)}，{NumberText.Of(day)}完成，逾期{days}天", $"due {NumberText.Of(last)}, done {NumberText.Of(day)}, {days} days late")
            : new($"时限{NumberText.Of(last)}，截至{NumberText.Of(day)}未完成，逾期{days}天", $"due {NumberText.Of(last)}, not done by {NumberText.Of(day)}, {days} days overdue"));
    }

    // By how many the year is lost whatever comes: a ceiling that is exceeded, a case that keeps a rate of cases from 100 %.
    private static decimal? BeyondMending(Measure measure) => measure switch
    {
        { Figure: Figure.Count count, Target.Accrual: Accrual.Flow, Comparison: Comparison.AtMost or Comparison.LessThan, Threshold: Threshold.Number limit } =>
            count.Value - limit.Value,
        { Figure: Figure.Ratio ratio, Target: { Accrual: Accrual.Flow, Figure: FigureKind.Ratio }, Comparison: Comparison.AtLeast or Comparison.Equal, Threshold: Threshold.Number { Value: All } }
            when measure.UnitOfMeasure == UnitOfMeasure.Percent => ratio.Denominator - ratio.Numerator,
        _ => null,
    };

    private static decimal Gap(Measure measure) =>
        measure.Actual is { } actual && (measure.Threshold is Threshold.Number number ? number.Value : measure.Base) is { } against ? Math.Abs(actual - against) : 0m;

    private WarningFact Fact(Measure measure, WarningTrigger trigger, decimal size, LocalText what)
    {
        var (value, asOf) = (MeasureText.Of(measure), RiskPhrases.AsOf(scope.AsOf));
        var goal = MeasureText.Goal(measure);
        // What is not done, and what occurred though it may not, say all in one word.
        if (measure.FigureKind == FigureKind.Outcome || (measure.Target.IsZeroOccurrence && trigger == WarningTrigger.NotMet))
            (goal, what) = ("", "");
        var pause = value.Chinese.Length > 0 && char.IsAsciiDigit(value.Chinese[0]) ? "，" : "";
        return new(measure.UnitId, measure.Target, trigger, size, new(
            $"{asOf.Chinese}{pause}{value.Chinese}{goal.Chinese}{what.Chinese}", $"{value.English}{goal.English} {asOf.English}{what.English}"));
    }
}
