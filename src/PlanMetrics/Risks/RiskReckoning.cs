using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks;

/// <summary>How the risks of one target are reckoned, by what kind of figure it has.</summary>
internal sealed class RiskReckoning
{
    private readonly RiskYears years;
    private readonly RecordRisks records;
    private readonly CoverageRisks coverage;
    private readonly CountRisks counts;

    public RiskReckoning(Target target, RiskYears years, RecordRisks records, LearnedRates? learned)
    {
        (Target, this.years, this.records) = (target, years, records);
        (Rates, coverage, counts) = (new(target, years, learned), new(target, years), new(target, years));
        Shape = ShapeOf(target);
    }

    public Target Target { get; }

    public RiskShape Shape { get; }

    public RateRisks Rates { get; }

    /// <summary>The outlook of the run's year, closed where it is decided.</summary>
    public Outlook InYear(Measure now) => RiskClosing.Of(now, years, Shape) ?? Open(now);

    /// <summary>The outlook of the year after the run's.</summary>
    public Outlook Ahead(Measure now, int year)
    {
        var threshold = ExactComparison.NumberOf(years.ThresholdOf(Target, now.UnitId, year));
        return Shape switch
        {
            RiskShape.Rate => Rates.Ahead(now.UnitId, year, now.Comparison, threshold),
            RiskShape.Count or RiskShape.Ceiling => counts.Ahead(now.UnitId, threshold),
            _ => records.Ahead(Target, now),
        };
    }

    /// <summary>What would have been said of the closed years of this rate, in the run's way (within the year or a year ahead), and whether it was missed.</summary>
    public IEnumerable<(RiskLevel Level, bool IsMissed)> ClosedForecasts()
    {
        var last = years.Scope.Year - (years.IsOver ? 0 : 1);
        for (var year = years.First + 1; year <= last; year++)
            foreach (var unit in years.UnitsOf(Target))
            {
                if (years.Whole(year, unit, Target) is not { State: MeasureState.Reported, Met: { } met } whole)
                    continue;
                var outlook = years.IsOver ? Rates.ByRule(unit, year, whole.Comparison, whole.Against)
                    : years.Part(year, unit, Target) is { State: MeasureState.Reported or MeasureState.NotApplicable } part ? Rates.InYear(unit, year, part)
                    : null;
                if (outlook is { State: null })
                    yield return (RiskLevels.Of(RiskLevels.Published(outlook.Probability)), !met);
            }
    }

    private Outlook Open(Measure now) => now is { State: MeasureState.NotDue, LastDay: { } last } && last.Year > years.Scope.Year ? records.Later(Target, now, last) : Shape switch
    {
        // A number of the year that is reached stays reached, and one that is exceeded stays exceeded.
        RiskShape.Rate => Rates.InYear(now.UnitId, years.Scope.Year, now),
        RiskShape.Count or RiskShape.Ceiling => counts.InYear(now.UnitId, now),
        RiskShape.Coverage => coverage.InYear(now.UnitId, now) ?? records.InYear(Target, now, now.LastDay),
        _ => records.InYear(Target, now, now.LastDay),
    };

    /// <summary>What kind of risk a target has.</summary>
    public static RiskShape ShapeOf(Target target) => target switch
    {
        { Cadence: not (Cadence.Year or Cadence.Event) } => RiskShape.Record,
        { Figure: FigureKind.Ratio, Accrual: Accrual.Flow, UnitOfMeasure: UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent } when IsTwoSided(target) => RiskShape.Rate,
        { Figure: FigureKind.Ratio, UnitOfMeasure: UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent, Decimals: false, Comparison: Comparison.AtLeast or Comparison.GreaterThan } =>
            RiskShape.Coverage,
        { Figure: FigureKind.Count, Accrual: Accrual.Flow, Comparison: Comparison.AtLeast or Comparison.GreaterThan } => RiskShape.Count,
        { Figure: FigureKind.Count, Accrual: Accrual.Flow, Comparison: Comparison.AtMost or Comparison.LessThan } => RiskShape.Ceiling,
        _ => RiskShape.Record,
    };

    private static bool IsTwoSided(Target target) =>
        target.Comparison is Comparison.AtLeast or Comparison.GreaterThan or Comparison.AtMost or Comparison.LessThan
        || (target.Comparison == Comparison.Equal && target.Threshold is Threshold.Number { Value: 100m });
}
