using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>Says where a wider or cumulative figure counts for expected periods that have no usable figure of their own.</summary>
internal static class WiderNotes
{
    public static void Report(List<FlowPiece> pieces, DutySite site, Evidence evidence)
    {
        foreach (var piece in pieces)
            Report(piece, piece.Used[0], site, evidence);
    }

    private static void Report(FlowPiece piece, Observation whole, DutySite site, Evidence evidence)
    {
        var isCumulative = whole.Basis == Basis.Cumulative;
        var expected = evidence.Due.FindAll(piece.Days.Contains);
        if (expected.Count == 0 || (expected.Count == 1 && piece.Days == EvidenceReader.Covered(whole)))
            return;
        var missing = expected.FindAll(period => isCumulative ? !Ends(piece, period) : !FlowPiece.Cover(piece.Given, period));
        if (missing.Count > 0 || !isCumulative)
            site.Report(
                isCumulative ? MeasureCodes.CumulativeGap : MeasureCodes.WiderCounts, whole,
                ("period", whole.Key.Period.ToString()), ("missing", new LocalText(string.Join("、", missing), string.Join(", ", missing))));
    }

    private static bool Ends(FlowPiece piece, Period period) =>
        period.End == piece.Days.End || Array.Exists(piece.Given, part => Ends(part, period));
}
