namespace PlanMetrics.Submissions.Ledgers;

/// <summary>The columns of one figure of a table, with what its headings say it is about; 0 for a part that it does not have.</summary>
internal sealed record FigureColumns(LedgerFigure Figure, HeaderBinding Binding)
{
    public int Numerator { get; init; }

    public int Denominator { get; init; }

    public int Value { get; init; }

    public int Comparator { get; init; }

    public int Date { get; init; }

    public IEnumerable<int> All => new[] { Numerator, Denominator, Value, Comparator, Date }.Where(column => column > 0);

    /// <summary>The columns whose numbers can be added up.</summary>
    public IEnumerable<int> Numbers => new[] { Numerator, Denominator, Value, Comparator }.Where(column => column > 0);
}
