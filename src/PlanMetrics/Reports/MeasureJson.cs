using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>A measure in <c>scores.json</c>. The figures it was made of are places in the list of observations.</summary>
internal sealed class MeasureJson
{
    private readonly JsonRows json;
    private readonly Dictionary<Observation, int> places = new(SameFigure.Comparer);

    public MeasureJson(ImmutableArray<ObservationRow> observations, JsonRows json)
    {
        this.json = json;
        for (var i = 0; i < observations.Length; i++)
            places.TryAdd(observations[i].Observation, i);
    }

    public void Members(Measure measure)
    {
        json.Text("unit", measure.UnitId);
        json.Text("target", measure.Target.Id);
        json.Text("role", EnumName<MeasureRole>.Of(measure.Role));
        json.Text("state", EnumName<MeasureState>.Of(measure.State));
        json.Text("reason", measure.Reason);
        FigureJson.Write("figure", measure.Figure, json);
        json.Text("comparison", EnumName<Comparison>.Of(measure.Comparison));
        json.Text("figureKind", EnumName<FigureKind>.Of(measure.FigureKind));
        json.Text("threshold", measure.Threshold?.ToString() ?? "");
        Years(measure);
        json.Number("base", measure.Base);
        json.Number("actual", measure.Actual);
        json.Text("print", PublishedValue.Of(measure));
        if (measure.Met is { } met)
            json.Writer.WriteBoolean("met", met);
        json.Number("attainment", measure.Attainment);
        json.Number("periodsUsed", measure.PeriodsUsed);
        json.Number("periodsDue", measure.PeriodsDue);
        Used(measure.Used);
        Notes(measure);
    }

    // Only where the year's threshold is not the plan's.
    private void Years(Measure measure)
    {
        if (measure.ThresholdOrigin != ThresholdOrigin.Constant)
            json.Text("thresholdOrigin", EnumName<ThresholdOrigin>.Of(measure.ThresholdOrigin));
        if (measure.OnTrack is { } onTrack)
            json.Writer.WriteBoolean("onTrack", onTrack);
        if (measure.PlanEnd is not { } end)
            return;
        json.Writer.WriteStartObject("planEnd");
        json.Writer.WriteNumber("year", end.Year);
        json.Number("threshold", end.Threshold);
        if (end.Met is { } met)
            json.Writer.WriteBoolean("met", met);
        json.Number("missing", end.Missing);
        json.Writer.WriteEndObject();
    }

    private void Used(ImmutableArray<Observation> used)
    {
        if (used.IsEmpty)
            return;
        json.Writer.WriteStartArray("used");
        foreach (var observation in used)
            if (places.TryGetValue(observation, out var place))
                json.Writer.WriteNumberValue(place);
        json.Writer.WriteEndArray();
    }

    private void Notes(Measure measure)
    {
        if (measure.Notes.IsEmpty)
            return;
        json.Writer.WriteStartArray("notes");
        foreach (var note in measure.Notes)
        {
            json.Writer.WriteStartObject();
            json.Text("text", note);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }
}
