using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Integrity;

/// <summary>Last digits of numbers from 100 up, which are even where cases were counted. About a panel as a whole.</summary>
internal static class LastDigits
{
    private const long Smallest = 100;
    private const int FewestNumbers = 100;
    private const int Digits = 10;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var tested = panels.Select(TestOf).OfType<Test>().ToArray();
        var stands = FalseDiscoveries.Limit([.. tested.Select(test => test.Chance)]);
        foreach (var test in tested)
        {
            if (test.Chance > stands || !test.Panel.IsAsked)
                continue;
            var most = Array.IndexOf(test.Counts, test.Counts.Max());
            yield return Question.Of(
                QuestionCodes.Digits, SourceLocation.None, test.Span,
                BaseRate.OfOthers(tested, test, other => other.Chance <= FalseDiscoveries.Level),
                [
                    QuestionNumber.Of("numbers", test.Numbers), QuestionNumber.Of("digit", most),
                    QuestionNumber.Of("share", 100.0 * test.Counts[most] / test.Numbers), QuestionNumber.Of("p", test.Chance),
                ],
                ("target", test.Panel.TargetName))
                .About(ReportingUnit.District, test.Panel.TargetId, []);
        }
    }

    private static Test? TestOf(TargetPanel panel)
    {
        var counts = new int[Digits];
        var periods = new List<Period>();
        foreach (var (period, number) in panel.MainSeries.SelectMany(NumbersOf).Concat(panel.Counts))
        {
            if (number < Smallest)
                continue;
            counts[number % Digits]++;
            periods.Add(period);
        }

        var all = periods.Count;
        if (all < FewestNumbers)
            return null;
        var expected = (double)all / Digits;
        var sum = counts.Sum(count => (count - expected) * (count - expected) / expected);
        return new(panel, counts, [periods.Min(), periods.Max()], all, Chances.ChiSquareUpper(sum, Digits - 1));
    }

    // A number that stands twice says its digit once: a whole that is all good, and a whole that stays from period to period.
    private static IEnumerable<PanelCount> NumbersOf(PanelSeries series)
    {
        PanelFigure? before = null;
        foreach (var figure in series.Figures)
        {
            if (figure.Denominator != before?.Denominator)
                yield return new(figure.Period, figure.Denominator);
            if (figure.Numerator != figure.Denominator && figure.Numerator != before?.Numerator)
                yield return new(figure.Period, figure.Numerator);
            before = figure;
        }
    }

    private sealed record Test(TargetPanel Panel, int[] Counts, ImmutableArray<Period> Span, int Numbers, double Chance);
}
