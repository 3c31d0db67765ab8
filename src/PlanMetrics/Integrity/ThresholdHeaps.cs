using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Integrity;

/// <summary>
/// More figures that just meet a target than figures that just miss it, beyond what the slope of the others leads to. About a panel as a whole:
/// which of its figures were helped cannot be told.
/// </summary>
internal static class ThresholdHeaps
{
    private const int FewestOccasions = 8;

    // A band is as wide as one case, or one case in a hundred.
    private const long CasesABand = 100;

    // The middles of the outer bands lie three times as far apart as those of the inner ones.
    private const double Slope = 1.0 / 3;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var tested = panels.Select(Count).Where(heap => heap.Occasions >= FewestOccasions).ToArray();
        var stands = FalseDiscoveries.Limit([.. tested.Select(heap => heap.Chance)]);
        foreach (var heap in tested)
            if (heap.Panel.IsAsked && heap.IsPeak && heap.Chance <= stands)
                yield return Question.Of(
                    QuestionCodes.Heaped, SourceLocation.None, heap.Span,
                    BaseRate.OfOthers(tested, heap, other => other.IsPeak && other.Chance <= FalseDiscoveries.Level),
                    [
                        QuestionNumber.Of("justMet", heap.JustMet), QuestionNumber.Of("justMissed", heap.JustMissed), QuestionNumber.Of("expected", heap.Expected),
                        QuestionNumber.Of("fartherMet", heap.FartherMet), QuestionNumber.Of("fartherMissed", heap.FartherMissed), QuestionNumber.Of("p", heap.Chance),
                    ],
                    ("target", heap.Panel.TargetName))
                    .About(ReportingUnit.District, heap.Panel.TargetId, []);
    }

    private static Heap Count(TargetPanel panel)
    {
        var heap = new Heap(panel);
        foreach (var figure in panel.MainSeries.SelectMany(series => series.Figures))
        {
            var band = Math.Max(1, figure.Denominator / CasesABand);
            // All four bands must have room below 100 % and above 0, or the slope says nothing.
            if (figure.Need is not { } need || figure.Denominator - need < 2 * band || need < 2 * band)
                continue;
            var place = (figure.Good - need) >= 0 ? (figure.Good - need) / band : -1 - ((need - 1 - figure.Good) / band);
            if (place is >= -2 and <= 1)
                heap.Add(figure, (int)place);
        }

        return heap;
    }

    private sealed class Heap(TargetPanel panel)
    {
        private readonly int[] bands = new int[4];

        public TargetPanel Panel => panel;

        public ImmutableArray<Period> Span { get; private set; } = [];

        public int JustMet => bands[2];

        public int JustMissed => bands[1];

        public int FartherMet => bands[3];

        public int FartherMissed => bands[0];

        public int Occasions => JustMet + JustMissed;

        /// <summary>Whether the just met stand out on both sides: a share of figures that only rises towards 100 % is no heap.</summary>
        public bool IsPeak => JustMet > FartherMet;

        /// <summary>How many of the occasions would be just met along the slope.</summary>
        public double Expected => Occasions * ShareAt(0);

        /// <summary>The chance of so many just met, the slope taken one standard error to the side that explains more of them.</summary>
        public double Chance => Chances.BinomialUpper(JustMet, Occasions, ShareAt(1));

        public void Add(PanelFigure figure, int place)
        {
            Span = Span.IsEmpty ? [figure.Period, figure.Period]
                : [figure.Period < Span[0] ? figure.Period : Span[0], figure.Period > Span[1] ? figure.Period : Span[1]];
            bands[place + 2]++;
        }

        private double ShareAt(double errors)
        {
            var (above, below) = (FartherMet + 0.5, FartherMissed + 0.5);
            var odds = Math.Exp(Slope * (Math.Log(above / below) + (errors * Math.Sqrt((1 / above) + (1 / below)))));
            return odds / (1 + odds);
        }
    }
}
