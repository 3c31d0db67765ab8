using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Reads a roster file (JSON, <c>roster.schema.json</c>). A faulty file is refused with every fault at once.</summary>
public static class RosterFile
{
    /// <summary>The version of the file format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Reads a roster.</summary>
    /// <param name="utf8">The file's bytes, UTF-8.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="plan">The plan whose units, targets and settings the roster speaks of.</param>
    /// <param name="findings">Receives every fault with its line and column, and as warnings the units that the plan names and the roster lacks.</param>
    /// <returns>The roster, or null where the file has a fault.</returns>
    public static Roster? Read(ReadOnlySpan<byte> utf8, string file, Plan plan, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(findings);
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var reader = new DataReader(file, findings);
        var roster = reader.Object(root, "", item => ReadRoster(item, plan));
        if (reader.Faults > 0)
            return null;
        RosterCoverage.Check(plan, roster, file, findings);
        return roster;
    }

    private static Roster ReadRoster(DataObject item, Plan plan)
    {
        item.RequireVersion(SchemaVersion);
        var roster = new Roster
        {
            Units = new RosterUnits(plan).Read(item),
            Settings = RosterSettings.Read(item, plan),
            Calendar = item.OptionalObject("calendar", calendar => RosterCalendar.Read(calendar, plan)) ?? new AssessmentCalendar(),
            Terms = TermSpans.Read(item, "terms"),
            Cycles = TermSpans.Read(item, "cycles"),
        };
        var entries = new RosterEntries(plan, roster.Units);
        return roster with
        {
            NotApplicable = item.Objects("notApplicable", entries.ReadNotApplicable, required: false),
            Baselines = item.Objects("baselines", entries.ReadBaseline, required: false),
            SourceOrder = item.Objects("sourceOrder", entries.ReadSourceOrder, required: false),
            ReportDuties = item.Objects("reportDuties", entries.ReadDuty, required: false),
        };
    }
}
