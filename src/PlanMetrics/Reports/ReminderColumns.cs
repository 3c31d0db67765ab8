using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>reminders.csv</c>.</summary>
internal static class ReminderColumns
{
    public static ImmutableArray<Column<Reminder>> In(Roster roster, Language language) =>
    [
        new("unit", reminder => Field.Typed(reminder.Row.UnitId)),
        new("name", reminder => Field.Typed(NameOf(reminder.Row.UnitId, roster, language))),
        new("addressee", reminder => Field.Typed(reminder.AddresseeId)),
        new("addressee_name", reminder => Field.Typed(NameOf(reminder.AddresseeId, roster, language))),
        new("period", reminder => Field.Word(reminder.Row.Period.ToString())),
        new("round", reminder => Field.Typed(reminder.Round.In(language))),
        new("reason", reminder => Field.Of(reminder.Reason)),
        new("due", reminder => Field.Of(reminder.Due)),
        new("days_late", reminder => Field.Of(reminder.DaysLate)),
        new("submission", reminder => Field.Of(reminder.Submission)),
        new("missing_count", reminder => Field.Of(reminder.Missing.Length)),
        new("missing", reminder => Field.Typed(string.Join(language == Language.Chinese ? "、" : ", ", reminder.Missing.Select(target => target.Name.In(language))))),
    ];

    private static string NameOf(string unitId, Roster roster, Language language) => roster.Registry.Find(unitId)?.Name.In(language) ?? unitId;
}
