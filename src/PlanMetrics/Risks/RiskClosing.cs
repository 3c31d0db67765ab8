using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks;

/// <summary>What needs no reckoning: targets that do not apply, that are decided, or of which too little was handed in.</summary>
internal static class RiskClosing
{
    private static readonly LocalText Missing = new("未填报", "nothing was handed in");
    private static readonly LocalText Rejected = new("数据无效", "what was handed in is invalid");

    /// <summary>Whether the target can be missed at all: it applies, somebody owes it, and there is something to hold it against.</summary>
    public static bool CanBeMissed(Measure measure, bool isOver) =>
        (measure.Threshold is not null || measure.Comparison is Comparison.Done or Comparison.Increase or Comparison.Decrease || measure.FigureKind == FigureKind.Pair)
        && measure.State switch
        {
            MeasureState.NobodyNamed => false,
            // No cases so far may be none for the year; once it has ended there was nothing to miss.
            MeasureState.NotApplicable => measure.Figure is not null && !isOver,
            _ => true,
        };

    /// <summary>The state of a measure that leaves nothing to reckon; null where there is something.</summary>
    public static Outlook? Of(Measure measure, RiskYears years, RiskShape shape)
    {
        var isDecided = years.IsOver || measure.LastDay <= years.Scope.AsOf;
        return measure.State switch
        {
            MeasureState.Missing or MeasureState.Rejected => Outlook.Unknown(shape, WhyUnknown(measure)),
            MeasureState.Reported when isDecided && measure.Met is { } met => Decided(measure, met ? RiskLevel.Met : RiskLevel.Missed, shape),
            MeasureState.Reported when measure.Met is null => Outlook.Unknown(shape, new("目标值或基期值未知", "its threshold or base value is not known")),
            MeasureState.Reported when measure is { Met: true, Target.Accrual: Accrual.Once } => Decided(measure, RiskLevel.Secured, shape),
            MeasureState.NotDue when measure.SoFar is Figure.Date => Decided(measure, RiskLevel.Secured, shape),
            MeasureState.NotDue when measure is { Target.Cadence: Cadence.PerTerm or Cadence.PerCycle, LastDay: null } => Outlook.Unknown(shape, measure.Reason),
            _ => null,
        };
    }

    private static Outlook Decided(Measure measure, RiskLevel level, RiskShape shape)
    {
        var value = MeasureText.Of(measure with { Figure = measure.Figure ?? measure.SoFar });
        var (sign, word) = (TargetText(measure), RiskLevels.Word(level));
        return new(shape)
        {
            State = level,
            Reason = value.Chinese.Length == 0 ? word : new($"{value.Chinese}{sign.Chinese}，{word.Chinese}", $"{value.English}{sign.English}, {word.English}"),
        };
    }

    private static LocalText TargetText(Measure measure) => measure.Threshold switch
    {
        Threshold.Number => MeasureText.Goal(measure),
        Threshold.Day or Threshold.Yearly when measure.LastDay is { } last => new($"（时限{Json.NumberText.Of(last)}）", $" (due {Json.NumberText.Of(last)})"),
        _ => new("", ""),
    };

    private static LocalText WhyUnknown(Measure measure)
    {
        var state = measure.State == MeasureState.Missing ? Missing : Rejected;
        return measure.Reason.Chinese.Length == 0 ? state : new($"{state.Chinese}：{measure.Reason.Chinese}", $"{state.English}: {measure.Reason.English}");
    }
}
