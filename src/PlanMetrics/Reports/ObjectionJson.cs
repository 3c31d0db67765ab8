using PlanMetrics.Json;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>An objection as JSON.</summary>
internal static class ObjectionJson
{
    public static void Write(Objection objection, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", objection.UnitId);
        json.Text("target", objection.TargetId);
        json.Text("claim", objection.Claim);
        json.Text("evidence", objection.Evidence);
        json.Text("decision", EnumName<ObjectionDecision>.Of(objection.Decision));
        json.Text("decidedBy", objection.DecidedBy);
        json.Text("document", objection.Document);
        json.Day("received", objection.Received);
        json.Day("decided", objection.Decided);
        json.Writer.WriteBoolean("late", objection.IsLate);
        json.Number("before", objection.Before);
        json.Number("after", objection.After);
        json.Text("note", objection.Note);
        json.Text("file", objection.Place.File);
        json.Text("sheet", objection.Place.Sheet);
        json.Text("cell", objection.Place.Cell);
        json.Writer.WriteEndObject();
    }
}
