using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>Rates that vary less from period to period than chance does: a dispersion below 0.5 over at least eight periods,
/// in a panel where fewer than one series in ten is so steady (chance makes one in twenty so).</summary>
internal static class SteadyRates
{
    private const int FewestPeriods = 8;
    private const double Limit = 0.5;
    private const int UsualIsOneIn = 10;

    // With fewer expected cases on either side the sum of squares does not follow its distribution.
    private const double FewestExpected = 3;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var byTarget = panels.Select(TestsOf).ToArray();
        var chances = new List<double>();
        foreach (var tests in byTarget)
            foreach (var test in tests)
                if (test.IsAsked)
                    chances.Add(test.Chance);
        var stands = FalseDiscoveries.Limit(chances);
        for (var i = 0; i < byTarget.Length; i++)
        {
            // Where many are as steady, steadiness is the way of the panel and says nothing of one.
            var comparable = new BaseRate(byTarget[i].Count(test => test.Chance <= FalseDiscoveries.Level), byTarget[i].Count).WithoutOneHit();
            if (comparable.Cases > 0 && !comparable.IsBelowOneIn(UsualIsOneIn))
                continue;
            foreach (var test in byTarget[i])
                if (test.IsAsked && test.Dispersion < Limit && test.Chance <= stands)
                    yield return panels[i].Ask(
                        test.Series, QuestionCodes.Steady, [.. test.Figures], comparable,
                        QuestionNumber.Of("periods", test.Figures.Count), QuestionNumber.Of("dispersion", test.Dispersion), QuestionNumber.Of("p", test.Chance));
        }
    }

    private static List<Test> TestsOf(TargetPanel panel)
    {
        var tests = new List<Test>();
        if (panel.IsFlow)
            foreach (var series in panel.Series)
                if (TestOf(series) is { } test)
                    tests.Add(test);
        return tests;
    }

    private static Test? TestOf(PanelSeries series)
    {
        var figures = new List<PanelFigure>(series.Figures);
        figures.RemoveAll(figure => figure.Denominator == 0);
        if (figures.Count < FewestPeriods)
            return null;
        var rate = RateOf(figures);
        figures.RemoveAll(figure => figure.Denominator * Math.Min(rate, 1 - rate) < FewestExpected);
        if (figures.Count < FewestPeriods)
            return null;
        rate = RateOf(figures);
        if (rate is <= 0 or >= 1)
            return null;
        var sum = 0.0;
        foreach (var figure in figures)
        {
            var off = figure.Good - (figure.Denominator * rate);
            sum += off * off / (figure.Denominator * rate * (1 - rate));
        }

        var freedom = figures.Count - 1;
        return new(series, figures, sum / freedom, Chances.ChiSquareLower(sum, freedom));
    }

    private static double RateOf(List<PanelFigure> figures)
    {
        var (good, all) = (0.0, 0.0);
        foreach (var figure in figures)
        {
            good += figure.Good;
            all += figure.Denominator;
        }

        return good / all;
    }

    private sealed record Test(PanelSeries Series, List<PanelFigure> Figures, double Dispersion, double Chance)
    {
        public bool IsAsked => Figures[^1].IsAsked;
    }
}
