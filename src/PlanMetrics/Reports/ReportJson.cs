using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>
/// Writes <c>scores.json</c>: everything in the report with unrounded values and the trace of each score: the tree with its steps,
/// each target's measure, and the figures it was made of, as places in the list <c>observations</c>.
/// </summary>
public static class ReportJson
{
    /// <summary>The version of the file format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes the file. The bytes depend on the report alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        WriteHead(report, json);
        var trace = new ScoreJson(report, json);
        trace.Units();
        json.Rows("lead", trace.LeadMeasures, trace.Measure);
        json.Rows("observations", report.Observations, row => ObservationJson.Write(row, json));
        if (report.Differences is { IsEmpty: false } differences)
            json.Rows("differences", differences, row => DifferenceJson.Write(row, json));
        json.Rows("definitions", report.Definitions, card => DefinitionsJson.Reference(card, json));
        json.Rows("reporting", report.Reporting, row => ReportingJson.Write(row, json));
        if (!report.Objections.IsEmpty)
            json.Rows("objections", report.Objections, objection => ObjectionJson.Write(objection, json));
        if (report.Reminders is { } reminders)
            ReminderJson.Write(reminders, json);
        json.Rows("reportDuties", report.ReportDuties, row => ReportDutyJson.Write(row, json));
        json.Rows("findings", report.Findings, finding => FindingJson.Write(finding, json));
        json.Rows("questions", report.Questions.All, question => QuestionJson.Write(question, json));
        if (report.Risks is { } risks)
            json.Rows("risks", risks.All, risk => RiskJson.Write(risk, json));
        if (report.Warnings is { } warnings)
            json.Rows("warnings", warnings.All, warning => WarningJson.Write(warning, json));
        if (report.Stability is { } stability)
            StabilityJson.Write(stability, report, json);
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void WriteHead(Report report, JsonRows json)
    {
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Line();
        json.Writer.WriteStartObject("plan");
        json.Text("id", report.Plan.Id);
        json.Text("title", report.Plan.Title);
        json.Text("status", report.Plan.Status);
        json.Writer.WriteEndObject();
        json.Line();
        json.Writer.WriteStartObject("profile");
        json.Text("id", report.Profile.Id);
        json.Text("name", report.Profile.Name);
        json.Text("note", report.Profile.Note);
        json.Number("fullPoints", report.Profile.FullPoints);
        json.Number("minimumCoverage", report.Profile.MinimumCoverage);
        json.Text("zeroCases", EnumName<Profiles.ZeroCasePolicy>.Of(report.Profile.ZeroCases));
        json.Writer.WriteEndObject();
        json.Line();
        json.Writer.WriteNumber("year", report.Scope.Year);
        json.Day("asOf", report.Scope.AsOf);
        json.Writer.WriteBoolean("complete", report.IsComplete);
        if (report.Edition is not null)
            json.Line();
        EditionJson.Write(report.Edition, json);
    }
}
