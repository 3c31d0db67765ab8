using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Holds the list of intake against what was handed in, and against itself.</summary>
internal sealed class IntakeFindings(Roster roster, ReportingTable reporting, ObservationTable observations, Findings findings)
{
    private static readonly LocalText Figures = new("输入中有其数值", "the inputs hold its figures");

    private readonly IntakeBook book = new(roster.Calendar, observations.Intake);
    private readonly Dictionary<string, LocalText> names = roster.Units.ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);

    /// <summary>Says what does not fit; nothing where there is no list.</summary>
    public static void Report(Roster roster, ReportingTable reporting, ObservationTable observations, Findings findings)
    {
        if (!observations.Intake.IsEmpty)
            new IntakeFindings(roster, reporting, observations, findings).Report();
    }

    private void Report()
    {
        var listed = observations.Intake.Select(entry => (entry.UnitId, entry.Submission)).ToHashSet();
        foreach (var row in reporting.Rows.Where(book.Covers))
        {
            var received = book.ReceivedFor(row);
            foreach (var entry in book.Of(row))
                Look(entry, row, received);
            for (var i = 1; i < received.Length; i++)
                LookAtOrder(received[i - 1], received[i]);
            if (row.Submission is { } number && !listed.Contains((row.UnitId, number)))
                Add(IntakeCodes.NotListed, row, SourceLocation.None, ("unit", names[row.UnitId]), ("period", row.Period.ToString()), ("number", number));
        }
    }

    private void Look(IntakeEntry entry, ReportingRow row, IntakeEntry[] received)
    {
        var (unit, period, number) = (names[row.UnitId], row.Period.ToString(), NumberText.Of(entry.Submission));
        if (entry.Received is not { } day)
        {
            if (received.Length > 0 || row.Submission is not null)
                Add(IntakeCodes.OverdueButThere, row, entry.Place, ("unit", unit), ("period", period), ("evidence", received.Length > 0 ? On(received[0]) : Figures));
            return;
        }

        if (entry == received[^1] && entry.State != IntakeState.Returned && (row.Submission ?? 0) < entry.Submission)
            Add(IntakeCodes.NoFigures, row, entry.Place, ("unit", unit), ("period", period), ("number", number), ("received", NumberText.Of(day)));
        if (entry == row.Returned && row.Submission is not null)
            Add(IntakeCodes.ReturnedStands, row, entry.Place, ("unit", unit), ("period", period), ("number", number));
        if (day < row.Period.LastDay)
            Add(IntakeCodes.TooEarly, row, entry.Place, ("received", NumberText.Of(day)), ("period", period));
    }

    private void LookAtOrder(IntakeEntry before, IntakeEntry entry)
    {
        var (day, other) = (NumberText.Of(entry.Received!.Value), NumberText.Of(before.Received!.Value));
        if (entry.Submission > before.Submission && entry.Received < before.Received)
            Add(IntakeCodes.OutOfOrder, entry, ("number", entry.Submission), ("received", day), ("other", before.Submission), ("otherReceived", other));
        else if (entry.Submission == before.Submission && entry.Received != before.Received)
            Add(IntakeCodes.TwoDays, entry, ("unit", names[entry.UnitId]), ("period", entry.Period.ToString()), ("number", entry.Submission), ("received", other), ("otherReceived", day));
    }

    private static LocalText On(IntakeEntry entry) =>
        new($"另登记有收文日期 {NumberText.Of(entry.Received!.Value)}", $"it lists a day of receipt, {NumberText.Of(entry.Received.Value)}");

    private void Add(DiagnosticDescriptor descriptor, IntakeEntry entry, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, entry.Place, arguments).About(entry.UnitId, "", entry.Period.ToString()));

    private void Add(DiagnosticDescriptor descriptor, ReportingRow row, SourceLocation place, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, place, arguments).About(row.UnitId, "", row.Period.ToString()));
}
