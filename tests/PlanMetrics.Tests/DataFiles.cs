using System.Text;
using System.Text.Json.Nodes;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests;

/// <summary>Small data files for tests, and what reading them finds.</summary>
internal static class DataFiles
{
    public static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    public const string SmallPlan =
        """
        {
          "schemaVersion": 1, "id": "small", "title": "小规划", "firstYear": 2021, "lastYear": 2025,
          "kinds": [ { "id": "department", "name": "区级部门" }, { "id": "town", "name": "镇" } ],
          "groups": [ { "id": "departments", "name": "区级部门" } ],
          "settings": [ { "id": "timesPerYear", "name": "每年次数", "type": "number", "role": "threshold" } ],
          "sections": [ { "number": 1, "heading": "（一）", "part": "二、工作任务", "name": "第一部分" } ],
          "units": [ { "id": "justice", "name": "区司法局", "kind": "department", "groups": ["departments"], "aliases": ["司法局"] } ],
          "tasks": [ { "number": 1, "section": 1, "title": "任务一", "leads": ["justice"] } ],
          "targets": [
            {
              "id": "rate", "task": 1, "tier": "explicit", "name": "出庭率", "phrase": "不低于90%", "figure": "ratio",
              "comparison": "atLeast", "threshold": "90", "unitOfMeasure": "percent", "cadence": "year", "accrual": "flow",
              "owedBy": ["departments", "towns"], "district": "pooled", "numerator": "出庭件数", "denominator": "开庭件数"
            }
          ]
        }
        """;

    public const string OwnProfile =
        """
        {
          "schemaVersion": 1, "id": "own", "name": "方案", "tiers": ["explicit"],
          "rules": [ { "rule": "proportional", "floor": 10, "comparisons": ["atLeast"], "figures": ["ratio"] }, { "rule": "passFail" } ],
          "weights": { "targets": { "leader-court-appearance-rate": 2.5 }, "tasks": { "45": 3 }, "sections": { "6": 1 } },
          "zeroCasesOf": { "leader-court-appearance-rate": "full" },
          "peerGroups": [ { "name": "各镇", "kinds": ["town"] } ],
          "grades": [ { "name": "合格", "from": 0 }, { "name": "优秀", "from": 90 } ]
        }
        """;

    public const string RulesProfile =
        """
        {
          "schemaVersion": 1, "id": "rules", "name": "规则", "tiers": ["explicit", "universal", "extended"],
          "rules": [
            { "rule": "steps", "deduct": 0.3, "step": 1, "proRata": true, "cap": 1.2, "of": 5, "comparisons": ["atLeast"], "figures": ["count"], "targets": ["rule-of-law-lectures-per-year"] },
            { "rule": "bands", "on": "attainment", "of": 10, "comparisons": ["atLeast"], "figures": ["ratio"], "targets": ["leader-court-appearance-rate"],
              "bands": [ { "from": 0, "to": 60, "points": 0 }, { "from": 60, "to": 90, "points": 6 }, { "from": 90, "points": 10 } ] },
            { "rule": "perOccurrence", "deduct": 0.3, "cap": 3, "of": 3, "comparisons": ["atMost"], "figures": ["count"] },
            { "rule": "lateness", "late": 0.5, "perDay": 0.1, "days": "working", "cap": 0.9, "never": 1, "of": 2, "comparisons": ["onOrBefore"], "figures": ["date"] },
            { "rule": "goalposts", "lower": 20, "upper": 85, "minimumShare": 0.01, "comparisons": ["increase"], "figures": ["ratio"] },
            { "rule": "nearest", "reach": 20, "comparisons": ["equal"], "figures": ["ratio"] },
            { "rule": "nearest", "reach": 20, "value": 100, "comparisons": ["increase"], "figures": ["count"] },
            { "rule": "inside", "from": 40, "to": 60, "reach": 10, "comparisons": ["decrease"], "figures": ["ratio"] },
            { "rule": "minMax", "minimumShare": 0.01, "comparisons": ["greaterThan"], "figures": ["ratio"] },
            { "rule": "bestUnit", "comparisons": ["lessThan"], "figures": ["ratio", "count"] },
            { "rule": "rankSteps", "deduct": 2, "cap": 50, "of": 100, "comparisons": ["decrease"], "figures": ["count"] },
            { "rule": "proportional", "floor": 50, "comparisons": ["atMost"], "figures": ["ratio"] },
            { "rule": "passFail" }
          ],
          "peerGroups": [ { "name": "各镇", "kinds": ["town"] } ]
        }
        """;

    /// <summary>A tree of its own: points out of 100 for towns, weights below, an own rule, other items for departments.</summary>
    public const string TreeProfile =
        """
        {
          "schemaVersion": 1, "id": "tree", "name": "评分树", "takenOut": "rebase",
          "tree": {
            "minimumAvailability": 0.5,
            "items": [
              { "group": "court", "name": "行政应诉", "nameEn": "Litigation", "points": 60, "aggregate": "geometric", "minimumWeight": 0.5, "weightTotal": 10,
                "items": [
                  { "target": "leader-court-appearance-rate", "weight": 7.5, "kinds": ["town"], "rule": { "rule": "bands", "on": "attainment", "bands": [ { "from": 0, "points": 0 }, { "from": 90, "points": 100 } ] } },
                  { "target": "leader-court-appearance-rate", "weight": 7.5, "kinds": ["department", "district"] },
                  { "group": "filing", "weight": 2.5, "kinds": ["town", "department", "district"], "items": [ { "target": "regdoc-filing-rate" } ] }
                ] },
              { "target": "rule-of-law-lectures-per-year", "points": 40, "rule": { "rule": "steps", "deduct": 0.3, "step": 1, "cap": 1.2 } }
            ]
          },
          "rules": [ { "rule": "proportional", "comparisons": ["atLeast"], "figures": ["ratio", "count"], "kinds": ["town", "department", "district"] } ],
          "peerGroups": [ { "name": "各镇", "kinds": ["town"] } ]
        }
        """;

    /// <summary>A file with one value changed: <c>targets[0].threshold = "91"</c>; without a value the property goes.</summary>
    public static string With(string json, string path, string? value)
    {
        var root = JsonNode.Parse(json)!;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var at = root;
        foreach (var step in steps[..^1])
            at = step[0] == '[' ? at[int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        if (steps[^1][0] == '[')
            at.AsArray().Add(JsonNode.Parse(value!));
        else if (value is null)
            at.AsObject().Remove(steps[^1]);
        else
            at[steps[^1]] = JsonNode.Parse(value);
        return root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public static (Plan? Plan, Diagnostic[] Findings) ReadPlan(string json) =>
        Read(json, (bytes, findings) => PlanFile.Read(bytes, "plan.json", findings));

    public static (Profile? Profile, Diagnostic[] Findings) ReadProfile(string json) =>
        Read(json, (bytes, findings) => ProfileFile.Read(bytes, "profile.json", Zhaohua, findings));

    public static (Roster? Roster, Diagnostic[] Findings) ReadRoster(string json) =>
        Read(json, (bytes, findings) => RosterFile.Read(bytes, "roster.json", Zhaohua, findings));

    private static (T? Value, Diagnostic[] Findings) Read<T>(string json, Func<byte[], Findings, T?> read)
    {
        var findings = new Findings();
        var value = read(Encoding.UTF8.GetBytes(json), findings);
        return (value, [.. findings.Sorted()]);
    }
}
