using PlanMetrics.Measures;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores.Mass;

/// <summary>Scores one unit after another on one thread.</summary>
internal sealed class MassWorker(Roster roster, ItemRules rules, YearJudge judge, UnitScores scores, Func<int, IReadOnlyList<YearFigure>> figures)
{
    private readonly List<Measure> measures = [];

    public UnitScore Of(int place)
    {
        var unit = roster.Units[place];
        measures.Clear();
        foreach (var figure in figures(place))
            if (judge.Of(unit, figure) is var measure && rules.Has(measure))
                measures.Add(measure);
        return scores.Of(unit, measures);
    }
}
