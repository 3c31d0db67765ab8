using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Verifying;

/// <summary>The cells of a figure that stands on verification sheets alone, as nobody handed it in.</summary>
internal static class VerifiedCells
{
    /// <summary>The verified cells; those on another sheet than the first are told by their lines alone.</summary>
    public static FigureCells Of(IEnumerable<VerifiedLine> lines)
    {
        FigureCells? cells = null;
        foreach (var line in lines)
        {
            var (file, sheet) = (line.Site.File, line.Site.Row.Sheet);
            cells ??= new(file, sheet, line.Cell.Address.Row);
            if (cells.File == file && cells.Sheet == sheet)
                cells = With(cells, line.Field!.Value, line.Cell.Address);
        }

        return cells!;
    }

    private static FigureCells With(FigureCells cells, VerifiedField field, CellAddress address) => field switch
    {
        VerifiedField.Numerator => cells with { Numerator = address },
        VerifiedField.Denominator => cells with { Denominator = address },
        VerifiedField.Comparator => cells with { Comparator = address },
        VerifiedField.Date => cells with { Date = address },
        _ => cells with { Value = address },
    };
}
