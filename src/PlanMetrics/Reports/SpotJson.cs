using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>A sample for spot checks as JSON.</summary>
public static class SpotJson
{
    /// <summary>The version of the form.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a sample.</summary>
    /// <param name="report">The result that it was drawn from.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(Report report, SpotSample sample, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Writer.WriteNumber("year", report.Scope.Year);
        json.Day("asOf", report.Scope.AsOf);
        json.Writer.WriteNumber("seed", sample.Seed);
        json.Writer.WriteNumber("population", sample.Population);
        json.Rows("checks", sample.Checks, check => Write(check, json));
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void Write(SpotCheck check, JsonRows json)
    {
        var figure = check.Observation;
        json.Writer.WriteStartObject();
        json.Text("unit", figure.Key.UnitId);
        json.Text("target", figure.Key.TargetId);
        json.Text("period", figure.Key.Period.ToString());
        json.Text("source", EnumName<DataSource>.Of(figure.Source));
        FigureJson.Write("figure", figure.Figure, json);
        json.Number("points", check.Points);
        json.Writer.WriteNumber("weight", check.Weight);
        json.Writer.WriteStartArray("questions");
        foreach (var code in check.Questions)
            json.Writer.WriteStringValue(code);
        json.Writer.WriteEndArray();
        json.Text("evidence", figure.Evidence);
        json.Text("place", FilledCells.Of(figure) is var cells ? cells.At(cells.First).ToString() : "");
        json.Writer.WriteEndObject();
    }
}
