using PlanMetrics.Json;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>A figure in <c>scores.json</c>: an object whose members tell its case.</summary>
internal static class FigureJson
{
    public static void Write(string name, Figure? figure, JsonRows json)
    {
        if (figure is null)
            return;
        json.Writer.WriteStartObject(name);
        switch (figure)
        {
            case Figure.Ratio ratio:
                json.Number("numerator", ratio.Numerator);
                json.Number("denominator", ratio.Denominator);
                break;
            case Figure.Count count:
                json.Number("count", count.Value);
                break;
            case Figure.Date date:
                json.Day("date", date.Day);
                break;
            case Figure.Outcome outcome:
                json.Writer.WriteBoolean("done", outcome.Done);
                break;
            case Figure.Pair pair:
                json.Number("value", pair.Value);
                json.Number("comparator", pair.Comparator);
                break;
        }

        json.Writer.WriteEndObject();
    }
}
