using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Sums over the bodies that owe a target: what counts, what is left out and named, and when the sum may be judged.</summary>
internal static class PooledDistrict
{
    public static Figure? Sum(List<UnitMeasure> counted)
    {
        if (counted.Count == 0)
            return null;
        var sum = default(Tally);
        foreach (var body in counted)
            sum += Tally.Of(body.Given!);
        return sum.ToFigure(counted[0].Given is Figure.Ratio);
    }

    /// <summary>What bodies that are not due have come to so far; null where none has a figure.</summary>
    public static Figure? SoFar(IReadOnlyList<UnitMeasure> bodies) =>
        Sum([.. bodies.Where(body => body.Measure is { State: MeasureState.NotDue, SoFar: Figure.Ratio or Figure.Count })]);

    /// <summary>The state where no body has a figure.</summary>
    public static MeasureState StateWithout(IReadOnlyList<UnitMeasure> bodies) =>
        bodies.Any(body => body.Measure.State is MeasureState.Missing or MeasureState.Rejected) ? MeasureState.Missing
        : bodies.Any(body => body.Measure.State == MeasureState.NotDue) ? MeasureState.NotDue
        : MeasureState.NotApplicable;

    /// <summary>The reason that the bodies share; empty where they differ.</summary>
    public static LocalText ReasonWithout(IReadOnlyList<UnitMeasure> bodies) =>
        bodies.All(body => body.Measure.Reason == bodies[0].Measure.Reason) ? bodies[0].Measure.Reason : "";

    public static Measure WithNotes(Measure district, IReadOnlyList<UnitMeasure> bodies, List<UnitMeasure> counted)
    {
        var notes = district.Notes;
        if (district.Target.IsZeroOccurrence)
        {
            var independent = bodies.Count(body => body.Measure.PeriodsUsed > 0);
            notes = notes.Add(new(
                Text($"{independent}/{bodies.Count} 家有独立来源"), Text($"{independent}/{bodies.Count} bodies with an independent source")));
        }

        var left = bodies.Where(body => body.Measure.State is MeasureState.Missing or MeasureState.Rejected or MeasureState.NotDue && !counted.Contains(body)).ToList();
        return left.Count == 0 || counted.Count == 0
            ? district with { Notes = notes }
            : district with { Notes = notes.Add(new(Text($"未计入 {left.Count} 家：{Names(left).Chinese}"), Text($"{left.Count} left out: {Names(left).English}"))) };
    }

    /// <summary>What a judged sum comes to: not due before a term's end, missing while a ceiling may still be exceeded.</summary>
    public static Measure Settle(Measure judged, TargetTerms terms, IReadOnlyList<UnitMeasure> bodies, TargetNews news)
    {
        if (judged.Figure is Figure.Ratio { Denominator: 0m })
            return Unjudged(judged, StateWithout(bodies)) with { Figure = StateWithout(bodies) == MeasureState.NotApplicable ? judged.Figure : null };
        if (terms.IsTerm && !terms.DeadlineReached)
            return judged.Met == true ? judged : Unjudged(judged, MeasureState.NotDue);
        var open = bodies.Count(body => body.Measure.State is not (MeasureState.Reported or MeasureState.NotApplicable));
        if (open == 0 || judged.Met != true || terms.Target.District != DistrictValue.Sum || terms.Target.Comparison is not (Comparison.AtMost or Comparison.LessThan))
            return WithCases(judged);
        news.Add(Diagnostic.At(
                MeasureCodes.SumIncomplete, SourceLocation.None, ("target", judged.Target.Name), ("count", open), ("of", bodies.Count))
            .About(ReportingUnit.District, judged.Target.Id));
        return Unjudged(judged, MeasureState.Missing) with { Reason = new("未全部填报", "not reported by all") };
    }

    public static LocalText Names(IReadOnlyList<UnitMeasure> bodies) => new(
        string.Join("、", bodies.Select(body => body.Unit.Name.Chinese)), string.Join(", ", bodies.Select(body => body.Unit.Name.English)));

    private static Measure Unjudged(Measure judged, MeasureState state) =>
        default(Verdict).On(judged with { State = state, Figure = null });

    private static Measure WithCases(Measure judged) =>
        MeasureText.FewCases(judged) is { } cases ? judged with { Notes = judged.Notes.Add(cases) } : judged;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
