using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>Expected periods that stay open although something was handed in for them: what it was, and why it does not count.</summary>
internal static class OpenPeriods
{
    /// <summary>A reading with the expected periods that no piece covers, and the figures that lie in those alone.</summary>
    public static Reading Mark(Reading reading, List<FlowPiece> pieces, Evidence evidence)
    {
        if (reading.PeriodsUsed >= evidence.Due.Count)
            return reading;
        var open = evidence.Due.FindAll(period => !FlowPiece.Cover(pieces, period));
        var within = pieces.FindAll(piece =>
            open.Exists(piece.Days.Overlaps) && evidence.Due.TrueForAll(period => !period.Overlaps(piece.Days) || open.Contains(period)));
        return reading with { Open = open, Short = FlowPiece.FiguresOf(within) };
    }

    /// <summary>A reading of states none of which is late enough, with the latest of them.</summary>
    public static Reading Mark(Reading reading, List<Observation> usable, Evidence evidence) =>
        evidence.Due.Count == 0
            ? reading
            : reading with { Open = [evidence.Due[^1]], Short = usable.FindAll(figure => figure.Key.Period.LastDay == usable[^1].Key.Period.LastDay) };

    /// <summary>Names the usable figures that fill no expected period.</summary>
    public static void Report(Reading reading, DutySite site)
    {
        foreach (var figure in reading.Short)
            site.Report(
                MeasureCodes.FillsNoPeriod, figure, ("period", figure.Key.Period.ToString()),
                ("expected", site.Terms.Sums ? Touched(reading.Open, EvidenceReader.Covered(figure)) : LastDay(reading.Open[^1])));
    }

    /// <summary>The open periods for which something invalid was handed in; empty where there are none.</summary>
    public static LocalText Invalid(Reading reading, Evidence evidence) =>
        evidence.Invalid.Count == 0 || reading.Open.Count == 0
            ? ""
            : List(reading.Open.FindAll(period => evidence.Invalid.Exists(figure => period.Overlaps(figure.Key.Period))));

    private static LocalText Touched(List<Period> open, Period days) => List(open.FindAll(days.Overlaps));

    private static LocalText LastDay(Period period)
    {
        var day = NumberText.Of(period.LastDay);
        return new($"截至 {day} 或以后", $"as of {day} or later");
    }

    private static LocalText List(List<Period> periods) => new(string.Join("、", periods), string.Join(", ", periods));
}
