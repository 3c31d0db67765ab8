using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>The units of <c>scores.json</c> with their trees.</summary>
internal sealed class ScoreJson
{
    private readonly Report report;
    private readonly JsonRows json;
    private readonly MeasureJson measures;
    private readonly Dictionary<string, LocalText> names;

    public ScoreJson(Report report, JsonRows json)
    {
        this.report = report;
        this.json = json;
        measures = new MeasureJson(report.Observations, json);
        names = report.Roster.Units.DistinctBy(unit => unit.Id, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);
        names[ReportingUnit.District] = new("全区", "District");
    }

    /// <summary>The measures that leads are shown beside their own, which stand in no tree.</summary>
    public IEnumerable<Measure> LeadMeasures =>
        report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.Lead);

    public void Units()
    {
        json.Line();
        json.Writer.WriteStartArray("units");
        foreach (var unit in report.Units.Append(report.District))
            Unit(unit);
        json.Writer.WriteEndArray();
    }

    public void Measure(Measure measure)
    {
        json.Writer.WriteStartObject();
        measures.Members(measure);
        json.Writer.WriteEndObject();
    }

    private void Unit(UnitScore unit)
    {
        json.Line();
        json.Writer.WriteStartObject();
        json.Text("unit", unit.UnitId);
        json.Text("name", names.GetValueOrDefault(unit.UnitId, unit.UnitId));
        json.Text("kind", unit.Kind);
        json.Number("score", unit.Published);
        json.Number("full", unit.Full);
        json.Number("scoreRate", unit.Rate);
        json.Text("grade", unit.Grade?.Name ?? "");
        if (unit.GradeByRate != unit.Grade)
            json.Text("gradeByRate", unit.GradeByRate?.Name ?? "");
        if (unit.GradeBeforeQuota != unit.Grade)
            json.Text("gradeBeforeQuota", unit.GradeBeforeQuota?.Name ?? "");
        json.Text("peers", unit.Peers?.Name ?? "");
        json.Number("rank", unit.Rank);
        json.Writer.WriteBoolean("tied", unit.Tied);
        json.Text("notRanked", unit.NotRanked);
        json.Number("scored", unit.Scored);
        json.Number("missing", unit.Missing);
        json.Number("notApplicable", unit.NotApplicable);
        json.Number("notDue", unit.NotDue);
        json.Number("rejected", unit.Rejected);
        json.Number("rebasedWeight", unit.RebasedWeight);
        AdjustmentJson.Write(unit.Adjustments, json);
        json.Writer.WritePropertyName("total");
        Node(unit.Total);
        json.Writer.WriteEndObject();
    }

    private void Node(Score node)
    {
        json.Writer.WriteStartObject();
        json.Text("id", node.Id);
        json.Text("level", EnumName<ScoreLevel>.Of(node.Level));
        if (node.Level == ScoreLevel.Group)
            json.Text("name", node.Name);
        if (node.Aggregation != Aggregation.Arithmetic)
            json.Text("aggregate", EnumName<Aggregation>.Of(node.Aggregation));
        json.Number("weight", node.Weight);
        json.Number("fullPoints", node.FullPoints);
        json.Number("points", node.Points);
        json.Number("contribution", node.Contribution);
        if (node.IsRelative)
            json.Writer.WriteBoolean("relative", true);
        if (node.Reason.Chinese.Length > 0)
            json.Text("reason", node.Reason);
        Steps(node);
        if (node.Measure is { } measure)
        {
            json.Writer.WritePropertyName("measure");
            Measure(measure);
        }

        Children(node);
        json.Writer.WriteEndObject();
    }

    private void Steps(Score node)
    {
        if (node.Steps.IsEmpty)
            return;
        json.Writer.WriteStartArray("steps");
        foreach (var step in node.Steps)
        {
            json.Writer.WriteStartObject();
            json.Text("name", step.Name);
            json.Number("before", step.Before);
            json.Number("after", step.After);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }

    private void Children(Score node)
    {
        if (node.Children.IsEmpty)
            return;
        json.Writer.WriteStartArray("children");
        foreach (var child in node.Children)
        {
            json.Line();
            Node(child);
        }

        json.Writer.WriteEndArray();
    }
}
