using PlanMetrics.Json;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Reports;

/// <summary>The annex <c>stability</c> of <c>scores.json</c>: 方法与稳健性. Of the ranks without a target only those that differ are written.</summary>
internal static class StabilityJson
{
    private const int ShareDecimals = 3;

    public static void Write(StabilityTable stability, Report report, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject("stability");
        json.Number("draws", stability.Settings.Draws);
        json.Number("seed", stability.Settings.Seed);
        json.Number("variation", (decimal)stability.Settings.Variation);
        var ranks = RanksOf(report);
        json.Line();
        json.Writer.WriteStartArray("units");
        foreach (var unit in stability.Units)
            WriteUnit(unit, ranks.GetValueOrDefault(unit.UnitId)?.Rank, json);
        json.Writer.WriteEndArray();
        json.Line();
        json.Writer.WriteStartArray("targets");
        foreach (var target in stability.Targets)
            WriteTarget(target, json);
        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static Dictionary<string, UnitScore> RanksOf(Report report)
    {
        var units = new Dictionary<string, UnitScore>(StringComparer.Ordinal);
        foreach (var unit in report.Units)
            units[unit.UnitId] = unit;
        return units;
    }

    private static void WriteUnit(UnitStability unit, int? rank, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject();
        json.Text("unit", unit.UnitId);
        json.Number("rank", rank);
        json.Number("rankLow", unit.RankLow);
        json.Number("rankHigh", unit.RankHigh);
        if (unit.GradeShare is { } share)
            json.Number("gradeShare", decimal.Round((decimal)share, ShareDecimals, MidpointRounding.AwayFromZero));
        json.Number("rankMissingSwitched", unit.RankMissingSwitched);
        json.Number("rankZeroCasesSwitched", unit.RankZeroCasesSwitched);
        WriteChange("gradeChange", unit.GradeChange, json);
        WriteChange("rankChange", unit.RankChange, json);
        json.Writer.WriteStartObject("without");
        foreach (var without in unit.Without)
            if (without.Rank is null)
                json.Writer.WriteNull(without.TargetId);
            else if (without.Rank != rank)
                json.Number(without.TargetId, without.Rank);
        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
    }

    private static void WriteChange(string name, SmallestChange? change, JsonRows json)
    {
        if (change is null)
            return;
        json.Writer.WriteStartObject(name);
        json.Text("target", change.TargetId);
        json.Text("part", EnumName<ChangedPart>.Of(change.Part));
        json.Number("by", change.By);
        json.Text("grade", change.Grade?.Name ?? "");
        json.Number("rank", change.Rank);
        json.Writer.WriteEndObject();
    }

    private static void WriteTarget(TargetInfluence target, JsonRows json)
    {
        json.Line();
        json.Writer.WriteStartObject();
        json.Text("target", target.TargetId);
        json.Number("ranks", target.Ranks);
        json.Number("units", target.Units);
        json.Number("largest", target.Largest);
        json.Writer.WriteEndObject();
    }
}
