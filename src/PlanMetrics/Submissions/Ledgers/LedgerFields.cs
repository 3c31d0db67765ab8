namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Where the words of a figure come from; a figure's own ones stand over its table's. Null where nothing is said.</summary>
internal sealed record LedgerFields
{
    public CellSource? Unit { get; init; }

    public CellSource? Target { get; init; }

    public CellSource? Period { get; init; }

    public CellSource? Basis { get; init; }

    public CellSource? Source { get; init; }

    public CellSource? Submission { get; init; }

    public CellSource? State { get; init; }

    public CellSource? Evidence { get; init; }

    public CellSource? Note { get; init; }

    public IEnumerable<CellSource> All =>
        new[] { Unit, Target, Period, Basis, Source, Submission, State, Evidence, Note }.OfType<CellSource>();

    public LedgerFields Over(LedgerFields table) => new()
    {
        Unit = Unit ?? table.Unit,
        Target = Target ?? table.Target,
        Period = Period ?? table.Period,
        Basis = Basis ?? table.Basis,
        Source = Source ?? table.Source,
        Submission = Submission ?? table.Submission,
        State = State ?? table.State,
        Evidence = Evidence ?? table.Evidence,
        Note = Note ?? table.Note,
    };
}
