using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>Rates that vary less from period to period than chance does: a dispersion below 0.5 over at least eight periods.</summary>
internal static class SteadyRates
{
    private const int FewestPeriods = 8;
    private const double Limit = 0.5;

    // With fewer expected cases on either side the sum of squares does not follow its distribution.
    private const double FewestExpected = 3;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var byTarget = panels.Where(panel => panel.IsFlow)
            .Select(panel => (Panel: panel, Tests: panel.Series.Select(TestOf).OfType<Test>().ToArray())).ToArray();
        var stands = FalseDiscoveries.Limit(byTarget.SelectMany(target => target.Tests).Where(test => test.IsAsked).Select(test => test.Chance));
        foreach (var (panel, tests) in byTarget)
        {
            var comparable = new BaseRate(tests.Count(test => test.Dispersion < Limit), tests.Length);
            foreach (var test in tests)
                if (test.IsAsked && test.Dispersion < Limit && test.Chance <= stands)
                    yield return panel.Ask(
                        test.Series, QuestionCodes.Steady, test.Figures, comparable,
                        QuestionNumber.Of("periods", test.Figures.Length), QuestionNumber.Of("dispersion", test.Dispersion), QuestionNumber.Of("p", test.Chance));
        }
    }

    private static Test? TestOf(PanelSeries series)
    {
        var figures = series.Figures.Where(figure => figure.Denominator > 0).ToArray();
        if (figures.Length < FewestPeriods)
            return null;
        var rate = RateOf(figures);
        figures = [.. figures.Where(figure => figure.Denominator * Math.Min(rate, 1 - rate) >= FewestExpected)];
        if (figures.Length < FewestPeriods)
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

        var freedom = figures.Length - 1;
        return new(series, figures, sum / freedom, Chances.ChiSquareLower(sum, freedom));
    }

    private static double RateOf(PanelFigure[] figures) => (double)figures.Sum(figure => figure.Good) / figures.Sum(figure => figure.Denominator);

    private sealed record Test(PanelSeries Series, PanelFigure[] Figures, double Dispersion, double Chance)
    {
        public bool IsAsked => Figures[^1].IsAsked;
    }
}
