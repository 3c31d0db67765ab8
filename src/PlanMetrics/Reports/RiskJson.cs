using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Risks;
using PlanMetrics.Trends;

namespace PlanMetrics.Reports;

/// <summary>The rows of the risk register as JSON.</summary>
public static class RiskJson
{
    /// <summary>The version of the form.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes rows of the register by themselves, with the warnings beside them.</summary>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="risks">The rows.</param>
    /// <param name="warnings">The warnings.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(EvaluationScope scope, IEnumerable<Risk> risks, IEnumerable<Warning> warnings, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(risks);
        ArgumentNullException.ThrowIfNull(warnings);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("schemaVersion", SchemaVersion);
        json.Writer.WriteNumber("year", scope.Year);
        json.Day("asOf", scope.AsOf);
        json.Rows("risks", risks, risk => Write(risk, json));
        json.Rows("warnings", warnings, warning => WarningJson.Write(warning, json));
        json.Line();
        json.Writer.WriteEndObject();
    }

    internal static void Write(Risk risk, JsonRows json)
    {
        json.Writer.WriteStartObject();
        json.Text("unit", risk.UnitId);
        json.Text("target", risk.Target.Id);
        json.Writer.WriteNumber("year", risk.Year);
        json.Text("role", EnumName<MeasureRole>.Of(risk.Role));
        json.Text("level", EnumName<RiskLevel>.Of(risk.Level));
        json.Text("shape", EnumName<RiskShape>.Of(risk.Shape));
        json.Number("probability", risk.Probability);
        json.Number("forecast", risk.Forecast);
        json.Number("forecastLow", risk.ForecastLow);
        json.Number("forecastHigh", risk.ForecastHigh);
        json.Number("threshold", risk.Threshold);
        json.Day("due", risk.Due);
        json.Number("bestCase", risk.BestCase);
        json.Number("need", risk.Need);
        json.Number("expected", risk.Expected);
        json.Number("requiredRate", risk.RequiredRate);
        json.Number("atStake", risk.AtStake);
        json.Text("reason", risk.Reason);
        json.Text("model", risk.Model);
        json.Number("ruleProbability", risk.RuleProbability);
        if (risk.Record is { } record)
        {
            json.Writer.WriteStartObject("record");
            json.Number("cases", record.Cases);
            json.Number("missed", record.Missed);
            json.Number("missRate", record.MissRate);
            json.Writer.WriteEndObject();
        }

        if (risk.Trend is { } trend)
        {
            json.Writer.WriteStartObject("trend");
            json.Text("direction", EnumName<TrendDirection>.Of(trend.Direction));
            json.Number("periods", trend.Periods);
            json.Number("slope", trend.Slope);
            json.Number("signals", trend.Signals);
            Predecessors(trend, json);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndObject();
    }

    // Each by itself: nobody adds them to the series of the unit that took over.
    private static void Predecessors(RiskTrend trend, JsonRows json)
    {
        if (trend.Predecessors.IsEmpty)
            return;
        json.Writer.WriteStartArray("predecessors");
        foreach (var gone in trend.Predecessors)
        {
            json.Writer.WriteStartObject();
            json.Text("unit", gone.UnitId);
            json.Number("periods", gone.Points.Length);
            json.Text("from", gone.Points[0].Period.ToString());
            json.Text("to", gone.Points[^1].Period.ToString());
            json.Text("direction", EnumName<TrendDirection>.Of(gone.Facts.Test.Direction));
            json.Number("latest", decimal.Round((decimal)gone.Points[^1].Value, 3, MidpointRounding.AwayFromZero));
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }
}
