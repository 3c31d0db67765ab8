using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>Writes the final view as JSON: a row a unit, target and year, with the years that a sum is made of and those that are only partly in it.</summary>
public static class FinalJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes the final view.</summary>
    /// <param name="table">The final view.</param>
    /// <param name="plan">The latest edition of the plan.</param>
    /// <param name="asOf">数据截至日期.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(FinalTable table, Plan plan, DateOnly asOf, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Text("plan", plan.Id);
        json.Day("asOf", asOf);
        Years("years", table.Years, json);
        Years("missingYears", table.MissingYears, json);
        Years("partialYears", table.PartialYears, json);
        Years("laterYears", table.LaterYears, json);
        json.Rows("series", table.Notes, note => Note(note, json));
        json.Rows("rows", table.Rows, row => Row(row, json));
        json.Line();
        json.Writer.WriteEndObject();
    }

    private static void Note(SeriesNote note, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("target", note.Target.Id);
        json.Writer.WriteBoolean("joined", note.IsJoined);
        json.Text("text", note.Text);
        json.Writer.WriteEndObject();
    }

    private static void Row(FinalRow row, JsonRows json)
    {
        var measure = row.Measure;
        json.Writer.WriteStartObject();
        json.Text("unit", measure.UnitId);
        json.Text("target", measure.Target.Id);
        json.Text("series", row.Series.Id);
        json.Writer.WriteNumber("year", row.Year);
        json.Text("state", row.IsYearMissing ? "yearMissing" : EnumName<MeasureState>.Of(measure.State));
        if (!row.IsYearMissing)
            Value(measure, json);
        json.Text("threshold", measure.Threshold is Threshold.Yearly yearly ? NumberText.Of(yearly.In(row.Year)) : measure.Threshold?.ToString() ?? "");
        if (row.Coverage != YearCoverage.None)
            json.Text("coverage", EnumName<YearCoverage>.Of(row.Coverage));
        json.Number("cumulative", row.Cumulative);
        if (!row.CumulativeYears.IsEmpty)
            Years("cumulativeYears", row.CumulativeYears, json);
        if (!row.PartialYears.IsEmpty)
            Years("cumulativePartialYears", row.PartialYears, json);
        if (row.Milestone is { } milestone)
            json.Text("milestone", EnumName<MilestoneState>.Of(milestone));
        json.Writer.WriteEndObject();
    }

    private static void Value(Measure measure, JsonRows json)
    {
        if (measure.Figure is { } figure)
            FigureJson.Write("figure", figure, json);
        json.Number("actual", measure.Actual);
        if (measure.Met is { } met)
            json.Writer.WriteBoolean("met", met);
        json.Writer.WriteNumber("periodsUsed", measure.PeriodsUsed);
        json.Writer.WriteNumber("periodsDue", measure.PeriodsDue);
    }

    private static void Years(string name, ImmutableArray<int> years, JsonRows json)
    {
        json.Writer.WriteStartArray(name);
        foreach (var year in years)
            json.Writer.WriteNumberValue(year);
        json.Writer.WriteEndArray();
    }
}
