using System.Text;
using System.Text.Json.Nodes;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Plans;

/// <summary>What a plan file may say of the targets before its own.</summary>
public sealed class LineageFileTests
{
    [Fact]
    public void Read_Since_IsKeptAndWrittenAgain()
    {
        var (plan, findings) = DataFiles.ReadPlan(Replacing("""{ "target": "court-rate", "comparability": "comparable", "since": 2023 }"""));
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        using var stream = new MemoryStream();
        PlanJson.Write(plan!, stream);
        var again = DataFiles.ReadPlan(Encoding.UTF8.GetString(stream.ToArray())).Plan!.Targets[0];
        Assert.Equal(new Lineage("court-rate", Comparability.Comparable) { Since = 2023 }, again.Replaces);
    }

    [Theory]
    [InlineData("PM1140", """{ "target": "second", "comparability": "comparable" }""")]
    [InlineData("PM1141", """{ "target": "rate", "comparability": "definitionChanged" }""")]
    [InlineData("PM1013", """{ "target": "court-rate", "comparability": "comparable", "since": 2026 }""")]
    [InlineData("PM1004", """{ "target": "court-rate", "comparability": "comparable", "since": "2023" }""")]
    [InlineData("PM1142", """{ "target": "split-rate", "comparability": "comparable" }""")]
    public void Read_LineageThatCannotBeFollowed_IsRefused(string code, string lineage)
    {
        var (plan, findings) = DataFiles.ReadPlan(Replacing(lineage));
        Assert.Null(plan);
        Assert.Equal(code, Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Read_ChangedInItsOwnPlace_WithItsYear_IsRead() =>
        Assert.NotNull(DataFiles.ReadPlan(Replacing("""{ "target": "rate", "comparability": "definitionChanged", "since": 2024 }""")).Plan);

    // A second target stands beside the first and goes on from an earlier one.
    private static string Replacing(string lineage)
    {
        var plan = JsonNode.Parse(DataFiles.SmallPlan)!.AsObject();
        var targets = plan["targets"]!.AsArray();
        var second = targets[0]!.DeepClone();
        (second["id"], second["name"]) = ("second", "第二个");
        second["replaces"] = JsonNode.Parse("""{ "target": "split-rate", "comparability": "comparable" }""");
        targets[0]!["replaces"] = JsonNode.Parse(lineage);
        targets.Add(second);
        return plan.ToJsonString();
    }
}
