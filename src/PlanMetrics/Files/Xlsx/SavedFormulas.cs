using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// Compares saved results with what the cells give, for the few formulas that anybody can compute: the four operations and SUM over cells of
/// the same sheet. Each is compared with the cells as they were saved, so no formula leads to another and circles do not matter.
/// </summary>
internal sealed class SavedFormulas(CellFindings findings)
{
    private const int Longest = 120;
    private const int Most = 20_000;
    private const double Tolerance = 1e-9;
    private readonly List<SavedFormula> formulas = [];

    public void Note(CellAddress cell, string formula, string result)
    {
        if (ActiveFormula.Is(formula))
            findings.Report(ActiveContentCodes.ActiveFormula, cell, ("found", Invariant.Quote("=" + formula)));
        else if (formula.Length is > 0 and <= Longest && formulas.Count < Most)
            formulas.Add(new SavedFormula(cell, formula, result));
    }

    public void Compare(SheetCells cells)
    {
        var arithmetic = new FormulaArithmetic(cells);
        foreach (var (cell, text, result) in formulas)
        {
            if (arithmetic.Compute(text) is not { } computed || !double.TryParse(result, NumberStyles.Float, CultureInfo.InvariantCulture, out var saved))
                continue;
            if (double.IsFinite(computed) && Math.Abs(computed - saved) > Tolerance * Math.Max(1, Math.Abs(computed)))
                findings.Report(ActiveContentCodes.StaleFormula, cell, ("formula", "=" + text), ("found", result),
                    ("expected", computed.ToString("G15", CultureInfo.InvariantCulture)));
        }
    }
}
