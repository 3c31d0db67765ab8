using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A prohibition: an outside source speaks for what it covers, an occurrence from either side stands, silence proves nothing.</summary>
internal static class SlowZeroOccurrence
{
    public static SlowMeasure Of(SlowInput input, SlowMeasure measure, List<Period> due)
    {
        var usable = SlowOwnMeasures.Usable(SlowOwnMeasures.InYear(input, measure.UnitId, measure.Target));
        return measure.Target.Accrual == Accrual.Flow ? Flow(input, measure, usable, due) : State(input, measure, usable, due);
    }

    private static SlowMeasure Flow(SlowInput input, SlowMeasure measure, List<Observation> usable, List<Period> due)
    {
        var outside = SlowSources.Flow(input, measure.Target, [.. usable.Where(o => !input.IsOwnWord(measure.UnitId, measure.Target, o.Source))], due);
        var self = SlowSources.Flow(input, measure.Target, [.. usable.Where(o => input.IsOwnWord(measure.UnitId, measure.Target, o.Source))], due);
        var total = Rational.Zero;
        foreach (var (theirs, own) in Blocks(outside, self))
            total += Rational.Max(SumOf(theirs), SumOf(own));
        var covered = SlowSources.CountCovered(outside, due);
        measure = measure with { Due = covered, Used = covered };
        if (total > 0 || covered > 0)
            return SlowJudge.Judge(input, measure, new SlowFigure { Count = total });
        return measure with { State = due.Count == 0 ? MeasureState.NotDue : MeasureState.NotApplicable };
    }

    private static SlowMeasure State(SlowInput input, SlowMeasure measure, List<Observation> usable, List<Period> due)
    {
        if (due.Count == 0)
            return measure with { State = MeasureState.NotDue };
        var lastDue = due[^1].LastDay;
        var outside = SlowSources.LatestFilling(input, measure.Target, [.. usable.Where(o => !input.IsOwnWord(measure.UnitId, measure.Target, o.Source))], lastDue);
        var self = SlowSources.LatestFilling(input, measure.Target, [.. usable.Where(o => input.IsOwnWord(measure.UnitId, measure.Target, o.Source))], lastDue);
        var theirs = outside is null ? Rational.Zero : SlowFigure.Of(outside.Figure!).Count!.Value;
        var own = self is null ? Rational.Zero : SlowFigure.Of(self.Figure!).Count!.Value;
        if (outside is null && own == 0)
            return measure with { State = MeasureState.NotApplicable };
        return SlowJudge.Judge(input, measure with { Due = 1, Used = 1 }, new SlowFigure { Count = Rational.Max(theirs, own) });
    }

    private static Rational SumOf(List<SlowPiece> pieces) => SlowPieces.Sum(pieces)?.Count ?? Rational.Zero;

    /// <summary>The smallest groups of stretches of both sides in which no stretch reaches out of its group.</summary>
    private static List<(List<SlowPiece> Theirs, List<SlowPiece> Own)> Blocks(List<SlowPiece> outside, List<SlowPiece> self)
    {
        var blocks = new List<(List<SlowPiece> Theirs, List<SlowPiece> Own)>();
        foreach (var (piece, isSelf) in outside.Select(p => (p, false)).Concat(self.Select(p => (p, true))))
        {
            var joined = blocks.Where(block => block.Theirs.Concat(block.Own).Any(piece.Overlaps)).ToList();
            var merged = (Theirs: joined.SelectMany(block => block.Theirs).ToList(), Own: joined.SelectMany(block => block.Own).ToList());
            (isSelf ? merged.Own : merged.Theirs).Add(piece);
            blocks.RemoveAll(joined.Contains);
            blocks.Add(merged);
        }

        return blocks;
    }
}
