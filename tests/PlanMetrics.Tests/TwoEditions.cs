using System.Text;
using System.Text.Json.Nodes;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests;

/// <summary>A plan with a rate and a count, and its revision of 2024, which gives the rate another id.</summary>
internal static class TwoEditions
{
    public const string OldRate = "court-rate";
    public const string NewRate = "heads-rate";

    public static Plan First { get; } = Read("90", OldRate, null);

    /// <summary>The revision: the rate has another id and a threshold of 95.</summary>
    public static Plan Revised(string comparability, int? since = 2024) =>
        Read("95", NewRate, $$"""{ "target": "{{OldRate}}", "comparability": "{{comparability}}"{{(since is { } year ? $", \"since\": {year}" : "")}} }""");

    /// <summary>The revision that keeps the id and changes what is counted from 2024 on.</summary>
    public static Plan Redefined { get; } = Read("90", OldRate, $$"""{ "target": "{{OldRate}}", "comparability": "definitionChanged", "since": 2024 }""");

    private static Plan Read(string threshold, string id, string? lineage)
    {
        var plan = JsonNode.Parse(DataFiles.SmallPlan)!.AsObject();
        var rate = plan["targets"]![0]!.AsObject();
        (rate["id"], rate["threshold"]) = (id, threshold);
        if (lineage is not null)
            rate["replaces"] = JsonNode.Parse(lineage);
        var count = rate.DeepClone().AsObject();
        foreach (var member in (string[])["denominator", "replaces"])
            count.Remove(member);
        (count["id"], count["name"], count["figure"], count["unitOfMeasure"], count["threshold"], count["district"]) = ("lectures", "讲座", "count", "count", "2", "sum");
        plan["targets"]!.AsArray().Add((JsonNode)count);
        var findings = new Findings();
        var read = PlanFile.Read(Encoding.UTF8.GetBytes(plan.ToJsonString()), "plan.json", findings);
        Assert.Empty(findings.Sorted().Select(finding => finding.ToLine(Language.English)));
        return read!;
    }
}
