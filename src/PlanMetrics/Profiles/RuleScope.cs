using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>What a rule can be for; whatever it cannot be for must be left out in the file by naming what it is for.</summary>
/// <param name="Comparisons">The comparisons; empty for all.</param>
/// <param name="Figures">The kinds of figure; empty for all.</param>
internal sealed record RuleScope(Comparison[] Comparisons, FigureKind[] Figures)
{
    private static readonly FigureKind[] Quantities = [FigureKind.Ratio, FigureKind.Count];
    private static readonly Comparison[] Directed =
    [
        Comparison.AtLeast, Comparison.AtMost, Comparison.GreaterThan, Comparison.LessThan, Comparison.Increase, Comparison.Decrease,
    ];

    /// <summary>Whether it can be for a comparison and a kind of figure.</summary>
    public bool Fits(Comparison comparison, FigureKind figure) =>
        (Comparisons.Length == 0 || Comparisons.Contains(comparison)) && (Figures.Length == 0 || Figures.Contains(figure));

    public static RuleScope Of(ScoringRule rule) => rule switch
    {
        ScoringRule.PassFail => new([], []),
        ScoringRule.Proportional => new([Comparison.AtLeast, Comparison.AtMost], Quantities),
        ScoringRule.Steps => new([Comparison.AtLeast, Comparison.AtMost, Comparison.Equal], Quantities),
        ScoringRule.Bands { On: BandBasis.Attainment } => new([Comparison.AtLeast], Quantities),
        ScoringRule.PerOccurrence => new([Comparison.AtMost, Comparison.LessThan, Comparison.Decrease], [FigureKind.Count]),
        ScoringRule.Lateness => new([Comparison.OnOrBefore], [FigureKind.Date]),
        ScoringRule.Nearest { Value: null } => new([Comparison.Equal], Quantities),
        { IsRelative: true } => new(Directed, Quantities),
        _ => new([], Quantities),
    };
}
