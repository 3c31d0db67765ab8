using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Tells what a sound roster leaves out: units that a task's bracket names, whose part in it would silently be owed by nobody, and what says when a report was made.</summary>
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

        for (var i = 0; i < roster.ReportDuties.Length; i++)
            if (roster.ReportDuties[i] is { TargetId: null } duty)
                findings.Add(Diagnostic.At(
                    CalendarCodes.DutyWithoutTarget, new SourceLocation(file),
                    ("path", $"reportDuties[{NumberText.Of(i)}]"), ("reporter", duty.Reporter), ("due", duty.DueDate)));
    }
}
