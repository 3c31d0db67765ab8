using System.Globalization;
using System.Text;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Scores;

namespace PlanMetrics.Tests.Risks.Backtest;

/// <summary>Made-up units whose rates wander, jump and have seasons; the same seed makes the same panel on every machine.</summary>
internal sealed record SyntheticPanel(int Seed)
{
    public int Units { get; init; } = 40;

    public int Years { get; init; } = 8;

    public PanelCadence Cadence { get; init; } = PanelCadence.Quarter;

    /// <summary>Cases of a unit and year, in the middle.</summary>
    public double Cases { get; init; } = 120;

    /// <summary>By how much a logit wanders in a year.</summary>
    public double Wander { get; init; } = 0.4;

    /// <summary>By how much a period differs from its level.</summary>
    public double Noise { get; init; } = 0.2;

    public double Season { get; init; } = 0.15;

    /// <summary>How often in a year a level jumps.</summary>
    public double Jumps { get; init; } = 0.1;

    /// <summary>By how much the rates of one half of the units are up and those of the other down, in turn by years.</summary>
    public double Swing { get; init; }

    public string ToCsv()
    {
        var text = new StringBuilder("unit,group,period,numerator,denominator\n");
        foreach (var row in Rows())
            text.Append(CultureInfo.InvariantCulture, $"{row.Unit},G{row.Unit[^1]},{row.Period},{row.Count.Good},{row.Count.Cases}\n");
        return text.ToString();
    }

    public Panel ToPanel() => Panel.Of("synthetic", [.. Rows()]);

    public IEnumerable<PanelRow> Rows()
    {
        var chance = new SplitMix64((ulong)Seed);
        var perYear = PanelPeriod.PerYear(Cadence);
        for (var unit = 1; unit <= Units; unit++)
        {
            var level = 2.2 + (0.5 * Drawn(ref chance));
            var size = Cases * Math.Exp(0.8 * Drawn(ref chance)) / perYear;
            for (var i = 0; i < Years * perYear; i++)
            {
                level += Wander / Math.Sqrt(perYear) * Drawn(ref chance);
                if (Unit(ref chance) < Jumps / perYear)
                    level += 1.2 * Drawn(ref chance);
                var rate = Logits.Rate(level + Swung(unit + (i / perYear)) + (Noise * Drawn(ref chance)) + (Season * Math.Sin(Math.Tau * (i % perYear) / perYear)));
                var cases = (long)Math.Max(0, Math.Round(size * Math.Exp(0.2 * Drawn(ref chance))));
                var good = 0L;
                for (var c = 0; c < cases; c++)
                    good += Unit(ref chance) < rate ? 1 : 0;
                if (Unit(ref chance) >= 0.03)
                    yield return new($"U{unit:000}", new(Cadence, (2012 * perYear) + i), new(good, cases));
            }
        }
    }

    private double Swung(int turn) => turn % 2 == 0 ? Swing : -Swing;

    private static double Unit(ref SplitMix64 chance) => (chance.Next() >> 11) / (double)(1UL << 53);

    // A sum of twelve is near enough to normal and needs no function that differs between machines.
    private static double Drawn(ref SplitMix64 chance)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += Unit(ref chance);
        return sum;
    }
}
