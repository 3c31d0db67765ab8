namespace PlanMetrics.Plans.Tracing;

/// <summary>The clause that a phrase is a part of: from one comma or full stop to the next.</summary>
internal sealed class Clause
{
    private const string Delimiters = ",;。!?:";
    private readonly TaskText task;
    private readonly int phraseStart;
    private readonly int phraseEnd;

    public Clause(TaskText task, int phraseStart, int phraseEnd, int planYears = 1)
    {
        PlanYears = planYears;
        this.task = task;
        this.phraseStart = phraseStart;
        this.phraseEnd = phraseEnd;
        var folded = task.Source.Folded;
        (Start, End) = (phraseStart, phraseEnd);
        while (Start > task.Start && !Delimiters.Contains(folded[Start - 1], StringComparison.Ordinal))
            Start--;
        while (End < task.BodyEnd && !Delimiters.Contains(folded[End], StringComparison.Ordinal))
            End++;
    }

    /// <summary>How many years the plan runs.</summary>
    public int PlanYears { get; }

    /// <summary>The phrase, folded.</summary>
    public string Phrase => task.Source.Folded[phraseStart..phraseEnd];

    public int Start { get; }

    public int End { get; }

    /// <summary>The clause as printed.</summary>
    public string Printed => task.Source.Printed(Start, End);

    /// <summary>The clause, folded.</summary>
    public string Folded => task.Source.Folded[Start..End];

    /// <summary>Whether the clause forbids.</summary>
    public bool Forbids => ComparisonWords.Forbids(task.Source.Folded[Start..End]);

    /// <summary>Whether the word directly before the phrase denies it.</summary>
    public bool DeniesPhrase => ComparisonWords.Denies(task.Source.Folded[Start..phraseStart]);

    /// <summary>The numbers of the phrase.</summary>
    public Quantity[] InPhrase() => [.. task.Quantities.Where(quantity => quantity.Meets(phraseStart, phraseEnd))];

    /// <summary>The numbers of the phrase, or of its clause where the phrase holds none of the kinds.</summary>
    public Quantity[] Numbers(params ReadOnlySpan<TextNumberKind> kinds)
    {
        var wanted = kinds.ToArray();
        var inPhrase = InPhrase().Where(quantity => wanted.Contains(quantity.Kind)).ToArray();
        return inPhrase.Length > 0
            ? inPhrase
            : [.. task.Quantities.Where(quantity => quantity.Meets(Start, End) && wanted.Contains(quantity.Kind))];
    }

    /// <summary>The dates that stand anywhere in the task.</summary>
    public Quantity[] DatesOfTask() => [.. task.Quantities.Where(quantity => quantity.Kind == TextNumberKind.Date)];

    /// <summary>Which way a number of the clause is compared.</summary>
    public Comparison? ComparisonOf(Quantity quantity) => ComparisonWords.Read(task.Source.Folded, quantity, Start, End);

    /// <summary>Numbers as printed.</summary>
    public string Print(IEnumerable<Quantity> quantities) =>
        string.Join('、', quantities.Select(quantity => task.Source.Printed(quantity.Start, quantity.End)));
}
