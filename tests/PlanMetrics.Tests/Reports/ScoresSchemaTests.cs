using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.Results.Verifying;

namespace PlanMetrics.Tests.Reports;

/// <summary>What is published about scores.json holds for real results.</summary>
public sealed class ScoresSchemaTests
{
    [Fact]
    public async Task Schema_SmallDistrict_Validates() => await AssertValid(Written.Text(stream => ReportJson.Write(SmallDistrict.Report(), stream)));

    [Fact]
    public async Task Schema_ResultWithRegisterStabilityAndFaults_Validates()
    {
        using var folder = new TemporaryFolder();
        var sample = VerifiedSample.In(folder);
        var result = (sample with { Csv = sample.Csv + "甲镇,leader-court-appearance-rate-key,2024Q1,7,3,\n", Language = Language.English }).Write();

        await AssertValid(await File.ReadAllTextAsync(Path.Combine(result, "scores.json")));
    }

    [Theory]
    [InlineData("schemaVersion", "2")]
    [InlineData("asOf", "\"2024/12/31\"")]
    [InlineData("units.0.rank", "0")]
    [InlineData("units.0.total.points", "\"99.9\"")]
    [InlineData("units.0.scored", null)]
    [InlineData("observations.0.reported.percent", "90")]
    [InlineData("observations.0.state", "\"absent\"")]
    [InlineData("findings.0.code", "\"X1\"")]
    public async Task Schema_WrongMember_IsRefused(string path, string? value)
    {
        var root = JsonNode.Parse(Written.Bytes(stream => ReportJson.Write(SmallDistrict.Report(), stream)))!;
        var steps = path.Split('.');
        var holder = steps[..^1].Aggregate(root, (node, step) => int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index) ? node[index]! : node[step]!).AsObject();
        if (value is null)
            Assert.True(holder.Remove(steps[^1]));
        else
            holder[steps[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty((await Schema()).Validate(root.ToJsonString()));
    }

    [Fact]
    public async Task Schema_MembersOfLaterVersions_AreAllowedWhereTheyWillCome()
    {
        var root = JsonNode.Parse(Written.Bytes(stream => ReportJson.Write(SmallDistrict.Report(), stream)))!.AsObject();
        root["later"] = new JsonArray();
        root["units"]![0]!["later"] = 1;

        Assert.Empty((await Schema()).Validate(root.ToJsonString()));
    }

    private static async Task AssertValid(string json) =>
        Assert.Empty((await Schema()).Validate(json).Take(5).Select(error => error.ToString()));

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(DataSchema.Of("scores")));
}
