using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Integrity;

/// <summary>数据疑点: the questions that the figures of a year raise. Earlier years serve as comparable data. No score depends on them.</summary>
/// <param name="All">The questions, the gravest first, then by code, unit, target and period.</param>
public sealed record QuestionTable(ImmutableArray<Question> All)
{
    private readonly HashSet<(string Unit, string Target)> asked =
        [.. All.Select(question => (question.Finding.UnitId, question.Finding.TargetId))];

    /// <summary>No question.</summary>
    public static QuestionTable None { get; } = new([]);

    /// <summary>Screens the figures that count. What reading has found impossible already is a finding and not asked again.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units and settings.</param>
    /// <param name="observations">The figures of all years read.</param>
    /// <param name="measures">The year's measures, which say what figures do not count.</param>
    public static QuestionTable From(Plan plan, Roster roster, ObservationTable observations, MeasureTable measures)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(measures);
        return Of(new PanelBuilder(plan, roster, measures.Scope).Of(observations.All, measures.SetAside));
    }

    /// <summary>Whether a measure rests on figures that a question is about; the district's rows where the panel is asked about.</summary>
    /// <param name="measure">The measure.</param>
    public bool Concerns(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Role != MeasureRole.Lead && asked.Contains((measure.UnitId, measure.Target.Id));
    }

    /// <summary>Screens panels of any origin.</summary>
    internal static QuestionTable Of(IReadOnlyList<TargetPanel> panels) => new(
    [
        .. StatedPercents.Ask(panels).Concat(RepeatedFigures.Ask(panels)).Concat(RateJumps.Ask(panels)).Concat(ShrunkDenominators.Ask(panels))
            .Concat(ThresholdHeaps.Ask(panels)).Concat(SteadyRates.Ask(panels)).Concat(LastDigits.Ask(panels))
            .OrderByDescending(question => question.Severity)
            .ThenBy(question => question.Finding.Descriptor.Code, StringComparer.Ordinal)
            .ThenBy(question => question.Finding.UnitId, StringComparer.Ordinal)
            .ThenBy(question => question.Finding.TargetId, StringComparer.Ordinal)
            .ThenBy(question => question.Periods.IsEmpty ? default : question.Periods[^1])
            .ThenBy(question => question.Finding.Location.ToString(), StringComparer.Ordinal)
            // Two sources that differ elsewhere may say the same here.
            .DistinctBy(question => (question.Finding.Message(Language.English), question.Finding.UnitId, question.Finding.TargetId)),
    ]);
}
