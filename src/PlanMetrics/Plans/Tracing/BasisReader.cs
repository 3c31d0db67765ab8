using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>Finds what in a clause fixes the number of a target that it confirms.</summary>
internal static partial class BasisReader
{
    public static TraceBasis Of(Target target, Clause clause, ClauseReading reading)
    {
        if (!reading.IsConfirmed)
            return TraceBasis.None;
        if (reading.State == TraceState.ConfirmedByNumber)
            return target.Threshold is Threshold.Number ? TraceBasis.Number : TraceBasis.Date;
        var words = clause.Folded;
        return target.Threshold switch
        {
            not Threshold.Number => TraceBasis.NoNumber,
            Threshold.Number { Value: 0 } => clause.Forbids ? TraceBasis.Prohibition : TraceBasis.Reading,
            _ when target.Figure == FigureKind.Count => Frequency.Stated(words) is null ? TraceBasis.Reading : TraceBasis.Frequency,
            _ when Coverage().IsMatch(words) => TraceBasis.Coverage,
            _ when Duty().IsMatch(words) => TraceBasis.Duty,
            _ => TraceBasis.Reading,
        };
    }

    [GeneratedRegex("全面|全覆盖|全部|普遍|所有|一律|逐一|全程|全过程|同步|统一|三级")]
    private static partial Regex Coverage();

    [GeneratedRegex("应当|必须|确保|保证|严格|(?<![相对反适响供感效因理呼])应(?![急用对诉变])|^要|要(?=切实|认真|严格|在)")]
    private static partial Regex Duty();
}
