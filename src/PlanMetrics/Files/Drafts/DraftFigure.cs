namespace PlanMetrics.Files.Drafts;

/// <summary>The columns that seem to make one figure.</summary>
/// <param name="Numerator">Its numerator; null for a figure of one number or day.</param>
/// <param name="Denominator">Its denominator.</param>
/// <param name="Single">Its only column.</param>
internal sealed record DraftFigure(DraftColumn? Numerator, DraftColumn? Denominator, DraftColumn? Single)
{
    public bool IsRatio => Single is null;

    /// <summary>The figures of a table: numerators and denominators of one group of headings paired in their order, the rest by themselves.</summary>
    public static IEnumerable<DraftFigure> Of(DraftTable table)
    {
        var groups = table.Columns
            .Where(column => column.Role is DraftRole.Numerator or DraftRole.Denominator or DraftRole.Value or DraftRole.Date)
            .GroupBy(column => column.Group, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var numerators = group.Where(column => column.Role == DraftRole.Numerator).ToArray();
            var denominators = group.Where(column => column.Role == DraftRole.Denominator).ToArray();
            for (var i = 0; i < Math.Max(numerators.Length, denominators.Length); i++)
                if (i < numerators.Length && denominators.Length > 0)
                    yield return new(numerators[i], denominators[Math.Min(i, denominators.Length - 1)], null);
                else if (i >= numerators.Length)
                    yield return new(null, null, denominators[i]);
                else
                    yield return new(null, null, numerators[i]);
            foreach (var column in group.Where(column => column.Role is DraftRole.Value or DraftRole.Date))
                yield return new(null, null, column);
        }
    }
}
