using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Warns of units that a task's bracket names and the roster lacks: their part in it would silently be owed by nobody.</summary>
internal static class RosterCoverage
{
    public static void Check(Plan plan, Roster roster, string file, Findings findings)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in roster.Units)
            there.Add(unit.Id);
        foreach (var unit in plan.Units)
        {
            if (there.Contains(unit.Id))
                continue;
            var tasks = new List<string>();
            foreach (var task in plan.Tasks)
                if (task.Leads.Contains(unit.Id) || task.Participants.Contains(unit.Id))
                    tasks.Add(NumberText.Of(task.Number));
            if (tasks.Count > 0)
                findings.Add(Diagnostic.At(
                    DataFileCodes.UnitNotInRoster, new SourceLocation(file),
                    ("found", unit.Name), ("tasks", new LocalText(string.Join('、', tasks), string.Join(", ", tasks)))).About(unit.Id));
        }
    }
}
