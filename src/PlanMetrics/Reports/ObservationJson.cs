using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Reports;

/// <summary>A handed-in figure in <c>scores.json</c>.</summary>
internal static class ObservationJson
{
    public static void Write(ObservationRow row, JsonRows json)
    {
        var observation = row.Observation;
        json.Writer.WriteStartObject();
        json.Text("unit", observation.Key.UnitId);
        json.Text("target", observation.Key.TargetId);
        json.Text("period", observation.Key.Period.ToString());
        json.Text("basis", EnumName<Basis>.Of(observation.Basis));
        json.Text("source", EnumName<DataSource>.Of(observation.Source));
        json.Number("submission", observation.Submission);
        json.Text("state", EnumName<FigureState>.Of(observation.State));
        json.Text("standing", EnumName<ObservationStanding>.Of(observation.Standing));
        FigureJson.Write("reported", observation.Reported, json);
        FigureJson.Write("verified", observation.Verified, json);
        json.Writer.WriteBoolean("used", row.Used);
        WritePlace(observation, json);
        json.Text("evidence", observation.Evidence);
        json.Text("note", observation.Note);
        json.Number("sampleSize", observation.Sample?.Size);
        json.Text("instrument", observation.Sample?.Instrument ?? "");
        VerificationLineJson.Write(observation, json);
        json.Writer.WriteEndObject();
    }

    private static void WritePlace(Observation observation, JsonRows json)
    {
        var cells = observation.Cells;
        json.Text("file", cells.File);
        json.Text("sheet", cells.Sheet);
        if (cells.Row <= 0)
            return;
        json.Writer.WriteNumber("row", cells.Row);
        json.Writer.WriteStartObject("cells");
        Cell("numerator", FilledCells.Numerator(observation));
        Cell("denominator", FilledCells.Denominator(observation));
        Cell("value", FilledCells.Value(observation));
        Cell("date", FilledCells.Date(observation));
        Cell("comparator", FilledCells.Comparator(observation));
        json.Writer.WriteEndObject();

        void Cell(string name, CellAddress address) => json.Text(name, address.ToString());
    }
}
