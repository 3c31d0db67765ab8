using PlanMetrics.Json;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>What verification sheets say of a figure, in <c>scores.json</c>; nothing where they say nothing.</summary>
internal static class VerificationLineJson
{
    public static void Write(Observation observation, JsonRows json)
    {
        if (!observation.IsVerified)
            return;
        json.Text("reportedState", EnumName<FigureState>.Of(observation.ReportedState));
        json.Writer.WriteStartArray("verifications");
        foreach (var line in observation.Verifications)
        {
            json.Writer.WriteStartObject();
            json.Text("field", EnumName<VerifiedField>.Of(line.Field));
            json.Text("reported", line.Reported);
            json.Text("verified", line.Verified);
            json.Text("role", EnumName<VerifierRole>.Of(line.Role));
            json.Text("reason", line.Reason);
            json.Text("document", line.Document);
            json.Day("date", line.Date);
            json.Text("note", line.Note);
            json.Writer.WriteBoolean("counts", line.Counts);
            json.Text("file", line.Place.File);
            json.Text("sheet", line.Place.Sheet);
            json.Text("cell", line.Place.Cell);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }
}
