using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Submissions;

namespace PlanMetrics.Reports;

/// <summary>Writes what a check of inputs says: who has handed in what, the forms, and the findings, with the members they have in <c>scores.json</c>.</summary>
public static class CheckJson
{
    /// <summary>Writes the JSON. The bytes depend on the arguments alone.</summary>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="reporting">Who has handed in what.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    /// <param name="submissions">What was read; its forms are listed.</param>
    /// <param name="completeness">How much of what each unit owes has a figure; null to leave that out.</param>
    /// <param name="reminders">Who must be reminded of what; null to leave that out.</param>
    /// <param name="duties">Reports due on a day of the year; null to leave that out.</param>
    public static void Write(
        EvaluationScope scope, ImmutableArray<ReportingRow> reporting, ImmutableArray<Diagnostic> findings, Stream stream, IReadOnlyList<Submission>? submissions = null,
        CompletenessTable? completeness = null, ReminderTable? reminders = null, ReportDutyTable? duties = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", ReportJson.SchemaVersion);
        json.Writer.WriteNumber("year", scope.Year);
        json.Day("asOf", scope.AsOf);
        json.Rows("reporting", reporting, row => ReportingJson.Write(row, json));
        if (completeness is not null)
            json.Rows("completeness", completeness.Rows, row => CompletenessJson.Write(row, json));
        if (reminders is not null)
            ReminderJson.Write(reminders, json);
        if (duties is not null)
            json.Rows("reportDuties", duties.Rows, row => ReportDutyJson.Write(row, json));
        json.Rows("forms", (submissions ?? []).Where(submission => submission.Form is not null), submission => FormJson.Write(submission, json));
        json.Rows("findings", findings, finding => FindingJson.Write(finding, json));
        json.Line();
        json.Writer.WriteEndObject();
    }
}
