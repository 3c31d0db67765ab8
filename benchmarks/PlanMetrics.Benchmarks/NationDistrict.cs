using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using PlanMetrics.Scores;

namespace PlanMetrics.Benchmarks;

/// <summary>Made-up districts of one plan: three rates of cases for one count, a figure a month, one in thirty missing; the same at every run.</summary>
internal sealed class NationDistrict
{
    private const int Units = 60;
    private const int Targets = 96;
    private const int Months = 12;

    /// <summary>How many figures a district should hand in; one in thirty of them is missing.</summary>
    public const int Figures = Units * Targets * Months;

    public NationDistrict(string folder)
    {
        Plan = Path.Combine(folder, "plan.json");
        File.WriteAllText(Plan, PlanText());
    }

    /// <summary>The plan's file.</summary>
    public string Plan { get; }

    /// <summary>Writes districts as gzip CSV, a file each.</summary>
    public void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var district = 0; district < count; district++)
            WriteOne(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{510000 + district}.csv.gz")), district);
    }

    private static void WriteOne(string path, int district)
    {
        using var text = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest), new UTF8Encoding(true));
        text.Write("单位,指标,报告期,分子,分母,数值\n");
        var number = (long)district * Figures;
        for (var unit = 0; unit < Units; unit++)
            for (var target = 0; target < Targets; target++)
                for (var month = 1; month <= Months; month++)
                {
                    var drawn = SplitMix64.UnitAt(7, (int)(number++ % int.MaxValue));
                    if (drawn < 1.0 / 30)
                        continue;
                    var cases = 1 + (int)(drawn * 200);
                    text.Write(IsCount(target)
                        ? string.Create(CultureInfo.InvariantCulture, $"单位{unit:00},t{target:00},2024-{month:00},,,{cases % 9}\n")
                        : string.Create(CultureInfo.InvariantCulture, $"单位{unit:00},t{target:00},2024-{month:00},{(int)(cases * (0.7 + (drawn * 0.3)))},{cases},\n"));
                }
    }

    private static string PlanText()
    {
        var units = new JsonArray([.. Enumerable.Range(0, Units).Select(i => (JsonNode)new JsonObject
        {
            ["id"] = Name("u", i), ["name"] = Name("单位", i), ["kind"] = "town",
        })]);
        var targets = new JsonArray([.. Enumerable.Range(0, Targets).Select(i => (JsonNode)Target(i))]);
        return new JsonObject
        {
            ["schemaVersion"] = 1, ["id"] = "nation", ["title"] = "全国规模", ["firstYear"] = 2021, ["lastYear"] = 2025,
            ["kinds"] = new JsonArray(new JsonObject { ["id"] = "town", ["name"] = "镇" }),
            ["groups"] = new JsonArray(), ["settings"] = new JsonArray(),
            ["sections"] = new JsonArray(new JsonObject { ["number"] = 1, ["heading"] = "（一）", ["part"] = "任务", ["name"] = "部分" }),
            ["units"] = units,
            ["tasks"] = new JsonArray(new JsonObject { ["number"] = 1, ["section"] = 1, ["title"] = "任务", ["leads"] = new JsonArray("u00") }),
            ["targets"] = targets,
        }.ToJsonString();
    }

    private static JsonObject Target(int i)
    {
        var target = new JsonObject
        {
            ["id"] = Name("t", i), ["task"] = 1, ["tier"] = "explicit", ["name"] = Name("指标", i), ["phrase"] = "达到", ["figure"] = IsCount(i) ? "count" : "ratio",
            ["comparison"] = "atLeast", ["threshold"] = IsCount(i) ? "40" : "90", ["unitOfMeasure"] = IsCount(i) ? "count" : "percent", ["cadence"] = "year",
            ["accrual"] = "flow", ["owedBy"] = new JsonArray("towns"), ["district"] = IsCount(i) ? "sum" : "pooled", ["numerator"] = "办结件数",
        };
        if (!IsCount(i))
            target["denominator"] = "受理件数";
        return target;
    }

    private static bool IsCount(int target) => target % 4 == 3;

    private static string Name(string stem, int i) => string.Create(CultureInfo.InvariantCulture, $"{stem}{i:00}");
}
