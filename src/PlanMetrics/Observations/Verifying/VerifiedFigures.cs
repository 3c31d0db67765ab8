using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Verifying;

/// <summary>Applies verification sheets to what was handed in, after reading; the order of lines and files never matters.</summary>
internal sealed class VerifiedFigures(Plan plan, Roster roster, RowScope scope, VerificationReader reader)
{
    private readonly Dictionary<(ObservationKey, DataSource, Basis), VerifiedSlot> slots = [];

    /// <summary>All figures, those verified with their lines; figures that the sheets alone give are added.</summary>
    public ImmutableArray<Observation> Apply(ImmutableArray<Observation> judged, IReadOnlyList<Submission> submissions)
    {
        var lines = submissions.SelectMany(file => file.Verifications.Select(row => reader.Read(file.File, row))).OfType<VerifiedLine>().ToList();
        if (lines.Count == 0)
            return judged;
        var keys = lines.Select(line => line.Key).ToHashSet();
        var places = Enumerable.Range(0, judged.Length).Where(i => keys.Contains(judged[i].Key)).ToLookup(i => judged[i].Key);
        foreach (var line in lines)
            Settle(line, judged, places[line.Key]);
        var all = judged.ToList();
        foreach (var slot in slots.Values)
            Apply(slot, all);
        all.Sort(ObservationOrder.Instance);
        return [.. all];
    }

    private static void Apply(VerifiedSlot slot, List<Observation> all)
    {
        // Of figures that contradict one another the verified one stands; where the lines fit none of them, the first is held against them.
        var fit = slot.Figures.FindIndex(i => slot.Lines.TrueForAll(line => line.Kept is null || VerifiedObservation.Fits(line, all[i])));
        var at = slot.Figures.Count == 0 ? -1 : slot.Figures[Math.Max(fit, 0)];
        if (VerifiedObservation.Of(slot, at < 0 ? null : all[at]) is not { } verified)
            return;
        if (at < 0)
        {
            all.Add(verified);
            return;
        }

        foreach (var other in slot.Figures)
            all[other] = all[other] with { Standing = ObservationStanding.Superseded };
        all[at] = verified;
    }

    private void Settle(VerifiedLine line, ImmutableArray<Observation> all, IEnumerable<int> places)
    {
        var ofKey = places.ToList();
        var found = ofKey.FindAll(i =>
            all[i].Standing is ObservationStanding.Stands or ObservationStanding.Contradicted
            && (line.Source ?? all[i].Source) == all[i].Source && (line.Basis ?? all[i].Basis) == all[i].Basis);
        if (found.Count == 0 && !scope.IsAsked(line.Key.UnitId, line.Target, line.Key.Period))
        {
            if (line.Kept is not null)
                line.Report(VerifiedFigureCodes.NotAsked, ("unit", line.Site.Row.Unit.Text), ("period", line.Key.Period.ToString()), ("target", line.Target.Name));
            return;
        }

        Narrow(found, line, all);
        if (found.Exists(i => all[i].Basis != all[found[0]].Basis))
        {
            if (line.Kept is not null)
                line.Report(VerifiedFigureCodes.Ambiguous);
            return;
        }

        var subject = found.Count > 0 ? (line.Key, all[found[0]].Source, all[found[0]].Basis) : (line.Key, line.Source ?? DataSource.Self, line.Basis ?? Basis.Period);
        if (!slots.TryGetValue(subject, out var slot))
            slots.Add(subject, slot = new(line.Key, line.Target, subject.Item2, subject.Item3, found));
        slot.Lines.Add(line);
    }

    // Where the sheet does not say whose figure it is, it is the one heard first; a blank beside a figure is nobody's.
    private void Narrow(List<int> found, VerifiedLine line, ImmutableArray<Observation> all)
    {
        if (found.Exists(i => all[i].State != FigureState.Missing))
            found.RemoveAll(i => all[i].State == FigureState.Missing);
        if (found.Count == 0)
            return;
        var source = found.ConvertAll(i => all[i].Source).MinBy(source => SourceOrder.Of(line.Target, source, IsOwnWord(line, source), roster.SourcesOf(line.Target.Id)));
        found.RemoveAll(i => all[i].Source != source);
    }

    private bool IsOwnWord(VerifiedLine line, DataSource source) =>
        source == DataSource.Self || (source == DataSource.Lead && plan.FindTask(line.Target.Task)?.Leads.Contains(line.Key.UnitId) == true);
}
