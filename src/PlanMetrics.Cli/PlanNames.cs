using PlanMetrics.Plans;

namespace PlanMetrics.Cli;

/// <summary>Names for the ids of a plan, in the shell's language.</summary>
internal static class PlanNames
{
    public static string Units(Plan plan, IEnumerable<string> ids, Shell shell) =>
        string.Join(shell.Say("、", ", "), ids.Select(id => plan.Units.FirstOrDefault(unit => unit.Id == id)?.Name.In(shell.Language) ?? id));

    public static string Kind(Plan plan, string id, Shell shell) =>
        plan.Kinds.FirstOrDefault(kind => kind.Id == id)?.Name.In(shell.Language) ?? id;
}
