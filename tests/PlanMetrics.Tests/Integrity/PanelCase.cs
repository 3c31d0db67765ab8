using System.Collections.Immutable;
using PlanMetrics.Integrity;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Integrity;

/// <summary>Panels written out by hand, and honest ones drawn from chance alone.</summary>
internal static class PanelCase
{
    public static readonly Period Start = Period.Quarter(2021, 1);

    /// <summary>A series of quarters; null leaves one out.</summary>
    public static PanelSeries Series(string unit, int percent, params (long Good, long Cases)?[] quarters)
    {
        var figures = ImmutableArray.CreateBuilder<PanelFigure>();
        for (var i = 0; i < quarters.Length; i++)
            if (quarters[i] is var (good, cases))
                figures.Add(Figure(i, good, cases, percent));
        return new(unit, unit, figures.ToImmutable());
    }

    public static TargetPanel Panel(params PanelSeries[] series) => new("rate", "比率", [.. series]);

    public static Question[] Questions(TargetPanel panel, string code) =>
        [.. QuestionTable.Of([panel]).All.Where(question => question.Finding.Descriptor.Code == code)];

    /// <summary>Units of differing size and level whose cases go well or not by chance, at a rate that stays.</summary>
    public static TargetPanel Honest(Random chance, int units, int quarters, int percent)
    {
        var all = Enumerable.Range(0, units).Select(unit =>
        {
            var (size, rate) = (10 + chance.Next(190), 0.80 + (0.18 * chance.NextDouble()));
            return Series($"u{unit}", percent, [.. Enumerable.Range(0, quarters).Select(_ => Drawn(chance, size, rate))]);
        });
        return Panel([.. all]);
    }

    private static (long, long)? Drawn(Random chance, int size, double rate)
    {
        var cases = Enumerable.Range(0, size * 2).Count(_ => chance.NextDouble() < 0.5);
        return (Enumerable.Range(0, cases).Count(_ => chance.NextDouble() < rate), cases);
    }

    private static PanelFigure Figure(int quarter, long good, long cases, int percent) =>
        new(Period.Quarter(2021 + (quarter / 4), (quarter % 4) + 1), good, cases) { Need = ((cases * percent) + 99) / 100 };
}
