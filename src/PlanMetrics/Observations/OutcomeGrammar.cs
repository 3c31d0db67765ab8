using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>Yes and no as forms offer them: 1 and 0, 是 and 否, yes and no, TRUE and FALSE cells. Every other word is refused.</summary>
internal static class OutcomeGrammar
{
    /// <summary>The answer in a cell, or null where it holds none.</summary>
    public static bool? Read(SourceCell cell) => cell.Kind switch
    {
        CellKind.Boolean => cell.Text == "1",
        CellKind.Number => NumberGrammar.Read(cell) switch
        {
            { Fault: null, Value: 1m } => true,
            { Fault: null, Value: 0m } => false,
            _ => null,
        },
        CellKind.Text => TextFold.Key(cell.Text) switch
        {
            "1" or "是" or "yes" => true,
            "0" or "否" or "no" => false,
            _ => null,
        },
        _ => null,
    };
}
