using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>A formula with the number it was saved with.</summary>
internal sealed record SavedFormula(CellAddress Cell, string Text, string Result);
