using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>A difference in <c>scores.json</c>; the figures themselves stand among the observations.</summary>
internal static class DifferenceJson
{
    public static void Write(Difference row, JsonRows json)
    {
        var figure = row.First.Observation;
        json.Writer.WriteStartObject();
        json.Text("unit", figure.Key.UnitId);
        json.Text("target", figure.Key.TargetId);
        json.Text("period", figure.Key.Period.ToString());
        json.Text("basis", EnumName<Basis>.Of(figure.Basis));
        json.Text("between", EnumName<DifferenceBetween>.Of(row.Kind));
        json.Text("source", EnumName<DataSource>.Of(figure.Source));
        FigureJson.Write("figure", row.FirstFigure, json);
        if (row.Kind == DifferenceBetween.Sources)
            json.Text("otherSource", EnumName<DataSource>.Of(row.Other.Observation.Source));
        FigureJson.Write("otherFigure", row.OtherFigure, json);
        json.Text("otherState", EnumName<FigureState>.Of(row.Other.Observation.State));
        json.Text("counts", DifferenceColumns.Counts(row));
        json.Writer.WriteEndObject();
    }
}
