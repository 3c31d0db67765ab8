using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>
/// Several values for one figure: the same value counts once, a higher submission number replaces a lower one, and two different
/// values of one number contradict each other. At most one of them stands; a blank is no value.
/// </summary>
internal sealed class Resubmissions(NoteBook notes, Findings findings)
{
    /// <summary>All observations in their order, each with its standing.</summary>
    public ImmutableArray<Observation> Judge(Observation[] all)
    {
        Array.Sort(all, ObservationOrder.Instance);
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && ObservationOrder.CompareSubject(all[start], all[end]) == 0)
                end++;
            if (end - start > 1)
                JudgeGroup(all.AsSpan(start, end - start));
            start = end;
        }

        return ImmutableArray.Create(all);
    }

    private void JudgeGroup(Span<Observation> group)
    {
        var top = -1;
        for (var i = 0; i < group.Length; i++)
            if (IsValue(group[i]) && (top < 0 || group[i].Submission > group[top].Submission))
                top = i;
        var other = top < 0 ? -1 : FirstContradiction(group, top);
        var standing = top < 0 ? FirstInScope(group) : top;
        var (first, second) = (standing < 0 ? null : group[standing], other < 0 ? null : group[other]);
        for (var i = 0; i < group.Length; i++)
            if (group[i].Standing != ObservationStanding.OutOfScope && (i != standing || second is not null))
                group[i] = group[i] with { Standing = StandingOf(group[i], first!, second) };
    }

    private ObservationStanding StandingOf(Observation observation, Observation top, Observation? contradiction)
    {
        if (!IsValue(observation))
            return IsValue(top) ? ObservationStanding.Superseded : ObservationStanding.Repeated;
        if (observation.Submission == top.Submission && contradiction is not null)
        {
            Report(FigureCodes.Contradicted, observation, Same(observation, top) ? contradiction : top);
            return ObservationStanding.Contradicted;
        }

        if (contradiction is null && Same(observation, top))
        {
            Note(observation);
            return ObservationStanding.Repeated;
        }

        Report(FigureCodes.Superseded, observation, top);
        return ObservationStanding.Superseded;
    }

    private static int FirstContradiction(ReadOnlySpan<Observation> group, int top)
    {
        for (var i = top + 1; i < group.Length; i++)
            if (IsValue(group[i]) && group[i].Submission == group[top].Submission && !Same(group[i], group[top]))
                return i;
        return -1;
    }

    private static int FirstInScope(ReadOnlySpan<Observation> group)
    {
        for (var i = 0; i < group.Length; i++)
            if (group[i].Standing != ObservationStanding.OutOfScope)
                return i;
        return -1;
    }

    private static bool IsValue(Observation observation) =>
        observation.State != FigureState.Missing && observation.Standing != ObservationStanding.OutOfScope;

    private static bool Same(Observation left, Observation right) => left.State == right.State && left.Reported == right.Reported;

    private void Note(Observation observation) =>
        notes.Add(
            FigureCodes.Repeated,
            new RowSite(observation.Cells.File, new SubmissionRow { Sheet = observation.Cells.Sheet }, findings, notes),
            SourceCell.Blank with { Address = observation.Cells.First }, FigureText.Of(observation).Chinese);

    private void Report(DiagnosticDescriptor descriptor, Observation observation, Observation other) =>
        findings.Add(Diagnostic.At(
            descriptor, observation.Cells.At(observation.Cells.First),
            ("found", FigureText.Of(observation)), ("other", FigureText.Of(other)), ("place", PlaceOf(other)),
            ("number", NumberText.Of(observation.Submission)), ("otherNumber", NumberText.Of(other.Submission)))
            .About(observation.Key.UnitId, observation.Key.TargetId, observation.Key.Period.ToString()));

    private static LocalText PlaceOf(Observation observation)
    {
        var place = observation.Cells.At(observation.Cells.First).ToString();
        return place.Length > 0 ? place : new LocalText("代码中的数据", "a figure made in code");
    }
}
