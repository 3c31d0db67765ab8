using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations.Verifying;

/// <summary>Applies the lines about one figure to it, all or none: a figure verified by half would be one that nobody gave.</summary>
internal static class VerifiedObservation
{
    private static readonly LocalText InCode = new("代码中的数据", "a figure made in code");

    /// <summary>The figure as verified; null where its lines are not used, which is reported.</summary>
    /// <param name="slot">The lines.</param>
    /// <param name="reported">The figure; null where nothing was handed in.</param>
    public static Observation? Of(VerifiedSlot slot, Observation? reported)
    {
        var chosen = new SortedDictionary<VerifiedField, VerifiedLine>();
        VerifiedField? refused = null;
        var usable = slot.Lines.FindAll(line => IsFresh(line, reported));
        foreach (var field in slot.Lines.Where(line => line.Field is not null).GroupBy(line => line.Field!.Value))
            if (usable.FindAll(line => line.Field == field.Key) is { Count: > 0 } lines && FieldChoice.Of(lines) is { } line)
                chosen.Add(field.Key, line);
            else
                refused ??= field.Key;
        if (refused is { } lacking)
            foreach (var line in chosen.Values)
                line.Report(VerifiedFigureCodes.Partial, ("column", VerificationWords.NameOf(lacking)));
        return refused is null && chosen.Count > 0 ? Compose(slot, reported, chosen, usable) : null;
    }

    /// <summary>Whether a line speaks of what is reported now.</summary>
    public static bool Fits(VerifiedLine line, Observation? reported)
    {
        if (line.Field == VerifiedField.State)
            return true;
        if (reported is { State: FigureState.Rejected, Refused: null })
            return true;
        var current = FieldValue.Of(reported?.Reported ?? reported?.Refused, line.Field!.Value);
        return current.IsNone ? line.StatedText.Length == 0 : line.Stated == current;
    }

    private static bool IsFresh(VerifiedLine line, Observation? reported)
    {
        if (line.Kept is null)
            return false;
        if (Fits(line, reported))
            return true;
        line.Report(
            VerifiedFigureCodes.Stale, ("found", VerificationText.Of(line.StatedText)),
            ("expected", VerificationText.Of(FieldValue.Of(reported?.Reported ?? reported?.Refused, line.Field!.Value))), ("place", PlaceOf(reported)));
        return false;
    }

    private static LocalText PlaceOf(Observation? reported) =>
        reported is null ? new LocalText("收到的表中没有这一数据", "no file at all")
        : reported.Cells.At(reported.Cells.First).ToString() is { Length: > 0 } place ? place
        : InCode;

    private static Observation? Compose(VerifiedSlot slot, Observation? reported, SortedDictionary<VerifiedField, VerifiedLine> chosen, List<VerifiedLine> usable)
    {
        var was = reported ?? new Observation(slot.Key, VerifiedCells.Of(chosen.Values)) { Source = slot.Source, Basis = slot.Basis, State = FigureState.Missing };
        var kept = was with { Standing = ObservationStanding.Stands, StateBefore = was.State, Verifications = KeptLines(chosen, usable), ThirdParty = OfThirdParty(slot, was, usable) };
        if (chosen.Remove(VerifiedField.State, out var state))
        {
            if (chosen.Count > 0 && state.Value.State == FigureState.NotApplicable)
            {
                foreach (var line in chosen.Values)
                    line.Report(VerifiedFigureCodes.Contradicted, ("found", line.ValueText), ("other", state.ValueText), ("place", state.Place));
                return null;
            }

            if (chosen.Count == 0)
                return kept with { State = state.Value.State == FigureState.Missing && was.Reported is not null ? FigureState.Reported : state.Value.State!.Value };
        }

        if (chosen.Values.Any(line => line.Rejects))
            return kept with { State = FigureState.Rejected };
        return VerifiedFigure.Of(slot.Target, was.Reported ?? was.Refused, chosen) is { } figure
            ? kept with { State = FigureState.Reported, Verified = figure }
            : null;
    }

    // What it found, whether or not somebody else comes before it.
    private static Figure? OfThirdParty(VerifiedSlot slot, Observation was, List<VerifiedLine> usable)
    {
        var lines = new SortedDictionary<VerifiedField, VerifiedLine>();
        foreach (var line in usable.Where(line => line is { Kept.Role: VerifierRole.ThirdParty, Value.State: null }).OrderByDescending(line => line.Kept!.Date).ThenBy(line => line.Kept!.Verified, StringComparer.Ordinal))
            lines.TryAdd(line.Field!.Value, line);
        return lines.Count == 0 ? null : VerifiedFigure.Of(slot.Target, was.Reported ?? was.Refused, lines, isTold: false);
    }

    private static ImmutableArray<Verification> KeptLines(SortedDictionary<VerifiedField, VerifiedLine> chosen, List<VerifiedLine> usable) =>
    [
        .. usable.Select(line => line.Kept! with { Counts = chosen.ContainsValue(line) })
            .OrderBy(line => line.Field).ThenByDescending(line => line.Counts).ThenBy(line => line.Role).ThenByDescending(line => line.Date)
            .ThenBy(line => line.Place.ToString(), StringComparer.Ordinal).ThenBy(line => line.Verified, StringComparer.Ordinal),
    ];
}
