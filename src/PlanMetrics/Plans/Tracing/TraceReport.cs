using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans.Tracing;

/// <summary>Words what tracing found.</summary>
internal sealed class TraceReport(Plan plan, SourceText source, string file)
{
    private const int Context = 12;

    public Findings Findings { get; } = new();

    /// <summary>Tasks that are missing, stand twice, are unknown, or differ in title or units.</summary>
    public void Tasks(ImmutableArray<TaskText> tasks, ImmutableArray<TaskText> printed)
    {
        var check = new TaskCheck(plan, file, Findings);
        foreach (var task in plan.Tasks)
            if (tasks.FirstOrDefault(text => text.Number == task.Number) is { } text)
                check.Check(task, text);
            else if (tasks.Length > 0)
                Missing(task);
        foreach (var text in tasks.Where(text => plan.FindTask(text.Number) is null))
            Add(TraceCodes.TaskUnknown, text.Heading, ("task", text.Number), ("found", text.Source.Printed(text.Start, text.Start + Context)));
        foreach (var text in printed.Except(tasks))
            Add(TraceCodes.TaskRepeated, text.Heading, ("task", text.Number));
    }

    /// <summary>The fault of a target that is not confirmed; a missing task has been said of all its targets at once.</summary>
    public void Target(TargetTrace trace, int at)
    {
        var descriptor = trace.State switch
        {
            TraceState.PhraseMissing when trace.Found.Length == 0 => TraceCodes.Phrase,
            TraceState.PhraseMissing => TraceCodes.PhraseWording,
            TraceState.PhraseElsewhere => TraceCodes.PhraseElsewhere,
            TraceState.NumberDiffers => TraceCodes.Number,
            TraceState.DateDiffers => TraceCodes.Date,
            TraceState.ComparisonDiffers => TraceCodes.Comparison,
            TraceState.FrequencyDiffers => TraceCodes.Frequency,
            _ => null,
        };
        if (descriptor is null)
            return;
        var target = trace.Target;
        Findings.Add(Diagnostic.At(
            descriptor,
            TracePlace.Of(file, source, at),
            ("target", target.Name with { English = target.Id }),
            ("task", target.Task),
            ("phrase", target.Citation.Phrase),
            ("found", trace.Found),
            ("expected", trace.State == TraceState.FrequencyDiffers ? TargetWords.Of(target.Cadence) : Expected(target, trace.State == TraceState.DateDiffers)),
            ("elsewhere", string.Join('、', trace.FoundInTasks))).About("", target.Id));
    }

    /// <summary>The numbers of a task that no target accounts for, each with a note.</summary>
    public IEnumerable<TextNumber> Unclaimed(TaskText task, TargetCheck check)
    {
        foreach (var quantity in task.Quantities.Where(quantity => !check.IsClaimed(quantity) && !IsWordOnly(quantity)))
        {
            var (line, column) = source.PlaceOf(quantity.Start);
            var text = source.Printed(quantity.Start, quantity.End);
            var around = source.Printed(Math.Max(quantity.Start - Context, task.Heading), Math.Min(quantity.End + Context, task.End));
            Add(TraceCodes.Unclaimed, quantity.Start, ("found", text), ("task", task.Number), ("around", around));
            yield return new TextNumber(quantity.Kind, task.Number, text, around, line, column);
        }
    }

    // Numerals such as 一批 and 三级 are words like others; shares and dates are numbers however they are written.
    private static bool IsWordOnly(Quantity quantity) => quantity is { IsWord: true, Kind: TextNumberKind.Count };

    private static LocalText Expected(Target target, bool isDate)
    {
        if (isDate && target.Due is { } due)
            return new($"到期日{new Threshold.Day(due)}", $"due {new Threshold.Day(due)}");
        var threshold = target.Threshold?.ToString() ?? "";
        var unit = target.UnitOfMeasure is UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent ? "%" : "";
        var (chinese, english) = target.Comparison switch
        {
            Comparison.AtLeast => ("不低于", "at least "),
            Comparison.AtMost => ("不高于", "at most "),
            Comparison.Equal => ("等于", "equal to "),
            Comparison.GreaterThan => ("高于", "greater than "),
            Comparison.LessThan => ("低于", "less than "),
            Comparison.OnOrBefore => ("不晚于", "not after "),
            _ => ("", ""),
        };
        return new($"{chinese}{threshold}{unit}{Each(target).Chinese}", $"{english}{threshold}{unit}{Each(target).English}");
    }

    /// <summary>What each person owes stands in the numerator.</summary>
    private static LocalText Each(Target target) => target.UnitOfMeasure == UnitOfMeasure.PersonsPercent
        ? new LocalText($"（{target.Numerator.Chinese}）", $" ({target.Numerator.English})")
        : "";

    private void Missing(PlanTask task)
    {
        var targets = plan.Targets.Where(target => target.Task == task.Number).ToArray();
        Findings.Add(Diagnostic.At(
            TraceCodes.TaskMissing,
            new SourceLocation(file),
            ("task", task.Number),
            ("title", task.Title.Chinese),
            ("count", targets.Length)));
    }

    private void Add(DiagnosticDescriptor descriptor, int at, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        Findings.Add(Diagnostic.At(descriptor, TracePlace.Of(file, source, at), arguments));
}
