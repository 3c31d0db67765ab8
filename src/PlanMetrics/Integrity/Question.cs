using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Integrity;

/// <summary>数据疑点: a question that figures raise beside comparable ones. It asks and never judges; no score depends on it.</summary>
/// <param name="Finding">Code, place, unit, target and sentence; the unit is <c>*</c> where a whole panel is asked about.</param>
/// <param name="Periods">The periods that it is about, in their order.</param>
public sealed record Question(Diagnostic Finding, ImmutableArray<Period> Periods)
{
    /// <summary>筛查项: the name of the screen, such as <c>rate.jump</c>.</summary>
    public string Screen => Finding.Descriptor.Name;

    /// <summary>How much it matters: an error is impossible arithmetic, a warning is unusual, a note says something of a whole panel or series.</summary>
    public Severity Severity => Finding.Severity;

    /// <summary>同类比例: the share of comparable cases that look so, rounded to four decimals; null where nothing is comparable.</summary>
    public decimal? BaseRate { get; private init; }

    /// <summary>How many comparable cases there are.</summary>
    public int ReferenceCases { get; private init; }

    /// <summary>The numbers behind it.</summary>
    public ImmutableArray<QuestionNumber> Numbers { get; private init; } = [];

    /// <summary>涉及采用值: whether the year's measure rests on a figure that it is about, and not on another source's; true for a whole panel.</summary>
    public bool Counts { get; internal init; } = true;

    /// <summary>The figures handed in that it is about; empty for a panel.</summary>
    internal ImmutableArray<Observation> Figures { get; private init; } = [];

    /// <summary>Whether it is about a panel as a whole and no single unit.</summary>
    public bool IsOfPanel => Finding.UnitId == ReportingUnit.District;

    internal static Question Of(
        DiagnosticDescriptor descriptor, SourceLocation place, ImmutableArray<Period> periods, BaseRate comparable,
        ReadOnlySpan<QuestionNumber> numbers, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        var all = ImmutableArray.CreateBuilder<DiagnosticArgument>();
        all.AddRange(arguments);
        all.Add(("period", PeriodText(periods)));
        all.Add(("rate", comparable.Text));
        all.Add(("cases", comparable.Cases));
        foreach (var number in numbers)
            all.Add((number.Name, Json.NumberText.Of(number.Value)));
        return new(new Diagnostic(descriptor, place, all.ToImmutable()), periods)
        {
            BaseRate = comparable.Share, ReferenceCases = comparable.Cases, Numbers = [.. numbers],
        };
    }

    internal Question About(string unitId, string targetId, ImmutableArray<Observation> figures) =>
        this with { Finding = Finding.About(unitId, targetId, Periods[^1].ToString()), Figures = figures };

    /// <summary>Whether a measure rests on one of its figures, or on one that another source gave alike.</summary>
    internal bool IsUnder(Measure measure)
    {
        foreach (var used in measure.Used)
            foreach (var figure in Figures)
                if (SameFigure.Comparer.Equals(used, figure) || (used.Key == figure.Key && used.Figure == figure.Figure))
                    return true;
        return false;
    }

    private static string PeriodText(ImmutableArray<Period> periods) =>
        periods.Length == 1 ? periods[0].ToString() : $"{periods[0]}–{periods[^1]}";
}
