using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Observations.Meaning;

/// <summary>T-E06, T-E07: a unit's figures of one period that are all those of the period before, or of the year before; and numbers that are all round.</summary>
internal sealed class SameFigures(Plan plan, Roster roster, Findings findings)
{
    // Small numbers agree by chance: only those of two digits and more say something, by their digits. A part that is the whole says it once.
    private const decimal FewestDigits = 6m;
    private const decimal SmallestTelling = 10m;
    private const int FewestRound = 8;

    private readonly Dictionary<(string Unit, DataSource Source), SortedDictionary<Period, Dictionary<(string, Basis), Observation>>> units = [];

    public void Check(ImmutableArray<Observation> all)
    {
        foreach (var observation in all)
            if (observation.IsUsable && !observation.Key.Period.IsPlan && plan.FindTarget(observation.Key.TargetId) is { Accrual: Accrual.Flow })
                Take(observation);
        foreach (var (unit, periods) in units)
        {
            foreach (var (period, figures) in periods)
                if (!IsSame(unit.Unit, periods, period, figures, Before(period)))
                    IsSame(unit.Unit, periods, period, figures, new Period(period.Start.AddYears(-1), period.End.AddYears(-1)));
            foreach (var year in periods.GroupBy(period => period.Key.LastDay.Year))
                CheckRound(unit.Unit, year.Key, [.. year.SelectMany(period => period.Value.Values)]);
        }
    }

    private void Take(Observation observation)
    {
        var key = (observation.Key.UnitId, observation.Source);
        if (!units.TryGetValue(key, out var periods))
            units.Add(key, periods = []);
        if (!periods.TryGetValue(observation.Key.Period, out var figures))
            periods.Add(observation.Key.Period, figures = []);
        figures.TryAdd((observation.Key.TargetId, observation.Basis), observation);
    }

    private bool IsSame(
        string unit, SortedDictionary<Period, Dictionary<(string, Basis), Observation>> periods, Period period,
        Dictionary<(string, Basis), Observation> figures, Period other)
    {
        if (!periods.TryGetValue(other, out var earlier) || earlier.Count != figures.Count)
            return false;
        var digits = 0m;
        foreach (var (key, figure) in figures)
        {
            if (!earlier.TryGetValue(key, out var before) || before.Reported != figure.Reported)
                return false;
            digits += NumbersOf(figure).Distinct().Where(number => number >= SmallestTelling).Sum(number => FigureText.Of(number).Length);
        }

        if (digits < FewestDigits)
            return false;
        var first = figures.Values.OrderBy(figure => figure, ObservationOrder.Instance).First();
        Report(MeaningCodes.SameAsBefore, first, ("unit", NameOf(unit)), ("period", period.ToString()), ("other", other.ToString()), ("count", figures.Count), ("found", FigureText.Of(first)));
        return true;
    }

    private void CheckRound(string unit, int year, Observation[] figures)
    {
        var numbers = figures.SelectMany(NumbersOf).Where(number => number >= SmallestTelling).ToArray();
        if (numbers.Length < FewestRound || !Array.TrueForAll(numbers, number => number % 10m == 0m))
            return;
        var first = figures.Order(ObservationOrder.Instance).First(figure => NumbersOf(figure).Any(number => number >= SmallestTelling));
        Report(MeaningCodes.AllRound, first, ("unit", NameOf(unit)), ("year", $"{year}"), ("count", numbers.Length), ("found", FigureText.Of(first)));
    }

    private static Period Before(Period period)
    {
        var months = ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month;
        return new(period.Start.AddMonths(-months), period.Start);
    }

    private static IEnumerable<decimal> NumbersOf(Observation observation) => observation.Reported switch
    {
        Figure.Ratio ratio => [ratio.Numerator, ratio.Denominator],
        Figure.Count count => [count.Value],
        Figure.Pair pair => [pair.Value, pair.Comparator],
        _ => [],
    };

    private LocalText NameOf(string unit) => roster.Units.FirstOrDefault(item => item.Id == unit)?.Name ?? unit;

    private void Report(DiagnosticDescriptor descriptor, Observation at, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, at.Cells.At(at.Cells.First), arguments).About(at.Key.UnitId, "", at.Key.Period.ToString()));
}
