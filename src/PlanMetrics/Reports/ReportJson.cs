using PlanMetrics.Diagnostics;
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
        Rows("lead", trace.LeadMeasures, trace.Measure);
        Rows("observations", report.Observations, row => ObservationJson.Write(row, json));
        Rows("reporting", report.Reporting, row => WriteReporting(row, json));
        Rows("findings", report.Findings, finding => WriteFinding(finding, json));
        if (report.Stability is { } stability)
            StabilityJson.Write(stability, report, json);
        json.Line();
        json.Writer.WriteEndObject();

        void Rows<T>(string name, IEnumerable<T> rows, Action<T> write)
        {
            json.Line();
            json.Writer.WriteStartArray(name);
            foreach (var row in rows)
            {
                json.Line();
                write(row);
            }

            json.Writer.WriteEndArray();
        }
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
    }

    private static void WriteReporting(ReportingRow row, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", row.UnitId);
        json.Text("period", row.Period.ToString());
        json.Text("state", EnumName<ReportingState>.Of(row.State));
        json.Number("submission", row.Submission);
        json.Writer.WriteEndObject();
    }

    private static void WriteFinding(Diagnostic finding, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("code", finding.Descriptor.Code);
        json.Text("name", finding.Descriptor.Name);
        json.Text("severity", EnumName<Severity>.Of(finding.Severity));
        json.Text("unit", finding.UnitId);
        json.Text("target", finding.TargetId);
        json.Text("period", finding.Period);
        json.Text("file", finding.Location.File);
        json.Text("sheet", finding.Location.Sheet);
        json.Text("cell", finding.Location.Cell);
        json.Text("message", new LocalText(finding.Message(Language.Chinese), finding.Message(Language.English)));
        json.Writer.WriteEndObject();
    }
}
