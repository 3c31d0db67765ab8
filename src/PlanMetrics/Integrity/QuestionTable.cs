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
        var table = Of(new PanelBuilder(plan, roster, measures.Scope).Of(observations.All, measures.SetAside));
        return table.All.IsEmpty ? table : new([.. table.All.Select(question => question.IsOfPanel ? question : question with
        {
            Counts = measures.All.Any(measure => IsOwn(measure, question) && question.IsUnder(measure)),
        })]);
    }

    /// <summary>Whether a measure rests on figures that a question is about; the district's rows where the panel is asked about.</summary>
    /// <param name="measure">The measure.</param>
    public bool Concerns(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (measure.Role == MeasureRole.Lead)
            return false;
        foreach (var question in All)
            if (question.Counts && question.Finding.UnitId == measure.UnitId && question.Finding.TargetId == measure.Target.Id)
                return true;
        return false;
    }

    /// <summary>Screens panels of any origin.</summary>
    internal static QuestionTable Of(IReadOnlyList<TargetPanel> panels)
    {
        List<Question> all =
        [
            .. StatedPercents.Ask(panels), .. RepeatedFigures.Ask(panels), .. RateJumps.Ask(panels), .. ShrunkDenominators.Ask(panels),
            .. ThresholdHeaps.Ask(panels), .. SteadyRates.Ask(panels), .. LastDigits.Ask(panels),
        ];
        all.Sort(Compare);
        var table = ImmutableArray.CreateBuilder<Question>(all.Count);
        foreach (var question in all)
            // Two sources that differ elsewhere may say the same here.
            if (table.Count == 0 || !IsSame(table[^1], question))
                table.Add(question);
        return new(table.ToImmutable());
    }

    private static bool IsOwn(Measure measure, Question question) =>
        measure.Role == MeasureRole.Own && measure.UnitId == question.Finding.UnitId && measure.Target.Id == question.Finding.TargetId;

    private static int Compare(Question one, Question other)
    {
        var order = CompareSubject(one, other);
        if (order == 0) order = string.CompareOrdinal(TextOf(one), TextOf(other));
        return order != 0 ? order : string.CompareOrdinal(one.Finding.Location.ToString(), other.Finding.Location.ToString());
    }

    private static int CompareSubject(Question one, Question other)
    {
        var order = (int)other.Severity - (int)one.Severity;
        if (order == 0) order = string.CompareOrdinal(one.Finding.Descriptor.Code, other.Finding.Descriptor.Code);
        if (order == 0) order = string.CompareOrdinal(one.Finding.UnitId, other.Finding.UnitId);
        if (order == 0) order = string.CompareOrdinal(one.Finding.TargetId, other.Finding.TargetId);
        return order != 0 ? order : one.Periods[^1].CompareTo(other.Periods[^1]);
    }

    private static bool IsSame(Question one, Question other) => CompareSubject(one, other) == 0 && TextOf(one) == TextOf(other);

    private static string TextOf(Question question) => question.Finding.Message(Language.English);
}
