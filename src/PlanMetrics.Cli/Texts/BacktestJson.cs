using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Cli.Texts;

/// <summary><c>backtest --format json</c>: an array, a panel each, and for a plan's history the sum of its targets. Figures have six decimals: what lies below differs from one machine to another.</summary>
internal static class BacktestJson
{
    private const int Places = 6;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ImmutableArray<BacktestReport> reports, BacktestSum? sum, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var report in reports)
                WriteReport(json, report);
            if (sum is not null)
                WriteSum(json, sum);
            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteReport(Utf8JsonWriter json, BacktestReport report)
    {
        json.WriteStartObject();
        json.WriteString("panel", report.Panel.Name);
        json.WriteString("title", report.Panel.Title.Chinese);
        json.WriteString("titleEn", report.Panel.Title.English);
        json.WriteNumber("units", report.Panel.Units);
        json.WriteNumber("rows", report.Panel.Rows);
        json.WriteString("firstPeriod", report.Panel.FirstPeriod);
        json.WriteString("lastPeriod", report.Panel.LastPeriod);
        json.WriteNumber("target", report.Settings.Target);
        json.WriteBoolean("lowerIsBetter", report.Settings.LowerIsBetter);
        json.WriteBoolean("strict", report.Settings.IsStrict);
        json.WriteNumber("yearStart", report.Settings.YearStart);
        json.WriteNumber("seed", report.Settings.Seed);
        json.WriteNumber("resamples", report.Settings.Resamples);
        WriteTables(json, report.Tables);
        json.WriteEndObject();
    }

    // The sum stands last and names no panel.
    private static void WriteSum(Utf8JsonWriter json, BacktestSum sum)
    {
        json.WriteStartObject();
        json.WriteNull("panel");
        json.WriteNumber("panels", sum.Panels);
        WriteTables(json, sum.Tables);
        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, ImmutableArray<BacktestTable> tables)
    {
        json.WriteStartArray("tables");
        foreach (var table in tables)
            WriteTable(json, table);
        json.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter json, BacktestTable table)
    {
        json.WriteStartObject();
        json.WriteNumber("knownPercent", table.KnownPercent);
        json.WriteNumber("origins", table.Origins);
        json.WriteNumber("cases", table.Cases);
        json.WriteNumber("misses", table.Misses);
        json.WriteBoolean("trainable", table.IsTrainable);
        json.WriteStartArray("models");
        foreach (var model in table.Models)
            WriteModel(json, model);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, ModelSkill model)
    {
        json.WriteStartObject();
        json.WriteString("id", model.Id);
        json.WriteString("name", model.Name.Chinese);
        json.WriteString("nameEn", model.Name.English);
        Number(json, "brier", model.Brier);
        Number(json, "brierLow", model.BrierLow);
        Number(json, "brierHigh", model.BrierHigh);
        Number(json, "difference", model.Difference);
        Number(json, "differenceLow", model.DifferenceLow);
        Number(json, "differenceHigh", model.DifferenceHigh);
        Number(json, "auc", model.Auc);
        Number(json, "logLoss", model.LogLoss);
        Number(json, "slope", model.Slope);
        Number(json, "intercept", model.Intercept);
        Number(json, "calibrationError", model.CalibrationError);
        WriteGroups(json, "sizes", model.Sizes);
        WriteGroups(json, "classes", model.Classes);
        WriteGroups(json, "bins", model.Bins);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, string name, ImmutableArray<SkillGroup> groups)
    {
        json.WriteStartArray(name);
        foreach (var group in groups)
        {
            json.WriteStartObject();
            json.WriteString("name", group.Name);
            json.WriteNumber("cases", group.Cases);
            Number(json, "brier", group.Brier);
            Number(json, "forecast", group.Forecast);
            Number(json, "missed", group.Missed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What has no answer is null, never 0.
    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, decimal.Round((decimal)known, Places, MidpointRounding.AwayFromZero));
        else
            json.WriteNull(name);
    }
}
