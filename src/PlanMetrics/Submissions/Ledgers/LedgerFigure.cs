namespace PlanMetrics.Submissions.Ledgers;

/// <summary>One kind of figure of a ledger's table: in which columns its parts stand, and what it is about.</summary>
internal sealed record LedgerFigure(LedgerFields Fields)
{
    public HeaderPath? Numerator { get; init; }

    public HeaderPath? Denominator { get; init; }

    public HeaderPath? Value { get; init; }

    public HeaderPath? Comparator { get; init; }

    public HeaderPath? Date { get; init; }

    public IEnumerable<HeaderPath> Paths => new[] { Numerator, Denominator, Value, Comparator, Date }.OfType<HeaderPath>();

    public bool Has(HeaderMark mark) => Paths.Any(path => path.Has(mark));
}
