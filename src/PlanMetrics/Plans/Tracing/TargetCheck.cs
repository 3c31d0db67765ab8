using System.Collections.Immutable;

namespace PlanMetrics.Plans.Tracing;

/// <summary>Holds targets against the tasks of the text, and remembers which numbers they account for.</summary>
internal sealed class TargetCheck(ImmutableArray<TaskText> tasks, ILookup<int, string> phrases, int planYears)
{
    private readonly ILookup<int, TaskText> byNumber = tasks.ToLookup(task => task.Number);
    private readonly HashSet<int> claimed = [];

    /// <summary>Whether a target accounts for a number; valid when all targets have been checked.</summary>
    public bool IsClaimed(Quantity quantity) => claimed.Contains(quantity.Start);

    /// <summary>How a target stands, and where in the text that shows; null where its task is not there.</summary>
    public (TargetTrace Trace, TaskText? Task, int At) Check(Target target)
    {
        if (byNumber[target.Task].FirstOrDefault() is not { } own)
            return (new TargetTrace(target, TraceState.TaskMissing, "", []), null, 0);
        var phrase = SourceText.Fold(target.Citation.Phrase);
        var (reading, at) = phrase.Length == 0 ? default : Read(target, own, phrase);
        if (reading.Claimed is null)
            return (Missing(target, own, phrase, out at), own, at);
        foreach (var quantity in reading.Claimed)
            claimed.Add(quantity.Start);
        var basis = BasisReader.Of(target, new Clause(own, at, at + phrase.Length), reading);
        return (new TargetTrace(target, reading.State, reading.Found, []) { Basis = basis }, own, at);
    }

    /// <summary>The first place where the phrase stands and agrees; else the first where it stands.</summary>
    private (ClauseReading Reading, int At) Read(Target target, TaskText task, string phrase)
    {
        var first = default((ClauseReading Reading, int At));
        foreach (var at in task.PlacesOf(phrase))
        {
            var reading = ClauseReader.Read(target, new Clause(task, at, at + phrase.Length, planYears));
            if (reading.IsConfirmed)
                return (reading, at);
            if (first.Reading.Claimed is null)
                first = (reading, at);
        }

        return first;
    }

    private TargetTrace Missing(Target target, TaskText own, string phrase, out int at)
    {
        at = own.Heading;
        var nearest = phrase.Length == 0 ? null : NearestPhrase.Find(own.Body, phrase);
        var found = "";
        if (nearest is { } stretch)
        {
            at = own.Start + stretch.Start;
            found = own.Source.Printed(at, own.Start + stretch.End);
            if (Changed(target, own, phrase, stretch) is { } changed)
                return changed.State == TraceState.ComparisonDiffers
                    ? new TargetTrace(target, changed.State, changed.Found, [])
                    : new TargetTrace(target, changed.State, found, []);
        }

        ImmutableArray<int> elsewhere = phrase.Length == 0
            ? []
            : [.. tasks.Where(task => task.Body.Contains(phrase, StringComparison.Ordinal)).Select(task => task.Number).Distinct()];
        return elsewhere.Length > 0
            ? new TargetTrace(target, TraceState.PhraseElsewhere, found, elsewhere)
            : new TargetTrace(target, TraceState.PhraseMissing, found, []);
    }

    /// <summary>The fault where the sentence stands with another number, date or comparison; null where its words differ.</summary>
    private ClauseReading? Changed(Target target, TaskText own, string phrase, (int Start, int End) stretch)
    {
        var text = own.Body[stretch.Start..stretch.End];
        if (PhraseTokens.Mask(text) != PhraseTokens.Mask(phrase))
            return null;
        var clause = new Clause(own, own.Start + stretch.Start, own.Start + stretch.End, planYears);
        // The numbers of a phrase of another target that says more are its numbers, not this target's with a fault.
        if (clause.InPhrase().Length > 0 && clause.InPhrase().All(quantity => IsInAnotherPhrase(own, phrase, quantity)))
            return null;
        var reading = ClauseReader.Read(target, clause);
        return reading.IsConfirmed ? null : reading;
    }

    private bool IsInAnotherPhrase(TaskText own, string phrase, Quantity quantity) =>
        phrases[own.Number].Where(other => other.Length > phrase.Length).Any(other =>
            own.PlacesOf(other).Any(at => quantity.Start >= at && quantity.End <= at + other.Length));
}
